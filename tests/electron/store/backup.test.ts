/** Copies of a project, and what purge leaves of it. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openCore } from '../../../electron/core.ts';
import { backupFolder, datedCopies } from '../../../electron/store/backup.ts';
import { dumpData } from '../../support/dump.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

const DAYS = 24 * 60 * 60;

/** Makes the project look as if it had been made some days ago. */
function age(file: string, days: number): void {
  const db = new SQLite(file);
  db.prepare('UPDATE project SET created_at = ?').run(new Date(Date.now() - days * DAYS * 1000).toISOString());
  db.close();
}

test('a backup holds all of the data and opens as a project', async () => {
  const project = await openTestProject();
  const source = await addText(project.call, 'One 🌍', 'A text of some words.');
  const code = await addCode(project.call, 'A');
  await project.call('codings.create', { source, start: 0, end: 6, codes: [code] });
  const copy = join(dirname(project.file), 'copy.themata');
  const written = await project.call('project.backup', { path: copy });
  expect(written.bytes).toBe(readFileSync(copy).length);
  expect(dumpData(copy)).toEqual(dumpData(project.file));
  const core = await openCore(copy);
  expect(await core.call('project.check', {})).toMatchObject({ ok: true, result: { ok: true } });
  await core.close();
  await project.close();
});

test('a backup never overwrites', async () => {
  const project = await openTestProject();
  const taken = join(dirname(project.file), 'taken.txt');
  writeFileSync(taken, 'mine');
  expect(await project.core().call('project.backup', { path: taken })).toMatchObject({
    failure: { code: 'already-exists' },
  });
  expect(readFileSync(taken, 'utf8')).toBe('mine');
  await project.close();
});

test('a project is backed up on opening when that is over a day ago, and no sooner', async () => {
  const project = await openTestProject();
  await addCode(project.call, 'A');
  await project.reopen();
  expect(datedCopies(project.file)).toEqual([]);
  age(project.file, 2);
  const before = dumpData(project.file);
  await project.reopen();
  await addCode(project.call, 'B');
  await project.reopen();
  expect(datedCopies(project.file)).toHaveLength(1);
  expect(dumpData(datedCopies(project.file)[0]!)).toEqual(before);
  await project.close();
});

test('a backup that cannot be made keeps nobody from opening the project', async () => {
  const project = await openTestProject();
  age(project.file, 2);
  writeFileSync(backupFolder(project.file), 'a file where the folder would be');
  await project.reopen();
  expect(await project.call('codes.list', {})).toEqual([]);
  await project.close();
});

test('what a backup left unfinished, when its process was killed, is no backup and goes with the next', async () => {
  const project = await openTestProject();
  age(project.file, 2);
  const folder = backupFolder(project.file);
  mkdirSync(folder);
  writeFileSync(join(folder, 'study 2026-01-01T00-00-00.themata.part'), 'half');
  writeFileSync(join(folder, 'study 2026-01-01T00-00-00.themata.part-journal'), 'journal');
  expect(datedCopies(project.file)).toEqual([]);
  await project.reopen();
  expect(readdirSync(folder)).toEqual(datedCopies(project.file).map((copy) => basename(copy)));
  await project.close();
});

test('a host that stays open makes the dated backup on opening', async () => {
  const project = await openTestProject();
  await project.close();
  age(project.file, 2);
  const core = await openCore(project.file, { background: true });
  await expect.poll(() => datedCopies(project.file).length).toBe(1);
  await core.close();
});

test('the last ten dated backups are kept', async () => {
  const project = await openTestProject();
  age(project.file, 30);
  for (let day = 20; day > 5; day--) {
    await project.reopen();
    const newest = datedCopies(project.file).at(-1)!;
    utimesSync(newest, Date.now() / 1000 - day * DAYS, Date.now() / 1000 - day * DAYS);
    const earlier = new Date(Date.now() - day * DAYS * 1000).toISOString().slice(0, 19).replaceAll(':', '-');
    renameSync(newest, newest.replace(/\d{4}-.*(?=\.themata)/, earlier));
  }
  await project.reopen();
  expect(datedCopies(project.file)).toHaveLength(10);
  await project.close();
});

test('purge erases removed texts, the history and the dated backups from the disk, and nothing else', async () => {
  const project = await openTestProject();
  const secret = await addText(project.call, 'Secret', 'The informant lives in Quxville. 🌍');
  const kept = await addText(project.call, 'Kept', 'A text that stays.');
  const code = await addCode(project.call, 'A');
  await project.call('codings.create', { source: secret, start: 4, end: 13, codes: [code], memo: 'Memo on Quxville' });
  const { created } = await project.call('codings.create', { source: kept, start: 0, end: 6, codes: [code] });
  const [told] = await project.call('codings.ofSource', { source: secret });
  const words = { title: 'Quxville', body: 'It is Quxville.' };
  await project.call('memos.create', { subject: { kind: 'source', source: secret }, ...words });
  await project.call('memos.create', { subject: { kind: 'coding', coding: told!.id }, ...words });
  await project.call('memos.create', { subject: { kind: 'coding', coding: created[0]! }, title: 'Stays' });
  await project.call('cases.create', { name: 'Case', sources: [secret, kept] });
  for (const source of [secret, kept]) await project.call('coders.markDone', { source, done: true });
  age(project.file, 2);
  await project.reopen();
  await project.call('sources.remove', { source: secret });
  expect(datedCopies(project.file)).toHaveLength(1);
  writeFileSync(`${datedCopies(project.file)[0]}.part`, 'half a copy, with Quxville in it');
  expect(await project.core().call('project.purge', {})).toMatchObject({ failure: { code: 'invalid-input' } });
  expect(await project.call('project.purge', { confirm: true })).toMatchObject({ texts: 1 });
  await project.close();
  const folder = dirname(project.file);
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (name.includes('.themata')) expect(readFileSync(join(folder, name)).includes('Quxville')).toBe(false);
  }
  expect(datedCopies(project.file)).toEqual([]);
  expect(existsSync(project.file)).toBe(true);
  const core = await openCore(project.file);
  expect(await core.call('sources.list', {})).toMatchObject({ result: [{ name: 'Kept', codings: 1 }] });
  expect(await core.call('history.list', {})).toEqual({ ok: true, result: [] });
  expect(await core.call('search.find', { terms: ['text that'] })).toMatchObject({ result: { total: 1 } });
  expect(await core.call('memos.list', {})).toMatchObject({ result: [{ title: 'Stays' }] });
  expect(await core.call('cases.list', {})).toMatchObject({ result: [{ sources: [kept] }] });
  expect(await core.call('coders.done', {})).toMatchObject({ result: [{ source: kept }] });
  expect(await core.call('project.check', {})).toMatchObject({ result: { ok: true } });
  await core.close();
});
