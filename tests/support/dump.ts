/** All that a project holds besides its history, to be compared. */

import SQLite from 'better-sqlite3';

const TABLES = ['coder', 'source', 'attribute', 'source_attribute', 'code', 'coding', 'text'];

/** Every row of every table of data, read from the file by a connection of its own. */
export function dumpData(file: string): Record<string, unknown[]> {
  const db = new SQLite(file, { readonly: true });
  try {
    return Object.fromEntries(TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]));
  } finally {
    db.close();
  }
}
