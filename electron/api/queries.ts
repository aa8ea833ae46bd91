/** Saved queries: kept, renamed, changed and deleted. */

import { fail } from '../../shared/api/failure.ts';
import type { SavedQueryId } from '../../shared/model/ids.ts';
import type { ReadableDb } from '../store/database.ts';
import {
  changeSavedQuery,
  createSavedQuery,
  deleteSavedQuery,
  listSavedQueries,
  readSavedQuery,
  renameSavedQuery,
  usersOfSavedQuery,
} from '../store/saved-queries.ts';
import type { Handlers } from './context.ts';
import { resolveQuery } from './resolve-query.ts';

export const queryMethods: Handlers<'queries'> = {
  'queries.list': ({ db }) => listSavedQueries(db),
  'queries.save': ({ db, change }, p) => {
    resolveQuery(db, p.query);
    return change(`Save query ${p.name}`, (db) => createSavedQuery(db, p.name, p.query));
  },
  'queries.rename': ({ db, change }, p) => {
    const label = `Rename query ${readSavedQuery(db, p.savedQuery).name} to ${p.name}`;
    change(label, (db) => renameSavedQuery(db, p.savedQuery, p.name));
    return null;
  },
  'queries.change': ({ db, change }, p) => {
    const label = `Change query ${readSavedQuery(db, p.savedQuery).name}`;
    resolveQuery(db, p.query, p.savedQuery);
    change(label, (db) => changeSavedQuery(db, p.savedQuery, p.query));
    return null;
  },
  'queries.delete': ({ db, change }, p) => {
    const { name } = readSavedQuery(db, p.savedQuery);
    refuseWhileUsed(db, p.savedQuery, name);
    change(`Delete query ${name}`, (db) => deleteSavedQuery(db, p.savedQuery));
    return null;
  },
};

function refuseWhileUsed(db: ReadableDb, id: SavedQueryId, name: string): void {
  const { queries, reports } = usersOfSavedQuery(db, id);
  if (queries.length + reports.length === 0) return;
  const users = [...queries.map((user) => `the query "${user}"`), ...reports.map((user) => `the report "${user}"`)];
  fail(
    'conflict',
    `"${name}" is used by ${users.join(', ')}. Change or delete ${users.length > 1 ? 'those' : 'that'} first.`,
  );
}
