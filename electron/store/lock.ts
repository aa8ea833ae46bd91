/** One host holds a project at a time: an exclusive lock on a tiny database beside it, which dies with its process. */

import { rmSync, statSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { fail } from '../../shared/api/failure.ts';

export interface ProjectLock {
  release(): void;
}

/** Takes the lock of the project at `file`, or fails with `project-in-use`. */
export function lockProject(file: string): ProjectLock {
  const path = `${file}-lock`;
  for (;;) {
    const lock = new SQLite(path, { timeout: 0 });
    try {
      lock.pragma('journal_mode = MEMORY');
      const opened = inodeOf(path);
      lock.exec('BEGIN EXCLUSIVE');
      // The holder before us deletes the file when it lets go: what we locked must still be what others will find.
      if (opened !== undefined && opened === inodeOf(path)) return { release: () => release(lock, path) };
      lock.close();
    } catch (error) {
      lock.close();
      if (error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
        fail('project-in-use', `${file} is open in another window or program. Close it there first.`);
      }
      throw error;
    }
  }
}

function release(lock: SQLite.Database, path: string): void {
  if (process.platform !== 'win32') rmSync(path, { force: true });
  lock.close();
  if (process.platform === 'win32') {
    try {
      rmSync(path, { force: true });
    } catch {
      // Another process has opened it meanwhile: the file is theirs now.
    }
  }
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
