/** Brings a project file up to the newest form, one numbered migration after the other. */

import type { ReadableDb } from '../database.ts';
import { firstTables } from './001-first-tables.ts';
import { studyTables } from './002-study.ts';
import { workspaceTables } from './003-workspace.ts';
import { exchangeTables } from './004-exchange.ts';

/** Migration N is `migrations[N - 1]`; a file's `user_version` is the number of the last one that it has seen. */
export const migrations: readonly string[] = [firstTables, studyTables, workspaceTables, exchangeTables];

/** Applies what is missing up to `target`, each migration in a transaction of its own. */
export function migrate(db: ReadableDb, target = migrations.length): void {
  for (let version = versionOf(db) + 1; version <= target; version++) {
    db.transaction(() => {
      db.exec(migrations[version - 1]!);
      db.pragma(`user_version = ${version}`);
    })();
  }
}

/** The number of the last migration that the file has seen: 0 for a file without tables. */
export function versionOf(db: ReadableDb): number {
  return db.pragma('user_version', { simple: true }) as number;
}
