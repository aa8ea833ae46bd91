/** The one way to alter a project: a change with a label, logged so that it can be undone. */

import { prepare, type ReadableDb, type WritableDb } from './database.ts';

export interface ChangeHeader {
  /** In words for the person: `Apply Realism`. */
  readonly label: string;
  /** The contract's method. */
  readonly method: string;
  readonly params: unknown;
}

/** What a change did: `tables` that it altered (empty where nothing was altered) and the project's revision after it. */
export interface Written<T> {
  readonly value: T;
  readonly tables: readonly string[];
  readonly revision: number;
}

/**
 * Runs `work` in one transaction and one change. All of it is stored when this returns, or nothing where it throws.
 * Work that alters no logged row leaves no change behind.
 */
export function write<T>(db: ReadableDb, header: ChangeHeader, work: (db: WritableDb) => T): Written<T> {
  return db.transaction(() => {
    const first = lastLoggedRow(db) + 1;
    setLogging(db, true);
    const value = work(db as WritableDb);
    setLogging(db, false);
    const last = lastLoggedRow(db);
    if (last >= first) {
      // What was undone before cannot be done again on top of this.
      prepare(db, 'UPDATE change SET redoable = 0 WHERE redoable = 1').run();
      prepare(
        db,
        `INSERT INTO change (label, method, params, coder, at, first_row, last_row)
         VALUES (?, ?, ?, (SELECT name FROM coder WHERE id = (SELECT current_coder FROM state)), ?, ?, ?)`,
      ).run(
        header.label,
        header.method,
        JSON.stringify(header.params, withoutBytes),
        new Date().toISOString(),
        first,
        last,
      );
      advanceRevision(db);
    }
    return { value, tables: tablesLogged(db, first, last), revision: revisionOf(db) };
  })();
}

/** Stores what is no part of the data, such as who is coding: not logged, so undo passes it by. */
export function writeState<T>(db: ReadableDb, work: (db: WritableDb) => T): Written<T> {
  return db.transaction(() => {
    const value = work(db as WritableDb);
    advanceRevision(db);
    return { value, tables: ['state'], revision: revisionOf(db) };
  })();
}

/** Grows by one with every change, undo and redo. */
export function revisionOf(db: ReadableDb): number {
  return (prepare(db, 'SELECT revision FROM state').get() as { revision: number }).revision;
}

export function advanceRevision(db: ReadableDb): void {
  prepare(db, 'UPDATE state SET revision = revision + 1').run();
}

/** Names of the tables that log rows `first` to `last` tell of. */
export function tablesLogged(db: ReadableDb, first: number, last: number): string[] {
  return prepare<{ table_name: string }>(db, 'SELECT DISTINCT table_name FROM change_row WHERE id BETWEEN ? AND ?')
    .all(first, last)
    .map((row) => row.table_name);
}

function setLogging(db: ReadableDb, on: boolean): void {
  prepare(db, 'UPDATE state SET logging = ?').run(on ? 1 : null);
}

function lastLoggedRow(db: ReadableDb): number {
  return prepare<{ last: number }>(db, 'SELECT coalesce(max(id), 0) AS last FROM change_row').get()!.last;
}

/** The bytes of an imported file are no part of what is remembered of a call. */
function withoutBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? undefined : value;
}
