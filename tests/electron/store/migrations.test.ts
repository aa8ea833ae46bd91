/** Each migration, on a file of its own. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCore } from '../../../electron/core.ts';
import { APPLICATION_ID, connect, type ReadableDb } from '../../../electron/store/database.ts';
import { migrate, migrations, versionOf } from '../../../electron/store/migrations/migrate.ts';
import { write } from '../../../electron/store/write.ts';
import { LOGGED_TABLES } from '../../support/dump.ts';
import { temporaryFolder } from '../../support/folder.ts';

async function emptyFile(): Promise<ReadableDb> {
  return connect(join(await temporaryFolder(), 'study.themata'), true);
}

/** Every table but SQLite's own with all its rows. */
function allRows(db: ReadableDb): Record<string, unknown[]> {
  const sql =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
  const tables = db.prepare(sql).pluck().all() as string[];
  return Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]));
}

const TEXT = 'Some words 🌍';
/** Tables that migration 3 makes. */
const THIRD = ['lexicon_term', 'setting'];
/** Tables that migration 4 makes. */
const FOURTH = ['foreign_file', 'foreign_part', 'foreign_part_file', 'link'];
const FIRST_LOGGED = ['attribute', 'code', 'coder', 'coding', 'source', 'source_attribute'];

test('migration 1 makes every table strict, and refuses values of another type', async () => {
  const db = await emptyFile();
  migrate(db, 1);
  expect(versionOf(db)).toBe(1);
  expect(looseTables(db)).toEqual([]);
  expect(() => db.prepare("INSERT INTO project VALUES (1, x'00', 'now')").run()).toThrow(/cannot store BLOB/);
  db.close();
});

test('migration 1 logs what each table no longer holds, and only while logging is on', async () => {
  const db = await emptyFile();
  migrate(db, 1);
  expect(triggersOf(db)).toEqual(triggersFor(FIRST_LOGGED));
  db.exec("INSERT INTO coder VALUES (1, 'g', 'Ada 🚀')");
  db.exec('INSERT INTO state VALUES (1, 0, 1, NULL)');
  db.exec("UPDATE coder SET name = 'unseen'");
  expect(db.prepare('SELECT count(*) FROM change_row').pluck().get()).toBe(0);
  db.exec("UPDATE coder SET name = 'Ada 🚀'; UPDATE state SET logging = 1");
  db.exec(
    "INSERT INTO coder VALUES (2, 'h', 'Ben'); UPDATE coder SET name = 'Eve' WHERE id = 1; DELETE FROM coder WHERE id = 2",
  );
  expect(db.prepare('SELECT table_name, row_id, old FROM change_row ORDER BY id').raw().all()).toEqual([
    ['coder', 2, null],
    ['coder', 1, '{"id":1,"guid":"g","name":"Ada 🚀"}'],
    ['coder', 2, '{"id":2,"guid":"h","name":"Ben"}'],
  ]);
  db.close();
});

test('migration 2 leaves every row as it was, and its own tables empty and logged', async () => {
  const db = await emptyFile();
  migrate(db, 1);
  fillFirstTables(db);
  const before = allRows(db);
  migrate(db, 2);
  const { ...after } = allRows(db);
  const made = Object.keys(after).filter((table) => !(table in before));
  for (const table of made) {
    expect(after[table], table).toEqual([]);
    delete after[table];
  }
  expect(after).toEqual(before);
  const logged = LOGGED_TABLES.filter((table) => ![...THIRD, ...FOURTH].includes(table));
  expect(made.sort()).toEqual(logged.filter((table) => !FIRST_LOGGED.includes(table)));
  expect(triggersOf(db)).toEqual(triggersFor(logged));
  expect(looseTables(db)).toEqual([]);
  db.close();
});

test('migration 3 leaves every row as it was, its memos about no passage, and its own tables empty', async () => {
  const db = await emptyFile();
  migrate(db, 2);
  fillFirstTables(db);
  db.exec(`INSERT INTO memo VALUES (1, 'm', 1, NULL, NULL, 'Title', 'Body 🌍', 1, 'then', 'now')`);
  const { memo: memos, ...before } = allRows(db);
  migrate(db, 3);
  const { memo, ...after } = allRows(db);
  expect(memo).toEqual(memos!.map((row) => ({ ...Object(row), start: null, end: null })));
  expect(after).toEqual({ ...before, ...Object.fromEntries(THIRD.map((table) => [table, []])) });
  expect(triggersOf(db)).toEqual(triggersFor(LOGGED_TABLES.filter((table) => !FOURTH.includes(table))));
  expect(looseTables(db)).toEqual([]);
  db.close();
});

test('migration 4 leaves every row as it was, and its own tables empty and logged', async () => {
  const db = await emptyFile();
  migrate(db, 3);
  fillFirstTables(db);
  const before = allRows(db);
  migrate(db, 4);
  expect(allRows(db)).toEqual({ ...before, ...Object.fromEntries(FOURTH.map((table) => [table, []])) });
  expect(triggersOf(db)).toEqual(triggersFor(LOGGED_TABLES));
  expect(looseTables(db)).toEqual([]);
  const link = 'INSERT INTO link (guid, name, direction, "from", "to") VALUES';
  expect(() => db.exec(`${link} ('l', '', 'round', 'a', 'b')`)).toThrow(/CHECK constraint failed/);
  db.exec(`INSERT INTO foreign_file VALUES ('f', x'00')`);
  expect(() => db.exec(`INSERT INTO foreign_part_file VALUES (1, 7, 'a', 'f')`)).toThrow(/FOREIGN KEY constraint/);
  db.close();
});

test('a change that was logged before migration 2 is undone and redone after it', async () => {
  const db = await emptyFile();
  const file = db.name;
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('journal_mode = WAL');
  migrate(db, 1);
  fillFirstTables(db);
  write(db, { label: 'Delete Realism', method: 'codes.delete', params: { code: 1 } }, (own) => {
    own.exec('DELETE FROM coding; DELETE FROM code');
  });
  db.close();
  const core = await openCore(file);
  expect(await core.call('history.undo', {})).toEqual({ ok: true, result: { label: 'Delete Realism' } });
  expect(await core.call('codes.list', {})).toMatchObject({ result: [{ name: 'Realism 🌍', codings: 1 }] });
  expect(await core.call('codings.ofSource', { source: 1 })).toMatchObject({ result: [{ memo: 'kept', end: 6 }] });
  expect(await core.call('history.redo', {})).toMatchObject({ ok: true });
  expect(await core.call('codes.list', {})).toMatchObject({ result: [] });
  expect(await core.call('project.check', {})).toMatchObject({ result: { problems: [] } });
  await core.close();
});

test('migration 3 takes no half of a passage, and a memo that was deleted before it comes back', async () => {
  const db = await emptyFile();
  const file = db.name;
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('journal_mode = WAL');
  migrate(db, 2);
  fillFirstTables(db);
  db.exec(`INSERT INTO memo (id, guid, source, title, body, coder, created_at, changed_at)
    VALUES (1, 'm', 1, 'Tone 🌍', '* not yet', 1, '2025-01-02T00:00:00.000Z', '2025-01-02T00:00:00.000Z')`);
  write(db, { label: 'Delete a memo', method: 'memos.delete', params: { memo: 1 } }, (own) => {
    own.exec('DELETE FROM memo');
  });
  migrate(db, 3);
  for (const range of ['1, 0, 0', '1, 5, NULL', '1, NULL, 5', '1, -1, 2', 'NULL, 0, 5']) {
    const sql = `INSERT INTO memo (guid, source, start, "end", title, body, coder, created_at, changed_at)
      VALUES ('x', ${range}, 'A', '', 1, '', '')`;
    expect(() => db.exec(sql), range).toThrow(/CHECK constraint failed/);
  }
  db.close();
  const core = await openCore(file);
  await core.call('history.undo', {});
  expect(await core.call('memos.list', { subject: { kind: 'source', source: 1 } })).toMatchObject({
    result: [{ title: 'Tone 🌍', body: '* not yet', subject: { kind: 'source', source: 1 } }],
  });
  expect(await core.call('project.check', {})).toMatchObject({ result: { problems: [] } });
  await core.close();
});

test('no logged table has a column that JSON cannot carry', async () => {
  const db = await emptyFile();
  migrate(db);
  for (const table of LOGGED_TABLES) {
    const types = db.prepare('SELECT DISTINCT type FROM pragma_table_info(?)').pluck().all(table);
    expect(types.filter((type) => type !== 'INTEGER' && type !== 'TEXT')).toEqual([]);
  }
  db.close();
});

test('each logged table logs all of its columns', async () => {
  const db = await emptyFile();
  migrate(db);
  for (const table of LOGGED_TABLES) {
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
    const trigger = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(`${table}_delete`) as string;
    const logged = [...trigger.matchAll(/old\."?(\w+)"?[,)]/g)].map((match) => match[1]);
    expect([...new Set(logged)].sort(), table).toEqual(columns.sort());
  }
  db.close();
});

test('a file that has seen all migrations is left as it is', async () => {
  const db = await emptyFile();
  migrate(db);
  const schema = db.prepare('SELECT sql FROM sqlite_schema').pluck().all();
  migrate(db);
  expect(versionOf(db)).toBe(migrations.length);
  expect(db.prepare('SELECT sql FROM sqlite_schema').pluck().all()).toEqual(schema);
  db.close();
});

function looseTables(db: ReadableDb): unknown[] {
  const sql =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'";
  return db.prepare(sql).pluck().all();
}

function triggersOf(db: ReadableDb): unknown[] {
  return db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name").pluck().all();
}

function triggersFor(tables: readonly string[]): string[] {
  return tables.flatMap((table) => [`${table}_delete`, `${table}_insert`, `${table}_update`]).sort();
}

/** A row in every table that migration 1 makes. */
function fillFirstTables(db: ReadableDb): void {
  db.exec(`
    INSERT INTO project VALUES (1, 'p', '2025-01-01T00:00:00.000Z');
    INSERT INTO coder VALUES (1, 'c', 'Ada');
    INSERT INTO state VALUES (1, 7, 1, NULL);
    INSERT INTO text VALUES (1, '${createHash('sha256').update(TEXT).digest('hex')}', ${TEXT.length});
    INSERT INTO text_body VALUES (1, '${TEXT}');
    INSERT INTO text_part VALUES (1, 'words', x'0102');
    INSERT INTO source VALUES (1, 's', 'One', 1, 'text', 'utf-8', 'one.txt', '2025-01-01T00:00:00.000Z', 0);
    INSERT INTO attribute VALUES (1, 'a', 'year');
    INSERT INTO source_attribute VALUES (1, 1, 1, '2025');
    INSERT INTO code VALUES (1, 'k', NULL, 0, 'Realism 🌍', '#336699', '', '', '', '');
    INSERT INTO coding VALUES (1, 'g', 1, 0, 6, 1, 1, 'kept', '2025-01-02T00:00:00.000Z');
    INSERT INTO change_row VALUES (1, 'code', 1, NULL);
    INSERT INTO change VALUES (1, 'Create Realism', 'codes.create', '{}', 'Ada', '2025-01-02T00:00:00.000Z', 0, 0, 1, 1);
  `);
}
