/** The saved queries and reports that name a code or a code set. */

import type { SavedUsers } from '../../shared/model/code-impact.ts';
import { prepare, type ReadableDb } from './database.ts';
import { namesOneOf } from './saved-ids.ts';

/** Their names, in the order in which they were saved. */
export function savedUsersOf(db: ReadableDb, noun: 'code' | 'codeSet', ids: readonly number[]): SavedUsers {
  const wanted = new Set(ids);
  const users = (table: string, column: string) =>
    prepare<{ name: string; held: string }>(db, `SELECT name, ${column} AS held FROM ${table} ORDER BY id`)
      .all()
      .flatMap(({ name, held }) => (namesOneOf(JSON.parse(held), noun, wanted) ? [name] : []));
  return { queries: users('saved_query', 'query'), reports: users('saved_report', 'params') };
}
