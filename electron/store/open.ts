/** Opens and makes project files; what cannot be opened is told apart and left unharmed. */

import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { fail } from '../../shared/api/failure.ts';
import { STANDARD_ATTRIBUTES } from '../../shared/model/source.ts';
import { APPLICATION_ID, connect, prepare, type ReadableDb } from './database.ts';
import { isProjectHeader, readHeader } from './file-header.ts';
import { lockProject, type ProjectLock } from './lock.ts';
import { migrate, migrations, versionOf } from './migrations/migrate.ts';

/** An open project: this process alone holds it until `close`. */
export interface OpenProject {
  /** The file itself, where it was opened by a link. */
  readonly file: string;
  readonly db: ReadableDb;
  close(): void;
}

/** Makes a new project whose only coder is `coder`. Never overwrites: fails with `already-exists`. */
export function createProject(file: string, coder: string): OpenProject {
  if (coder.trim() === '') fail('invalid-input', 'A project needs the name of the coder who makes it.');
  if (existsSync(file)) fail('already-exists', `${file} exists already. Choose another name; nothing was changed.`);
  if (!existsSync(dirname(file))) fail('not-found', `The folder ${dirname(file)} does not exist.`);
  if (!isWritable(dirname(file)))
    fail('unwritable-file', `No file can be made in ${dirname(file)}: it may not be written to.`);
  const lock = lockProject(file);
  try {
    const db = connect(file, true);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma('journal_mode = WAL');
    migrate(db);
    fillNewProject(db, coder.trim());
    db.pragma('wal_checkpoint(TRUNCATE)');
    return opened(file, db, lock);
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    lock.release();
    throw error;
  }
}

/** Opens an existing project and brings it up to the newest form. Fails with a code of its own for each thing that is wrong. */
export function openProject(path: string): OpenProject {
  // Lock, log and dated copies lie beside the file itself, whatever links lead to it.
  const file = existsSync(path) ? realpathSync(path) : path;
  inspectFile(file);
  const lock = lockProject(file);
  let db: ReadableDb | undefined;
  try {
    db = connect(file);
    if (versionOf(db) > migrations.length) failTooNew(file);
    db.pragma('journal_mode = WAL');
    migrate(db);
    prepare(db, 'SELECT * FROM state, project').get() ?? failDamaged(file, 'its first rows are missing');
    return opened(file, db, lock);
  } catch (error) {
    db?.close();
    lock.release();
    if (error instanceof SQLite.SqliteError) throwSqliteFailure(file, error);
    throw error;
  }
}

/** Turns SQLite's report of a damaged file or a full disk into a failure; anything else is thrown on. */
export function throwSqliteFailure(file: string, error: Error): never {
  const code = error instanceof SQLite.SqliteError ? error.code : '';
  if (/CORRUPT|NOTADB/.test(code) || /no such table|malformed/.test(error.message)) failDamaged(file, error.message);
  if (/FULL/.test(code)) fail('unwritable-file', `The disk is full: the last change to ${file} was not stored.`);
  if (/READONLY|CANTOPEN|PERM/.test(code)) failReadOnly(file);
  throw error;
}

function opened(file: string, db: ReadableDb, lock: ProjectLock): OpenProject {
  const close = () => {
    db.pragma('optimize');
    db.close();
    lock.release();
  };
  return { file, db, close };
}

function fillNewProject(db: ReadableDb, coder: string): void {
  db.transaction(() => {
    prepare(db, 'INSERT INTO project (id, guid, created_at) VALUES (1, ?, ?)').run(
      randomUUID(),
      new Date().toISOString(),
    );
    prepare(db, 'INSERT INTO coder (id, guid, name) VALUES (1, ?, ?)').run(randomUUID(), coder);
    prepare(db, 'INSERT INTO state (id, revision, current_coder) VALUES (1, 0, 1)').run();
    const insert = prepare(db, 'INSERT INTO attribute (guid, name) VALUES (?, ?)');
    for (const name of STANDARD_ATTRIBUTES) insert.run(randomUUID(), name);
  })();
}

/** Looks at the file's first bytes before SQLite does: SQLite would make files beside one that is none of ours. */
function inspectFile(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) fail('not-found', `There is no file ${file}.`);
  if (!stat.isFile()) fail('not-a-project', `${file} is not a Themata project: it is not a file.`);
  const header = readHeader(file);
  if (!isProjectHeader(header)) fail('not-a-project', `${file} is not a Themata project.`);
  if (header.readUInt32BE(60) > migrations.length) failTooNew(file);
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  if (!existsSync(`${file}-wal`) && stat.size < header.readUInt32BE(28) * pageSize)
    failDamaged(file, 'its end is missing');
  if ((stat.mode & 0o222) === 0 || !isWritable(file) || !isWritable(dirname(file))) failReadOnly(file);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function failTooNew(file: string): never {
  fail(
    'project-too-new',
    `${file} was made by a newer Themata. Update this program to open it; the file was not touched.`,
  );
}

function failDamaged(file: string, reason: string): never {
  fail('damaged-project', `${file} is damaged (${reason}). Open its newest backup, in the folder beside it, instead.`);
}

function failReadOnly(file: string): never {
  fail(
    'read-only-project',
    `${file} cannot be written to. Copy it to a folder of your own, or allow writing, and open it again.`,
  );
}
