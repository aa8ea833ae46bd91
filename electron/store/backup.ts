/** Copies of a project: one where the person wants it, and a dated one a day beside the project. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../shared/api/failure.ts';
import { connectForReading, prepare, type ReadableDb } from './database.ts';

const KEPT = 10;
/** What a copy is called until it has been tested: a process may end in the middle of writing it. */
const UNFINISHED = '.part';
/** SQLite keeps a journal beside a copy that is being written. */
const UNFINISHED_FILES = [UNFINISHED, `${UNFINISHED}-journal`];
const DAY = 24 * 60 * 60 * 1000;

/** Writes a copy of the project and tests it. Never overwrites. Returns its size in bytes. */
export function backUp(db: ReadableDb, file: string): number {
  if (existsSync(file)) fail('already-exists', `${file} exists already. Choose another name; nothing was changed.`);
  if (!existsSync(dirname(file))) fail('not-found', `The folder ${dirname(file)} does not exist.`);
  const unfinished = `${file}${UNFINISHED}`;
  removeUnfinished(file);
  try {
    prepare(db, 'VACUUM INTO ?').run(unfinished);
    testCopy(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    removeUnfinished(file);
    if (error instanceof Error && /unable to open|readonly|disk is full/.test(error.message)) {
      fail('unwritable-file', `The copy ${file} could not be written: ${error.message}.`);
    }
    throw error;
  }
  return statSync(file).size;
}

/** The folder of a project's dated copies. */
export function backupFolder(project: string): string {
  return join(dirname(project), `${basename(project, '.themata')}-backups`);
}

/** Whether the newest dated copy (or the project itself, where there is none) is over a day old. */
export function isBackupDue(db: ReadableDb, project: string, now: Date): boolean {
  const newest = datedCopies(project).at(-1);
  const since = newest
    ? statSync(newest).mtimeMs
    : Date.parse(prepare<{ created_at: string }>(db, 'SELECT created_at FROM project').get()!.created_at);
  return now.getTime() - since > DAY;
}

/** Writes today's dated copy, then deletes all but the last ten. */
export function makeDatedBackup(db: ReadableDb, project: string, now: Date): string {
  const folder = backupFolder(project);
  mkdirSync(folder, { recursive: true });
  for (const copy of unfinishedCopies(project)) rmSync(copy, { force: true });
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(folder, `${basename(project, '.themata')} ${stamp}.themata`);
  backUp(db, file);
  for (const old of datedCopies(project).slice(0, -KEPT)) rmSync(old, { force: true });
  return file;
}

/** Oldest first. */
export function datedCopies(project: string): string[] {
  const dated = / \d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.themata$/;
  return filesInBackupFolder(project, (name) => dated.test(name)).sort();
}

/** What is left of dated copies whose writing was cut off. */
export function unfinishedCopies(project: string): string[] {
  return filesInBackupFolder(project, (name) => UNFINISHED_FILES.some((suffix) => name.endsWith(suffix)));
}

function filesInBackupFolder(project: string, isWanted: (name: string) => boolean): string[] {
  const folder = backupFolder(project);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter(isWanted)
    .map((name) => join(folder, name));
}

function removeUnfinished(file: string): void {
  for (const suffix of UNFINISHED_FILES) rmSync(file + suffix, { force: true });
}

function testCopy(file: string): void {
  const copy = connectForReading(file);
  try {
    const result = copy.pragma('quick_check(1)', { simple: true });
    if (result !== 'ok') throw new Error(`the copy ${file} is damaged: ${result}`);
    copy.prepare('SELECT * FROM state, project').get();
  } finally {
    copy.close();
  }
}
