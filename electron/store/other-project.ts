/** Another project's file, read without altering it: a copy is opened, and brought up to the newest form where it is older. */

import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { FailureError, fail } from '../../shared/api/failure.ts';
import { counted } from '../../shared/text/counted.ts';
import { connect, prepare, type ReadableDb } from './database.ts';
import { isProjectHeader, readHeader } from './file-header.ts';
import { migrate, migrations, versionOf } from './migrations/migrate.ts';

/** By its path (terminal) or by its bytes (window). */
export type OtherFile = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Hands over the project, sound and in the newest form. Fails with `not-found`, `not-a-project`, `project-too-new` or
 * `damaged-project`.
 */
export function withOtherProject<T>(file: OtherFile, work: (db: ReadableDb, name: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'themata-other-'));
  const copy = join(folder, 'other.themata');
  const shown = 'path' in file ? file.path : file.name;
  let db: ReadableDb | undefined;
  try {
    makeCopy(file, copy);
    if (!isProjectHeader(readHeader(copy))) fail('not-a-project', `${shown} is not a Themata project.`);
    db = connect(copy);
    checkOther(db, shown);
    migrate(db);
    return work(db, basename(shown, '.themata'));
  } catch (error) {
    if (error instanceof SQLite.SqliteError) failDamaged(shown, error.message);
    throw error;
  } finally {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a project has that is not merged, and that `ours` has not just so, a sentence each. */
export function whatStays(ours: ReadableDb, theirs: ReadableDb): string[] {
  const saved = (sql: string) => {
    const here = new Set(rowsAsText(ours, sql));
    return rowsAsText(theirs, sql).filter((row) => !here.has(row)).length;
  };
  const queries = saved('SELECT name, query FROM saved_query');
  const reports = saved('SELECT name, method, params, view FROM saved_report');
  const of = 'of the other project';
  return [
    ...(queries > 0 ? [`${counted(queries, `saved query ${of} stays`, `saved queries ${of} stay`)} there.`] : []),
    ...(reports > 0 ? [`${counted(reports, `saved report ${of} stays`, `saved reports ${of} stay`)} there.`] : []),
  ];
}

function rowsAsText(db: ReadableDb, sql: string): string[] {
  return prepare(db, sql)
    .raw()
    .all()
    .map((row) => JSON.stringify(row));
}

/** With the log beside it, in which a program that has the project open keeps what it stored last. */
function makeCopy(file: OtherFile, copy: string): void {
  if ('bytes' in file) {
    writeFileSync(copy, file.bytes);
    return;
  }
  const { path } = file;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) fail('not-found', `There is no file ${path}.`);
  if (!stat.isFile()) fail('not-a-project', `${path} is not a Themata project: it is not a file.`);
  try {
    let before: string;
    do {
      before = stateOf(path);
      rmSync(`${copy}-wal`, { force: true });
      copyFileSync(path, copy);
      if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    } while (stateOf(path) !== before);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    fail('unreadable-file', `${path} cannot be read: ${(error as Error).message}.`);
  }
}

/** Another program may store something in the middle of the copying. */
function stateOf(path: string): string {
  const stats = [path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false }));
  return stats.map((stat) => `${stat?.size} ${stat?.mtimeMs}`).join(' ');
}

function checkOther(db: ReadableDb, shown: string): void {
  if (versionOf(db) > migrations.length) {
    fail('project-too-new', `${shown} was made by a newer Themata. Update this program to read it.`);
  }
  db.pragma('trusted_schema = OFF');
  // A view or trigger of another's making could do anything with those who read it.
  if (schemaOf(db) !== schemaOfVersion(versionOf(db))) failDamaged(shown, 'its tables are not those of a project');
  const sound = db.pragma('quick_check(1)', { simple: true });
  if (sound !== 'ok') failDamaged(shown, String(sound));
  prepare(db, 'SELECT * FROM state, project').get() ?? failDamaged(shown, 'its first rows are missing');
}

/** Without the tables that SQLite keeps for itself and for the index, which are its own affair. */
function schemaOf(db: ReadableDb): string {
  const sql = `SELECT type, name, sql FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'text!_index!_%' ESCAPE '!' ORDER BY type, name`;
  return JSON.stringify(prepare(db, sql).raw().all());
}

function schemaOfVersion(version: number): string {
  const fresh = connect(':memory:', true);
  try {
    migrate(fresh, version);
    return schemaOf(fresh);
  } finally {
    fresh.close();
  }
}

function failDamaged(shown: string, reason: string): never {
  fail('damaged-project', `${shown} is damaged (${reason}). Nothing was merged.`);
}
