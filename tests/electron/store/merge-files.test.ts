/** The file that is merged: whose form it has, and what is refused; links and foreign parts that come with it. */

import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { APPLICATION_ID, connect } from '../../../electron/store/database.ts';
import { migrate, migrations } from '../../../electron/store/migrations/migrate.ts';
import { dumpData } from '../../support/dump.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { closeBoth, mergeSurely } from '../../support/merge.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';
import { runInTerminal } from '../../support/terminal.ts';

test('a project of an older form is merged from a copy, also by its bytes; the file stays as it is', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'old.themata');
  const db = connect(file, true);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(db, 3);
  db.exec(`
    INSERT INTO project VALUES (1, 'p', '2025-01-01T00:00:00.000Z');
    INSERT INTO coder VALUES (1, 'c', 'Ada');
    INSERT INTO state VALUES (1, 7, 1, NULL);
    INSERT INTO code VALUES (1, '11111111-1111-4111-8111-111111111111', NULL, 0, 'Old 🌍', '#336699', '', '', '', '');`);
  db.close();
  const before = readFileSync(file);
  const ours = await openTestProject();
  const byBytes = { name: 'old.themata', bytes: new Uint8Array(before) };
  expect(await ours.call('project.merge', { file: byBytes })).toMatchObject({ counts: { code: { added: 1 } } });
  expect(await ours.call('project.merge', { file: { path: file } })).toMatchObject({
    counts: { code: { present: 1 } },
  });
  expect(readFileSync(file)).toEqual(before);
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect((await ours.call('codes.list', {})).map(({ path }) => path)).toEqual(['Old 🌍']);
  await ours.close();
});

test('what is no sound project of a known form is refused, and leaves everything as it was', async () => {
  const [ours, theirs] = [await openTestProject('ours'), await openTestProject('theirs')];
  await addText(theirs.call, 'One', 'Some words of a text. '.repeat(2000));
  await theirs.close();
  const folder = await temporaryFolder();
  const altered = (name: string, alter: (file: string) => void) => {
    const file = join(folder, name);
    copyFileSync(theirs.file, file);
    alter(file);
    return file;
  };
  const sql = (statement: string) => (file: string) => {
    const db = new SQLite(file);
    db.exec(statement);
    db.close();
  };
  const cases = [
    [join(folder, 'missing.themata'), 'not-found'],
    [folder, 'not-a-project'],
    [altered('text.themata', (file) => writeFileSync(file, 'words')), 'not-a-project'],
    [altered('new.themata', sql(`PRAGMA user_version = ${migrations.length + 1}`)), 'project-too-new'],
    [altered('cut.themata', (file) => writeFileSync(file, readFileSync(file).subarray(0, 20_000))), 'damaged-project'],
    [altered('less.themata', sql('DROP TABLE coding')), 'damaged-project'],
    [
      altered('view.themata', sql('ALTER TABLE link RENAME TO x; CREATE VIEW link AS SELECT * FROM x')),
      'damaged-project',
    ],
    [
      altered('trigger.themata', sql('CREATE TRIGGER t AFTER INSERT ON code BEGIN DELETE FROM code; END')),
      'damaged-project',
    ],
    [altered('empty.themata', sql('DELETE FROM project')), 'damaged-project'],
    [altered('body.themata', sql("UPDATE text_body SET body = 'Other words.'")), 'damaged-project'],
  ] as const;
  const before = dumpData(ours.file);
  for (const [path, code] of cases) {
    const answer = await ours.core().call('project.merge', { file: { path } });
    expect(answer, path).toMatchObject({ ok: false, failure: { code } });
  }
  expect(dumpData(ours.file)).toEqual(before);
  await ours.close();
});

test('codings of a hostile project that lie nowhere are told of and left out', async () => {
  const [ours, theirs] = [await openTestProject('ours'), await openTestProject('theirs')];
  const source = await addText(theirs.call, 'One', '👨🏻‍🚒 firemen');
  const code = await addCode(theirs.call, 'A');
  await theirs.call('codings.create', { source, start: 0, end: 7, codes: [code] });
  await theirs.close();
  const db = new SQLite(theirs.file);
  db.exec(`INSERT INTO coding VALUES (8, 'x', 1, 2, 3, 1, 1, '', ''), (9, 'y', 1, 900, 901, 1, 1, '', '')`);
  db.close();
  const { counts, remarks } = await ours.call('project.merge', { file: { path: theirs.file } });
  expect(counts.coding).toMatchObject({ added: 1, present: 1 });
  expect(remarks).toEqual([
    '1 coding lies outside its text or is empty, and was left out.',
    '1 coding cuts a character in two, and was widened to the whole of it.',
  ]);
  expect((await ours.call('project.check', {})).problems).toEqual([]);
  await ours.close();
});

test('links and foreign parts come with what they belong to; a purge takes what belongs to nothing', async () => {
  const [ours, theirs] = [await openTestProject('ours'), await openTestProject('theirs')];
  const here = await addText(ours.call, 'Mine', 'The same words.');
  const source = await addText(theirs.call, 'One', 'The same words.');
  const code = await addCode(theirs.call, 'A');
  const created = await theirs.call('codings.create', { source, start: 4, end: 8, codes: [code] });
  const ends = {
    from: { kind: 'coding', id: created.created[0]! },
    to: { kind: 'source', id: source },
  } as const;
  const link = await theirs.call('links.create', { ...ends, name: 'answers', direction: 'one-way' });
  const db = new SQLite(theirs.file);
  const { guid } = db.prepare('SELECT guid FROM source').get() as { guid: string };
  db.exec(`
    INSERT INTO foreign_file VALUES ('${'0'.repeat(64)}', x'01');
    INSERT INTO foreign_part VALUES (1, '${guid}', 'refi:PictureSource', '<x/>'), (2, 'recording', 'refi', '<y/>');
    INSERT INTO foreign_part_file VALUES (1, 1, 'a.png', '${'0'.repeat(64)}');`);
  db.close();
  expect((await theirs.call('project.check', {})).problems).toEqual([expect.stringContaining('The kept file 0000')]);
  const { counts, conflicts } = await mergeSurely(ours, theirs);
  expect(conflicts).toMatchObject([{ field: 'name' }]);
  expect(counts).toMatchObject({ link: { added: 1 }, 'foreign part': { added: 2 } });
  expect(await ours.call('links.list', { of: { kind: 'source', id: here } })).toMatchObject([
    { name: 'answers', direction: 'one-way', from: { kind: 'coding', label: 'A', start: 4 }, to: { label: 'Mine' } },
  ]);
  await theirs.call('links.rename', { link, name: 'doubts' });
  await ours.call('sources.remove', { source: here });
  expect(await ours.call('links.list', {})).toEqual([]);
  await ours.call('project.purge', { confirm: true });
  const left = dumpData(ours.file);
  expect(left).toMatchObject({ link: [], foreign_part: [{ owner: 'recording' }], foreign_part_file: [] });
  await closeBoth({ ours, theirs });
  const { stdout } = await runInTerminal('/', ['links', theirs.file]);
  expect(stdout).toBe('coding 1 "A" 4-8 -> source 1 "One" (doubts)\n');
});
