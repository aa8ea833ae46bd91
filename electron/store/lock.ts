/** One host holds a project at a time: an exclusive lock on a tiny database beside it, which dies with its process. */

import { rmSync, statSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { fail } from '../../shared/api/failure.ts';

export interface ProjectLock {
  release(): void;
}

/** Takes the lock of the project at `file`. Fails with `project-in-use`, or `unavailable` where another file is in its place. */
export function lockProject(file: string): ProjectLock {
  const path = `${file}-lock`;
  try {
    for (;;) {
      const lock = takeLock(path);
      if (lock) return { release: () => release(lock, path) };
    }
  } catch (error) {
    const code = error instanceof SQLite.SqliteError ? error.code : '';
    if (code.startsWith('SQLITE_BUSY'))
      fail('project-in-use', `${file} is open in another window or program. Close it there first.`);
    if (/NOTADB|CANTOPEN/.test(code))
      fail('unavailable', `${path} is in the way: it is not the lock of a project. Move it elsewhere and try again.`);
    throw error;
  }
}

/** Undefined where the holder before us deleted the file meanwhile: what is locked must be what others will find. */
function takeLock(path: string): SQLite.Database | undefined {
  const lock = new SQLite(path, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    const opened = inodeOf(path);
    lock.exec('BEGIN EXCLUSIVE');
    if (opened !== undefined && opened === inodeOf(path)) return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
  lock.close();
  return undefined;
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
