/** Coders who may be compared with each other, and the sources that they are done with. */

import type { DoneMark } from '../../shared/model/coder.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { CoderId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';
import { listDoneMarks } from './done-sources.ts';

/** All but adjudicators, of those under the filter, in the order in which they came. */
export function comparableCoders(db: ReadableDb, { coders }: CodingFilter): { id: CoderId; name: string }[] {
  const sql = 'SELECT id, name FROM coder WHERE id NOT IN (SELECT coder FROM adjudicator) ORDER BY id';
  return prepare<{ id: CoderId; name: string }>(db, sql)
    .all()
    .filter(({ id }) => coders?.includes(id) ?? true);
}

/** The done marks of coders with at least one coding, wherever it is, made at the filter's dates. */
export function doneMarksOfCoders(db: ReadableDb, { madeFrom, madeBefore }: CodingFilter): DoneMark[] {
  const first = prepare(
    db,
    `SELECT 1 FROM coding JOIN source ON source.id = coding.source
     WHERE coder = ? AND removed = 0 AND coding.created_at >= ? AND (? IS NULL OR coding.created_at < ?) LIMIT 1`,
  );
  const marks = listDoneMarks(db);
  // Asked of those who have marked something alone: to find no coding of a coder takes a look at all of them.
  const coding = new Set(
    [...new Set(marks.map(({ coder }) => coder))].filter(
      (coder) => first.get(coder, madeFrom ?? '', madeBefore ?? null, madeBefore ?? null) !== undefined,
    ),
  );
  return marks.filter(({ coder }) => coding.has(coder));
}
