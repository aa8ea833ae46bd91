/** What the window remembers of a project: values as JSON under keys. Not logged. */

import { prepare, type ReadableDb } from './database.ts';

export function listSettings(db: ReadableDb): Record<string, unknown> {
  const rows = prepare<{ key: string; value: string }>(db, 'SELECT key, value FROM setting').all();
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
}

/** Null forgets it. */
export function keepSetting(db: ReadableDb, key: string, value: unknown): void {
  if (value === null) prepare(db, 'DELETE FROM setting WHERE key = ?').run(key);
  else prepare(db, 'INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(value));
}
