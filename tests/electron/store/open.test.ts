/** What can be wrong with a project file, told apart and left unharmed. */

import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { newProject, openCore } from '../../../electron/core.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addText, openTestProject } from '../../support/project.ts';

async function failureOfOpening(file: string): Promise<string> {
  const error = await openCore(file).then(
    async (core) => {
      await core.close();
      return { failure: { code: 'opened' } };
    },
    (thrown) => thrown,
  );
  return error.failure?.code ?? String(error);
}

async function closedProject(): Promise<string> {
  const project = await openTestProject();
  await addText(project.call, '🚀 launch', 'A text.\n\n'.repeat(5000));
  await project.close();
  return project.file;
}

const text = join(await temporaryFolder(), 'notes.themata');
writeFileSync(text, 'no database '.repeat(50));
const absent = join(await temporaryFolder(), 'absent.themata');
const empty = join(await temporaryFolder(), 'empty.themata');
writeFileSync(empty, '');
const folder = join(await temporaryFolder(), 'folder.themata');
mkdirSync(folder);
const foreign = join(await temporaryFolder(), 'foreign.themata');
const other = new SQLite(foreign);
other.exec('CREATE TABLE note (id INTEGER)');
other.close();

describe('a file that cannot be opened has a failure of its own, and stays as it is', () => {
  test.each([
    ['a text', text, 'not-a-project'],
    ['an empty file', empty, 'not-a-project'],
    ['a folder', folder, 'not-a-project'],
    ['a database of another program', foreign, 'not-a-project'],
    ['no file at all', absent, 'not-found'],
  ])('%s', async (_, file, code) => {
    const before = readdirSync(dirname(file));
    const bytes = code === 'not-found' || file === folder ? null : readFileSync(file);
    expect(await failureOfOpening(file)).toBe(code);
    expect(readdirSync(dirname(file))).toEqual(before);
    if (bytes) expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a project of a newer program', async () => {
    const file = await closedProject();
    const db = new SQLite(file);
    db.pragma('user_version = 999');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    expect(await failureOfOpening(file)).toBe('project-too-new');
  });

  test('a project whose end is missing', async () => {
    const file = await closedProject();
    truncateSync(file, 20_000);
    const bytes = readFileSync(file);
    expect(await failureOfOpening(file)).toBe('damaged-project');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a project whose first tables are overwritten', async () => {
    const file = await closedProject();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, 4096);
    writeFileSync(file, bytes);
    expect(await failureOfOpening(file)).toBe('damaged-project');
  });

  test('a project that may not be written to', async () => {
    const file = await closedProject();
    chmodSync(file, 0o444);
    expect(await failureOfOpening(file)).toBe('read-only-project');
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  test('a project that another host holds, until that one lets go', async () => {
    const project = await openTestProject();
    expect(await failureOfOpening(project.file)).toBe('project-in-use');
    await project.close();
    expect(await failureOfOpening(project.file)).toBe('opened');
  });
});

test('damage beyond the first tables is told as damage, on opening or by the check', async () => {
  const file = await closedProject();
  const bytes = readFileSync(file);
  bytes.fill(0xa5, Math.floor(bytes.length / 3));
  writeFileSync(file, bytes);
  const told = await openCore(file).then(
    async (core) => {
      const answer = await core.call('project.check', {});
      await core.close();
      return answer.ok ? (answer.result as { ok: boolean }).ok === false : answer.failure.code;
    },
    (error) => error.failure?.code,
  );
  expect([true, 'damaged-project']).toContain(told);
});

test('a new project never overwrites a file', async () => {
  const file = await closedProject();
  const bytes = readFileSync(file);
  expect(() => newProject(file, { coder: 'Ada' })).toThrow(/exists already/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('the coder of a new project has a name, without white space at its ends', async () => {
  const file = join(await temporaryFolder(), 'study.themata');
  expect(() => newProject(file, { coder: ' ' })).toThrow(/name of the coder/);
  newProject(file, { coder: ' Ada ' });
  const core = await openCore(file);
  expect(await core.call('coders.list', {})).toMatchObject({ result: [{ name: 'Ada' }] });
  await core.close();
});

test('a project that cannot be made leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  expect(() => newProject(join(folder, 'missing', 'study.themata'), { coder: 'Ada' })).toThrow(/does not exist/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a closed project is one file and holds its own identity', async () => {
  const file = await closedProject();
  expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  const copy = join(await temporaryFolder(), 'copy.themata');
  copyFileSync(file, copy);
  const db = new SQLite(copy, { readonly: true });
  expect(db.pragma('application_id', { simple: true })).toBe(0x5468656d);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

test('a project that is open is in use under every link to it', async () => {
  const project = await openTestProject();
  const link = join(await temporaryFolder(), 'link.themata');
  symlinkSync(project.file, link);
  expect(await failureOfOpening(link)).toBe('project-in-use');
  await project.close();
  expect(await failureOfOpening(link)).toBe('opened');
  expect(readdirSync(dirname(link))).toEqual([basename(link)]);
});

test('a file in the place of the lock is told of and left as it is', async () => {
  const file = await closedProject();
  writeFileSync(`${file}-lock`, 'something else '.repeat(10));
  expect(await failureOfOpening(file)).toBe('unavailable');
  expect(readFileSync(`${file}-lock`, 'utf8')).toMatch(/^something else/);
});
