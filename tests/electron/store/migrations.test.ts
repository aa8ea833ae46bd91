/** Each migration, on a file of its own. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect, type ReadableDb } from '../../../electron/store/database.ts';
import { migrate, migrations, versionOf } from '../../../electron/store/migrations/migrate.ts';
import { temporaryFolder } from '../../support/folder.ts';

async function emptyFile(): Promise<ReadableDb> {
  return connect(join(await temporaryFolder(), 'study.themata'), true);
}

const LOGGED = ['attribute', 'code', 'coder', 'coding', 'source', 'source_attribute'];

test('migration 1 makes every table strict, and refuses values of another type', async () => {
  const db = await emptyFile();
  migrate(db, 1);
  expect(versionOf(db)).toBe(1);
  const loose = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
  expect(() => db.prepare("INSERT INTO project VALUES (1, x'00', 'now')").run()).toThrow(/cannot store BLOB/);
  db.close();
});

test('migration 1 logs what each table no longer holds, and only while logging is on', async () => {
  const db = await emptyFile();
  migrate(db, 1);
  const triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name").pluck().all();
  expect(triggers).toEqual(LOGGED.flatMap((table) => [`${table}_delete`, `${table}_insert`, `${table}_update`]).sort());
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

test('no logged table has a column that JSON cannot carry', async () => {
  const db = await emptyFile();
  migrate(db);
  for (const table of LOGGED) {
    const types = db.prepare('SELECT DISTINCT type FROM pragma_table_info(?)').pluck().all(table);
    expect(types.filter((type) => type !== 'INTEGER' && type !== 'TEXT')).toEqual([]);
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
