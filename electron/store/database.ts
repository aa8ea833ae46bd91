/** A connection to a project file, typed by what may be done with it. */

import SQLite from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** May be asked. */
export type ReadableDb = SQLite.Database & { readonly [readable]: true };
/** May also be altered: only `write` hands one out, inside a transaction. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/** Marks a SQLite file as a project of ours ("Them"). */
export const APPLICATION_ID = 0x5468656d;

/** In KiB. */
const USUAL_CACHE = 32 * 1024;
const BULK_CACHE = 256 * 1024;

const statements = new WeakMap<SQLite.Database, Map<string, SQLite.Statement<unknown[], unknown>>>();

/** The prepared statement for `sql`, prepared once a connection. `Row` is the shape of its rows. */
export function prepare<Row = unknown>(db: ReadableDb, sql: string): SQLite.Statement<unknown[], Row> {
  let known = statements.get(db);
  if (!known) {
    known = new Map();
    statements.set(db, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  return statement as SQLite.Statement<unknown[], Row>;
}

/** Connects for reading and writing; the file must exist unless `create` is set. */
export function connect(file: string, create = false): ReadableDb {
  const db = new SQLite(file, { fileMustExist: !create, timeout: 5000 }) as ReadableDb;
  db.pragma('foreign_keys = ON');
  db.pragma('synchronous = FULL');
  setCache(db, USUAL_CACHE);
  return db;
}

/** A second connection beside the one that writes: for long queries in another thread. It can never alter the file. */
export function connectForReading(file: string): ReadableDb {
  const db = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 5000 }) as ReadableDb;
  setCache(db, USUAL_CACHE);
  return db;
}

/** What `work` reads is all of one moment, whatever is written meanwhile. */
export function atOneMoment<T>(db: ReadableDb, work: () => T): T {
  return db.transaction(work).deferred();
}

/** Gives SQLite room for work that writes more than its usual cache holds: pages that do not fit are written many times. */
export function withBulkCache<T>(db: ReadableDb, work: () => T): T {
  setCache(db, BULK_CACHE);
  try {
    return work();
  } finally {
    setCache(db, USUAL_CACHE);
  }
}

function setCache(db: ReadableDb, kibibytes: number): void {
  db.pragma(`cache_size = -${kibibytes}`);
}
