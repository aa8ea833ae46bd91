/** Saved queries: queries that are kept under a name. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { SavedQueryId } from '../../shared/model/ids.ts';
import type { Query } from '../../shared/model/query.ts';
import type { SavedQuery } from '../../shared/model/saved.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { checkUniqueName } from './unique-names.ts';

type QueryRow = Omit<SavedQuery, 'query'> & { readonly query: string };

const SELECT_QUERY = 'SELECT id, guid, name, query FROM saved_query';

/** In the order in which they were saved. */
export function listSavedQueries(db: ReadableDb): SavedQuery[] {
  return prepare<QueryRow>(db, `${SELECT_QUERY} ORDER BY id`).all().map(fromRow);
}

export function readSavedQuery(db: ReadableDb, id: SavedQueryId): SavedQuery {
  const row = prepare<QueryRow>(db, `${SELECT_QUERY} WHERE id = ?`).get(id);
  return fromRow(row ?? fail('not-found', `There is no saved query ${id}.`));
}

export function createSavedQuery(db: WritableDb, name: string, query: Query): SavedQueryId {
  checkUniqueName(db, 'saved_query', name);
  const insert = prepare(db, 'INSERT INTO saved_query (guid, name, query) VALUES (?, ?, ?)');
  return Number(insert.run(randomUUID(), name, JSON.stringify(query)).lastInsertRowid) as SavedQueryId;
}

export function renameSavedQuery(db: WritableDb, id: SavedQueryId, name: string): void {
  readSavedQuery(db, id);
  checkUniqueName(db, 'saved_query', name, id);
  prepare(db, 'UPDATE saved_query SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

export function changeSavedQuery(db: WritableDb, id: SavedQueryId, query: Query): void {
  readSavedQuery(db, id);
  const text = JSON.stringify(query);
  prepare(db, 'UPDATE saved_query SET query = ? WHERE id = ? AND query <> ?').run(text, id, text);
}

export function deleteSavedQuery(db: WritableDb, id: SavedQueryId): void {
  readSavedQuery(db, id);
  prepare(db, 'DELETE FROM saved_query WHERE id = ?').run(id);
}

/** Names of the saved queries, and of the saved reports, that use it. */
export function usersOfSavedQuery(db: ReadableDb, id: SavedQueryId): { queries: string[]; reports: string[] } {
  const reports = prepare<{ name: string; params: string }>(db, 'SELECT name, params FROM saved_report ORDER BY id');
  return {
    queries: listSavedQueries(db)
      .filter(({ query }) => refersTo(query, id))
      .map(({ name }) => name),
    reports: reports
      .all()
      .filter(({ params }) => refersTo(JSON.parse(params), id))
      .map(({ name }) => name),
  };
}

/** Whether `{ op: 'saved', query: id }` stands anywhere in it. */
function refersTo(value: unknown, id: SavedQueryId): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { op, query } = value as { readonly op?: unknown; readonly query?: unknown };
  return (op === 'saved' && query === id) || Object.values(value).some((part) => refersTo(part, id));
}

function fromRow({ query, ...row }: QueryRow): SavedQuery {
  return { ...row, query: JSON.parse(query) as Query };
}
