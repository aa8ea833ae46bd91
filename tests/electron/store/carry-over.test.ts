/** Settlements of codes that become one. */

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addCode, addText, openTestProject } from '../../support/project.ts';

interface Settled {
  readonly code: number;
  readonly start: number;
  readonly verdict: string;
  readonly memo: string;
}

function settle(file: string, source: number, rows: readonly Settled[]): void {
  const db = new SQLite(file);
  const insert = db.prepare(
    `INSERT INTO settlement (guid, source, start, "end", code, verdict, memo, created_at)
     VALUES (?, ?, ?, 10, ?, ?, ?, '2026-01-01T00:00:00.000Z')`,
  );
  rows.forEach(({ code, start, verdict, memo }, row) => {
    insert.run(`guid ${row}`, source, start, code, verdict, memo);
  });
  db.close();
}

function settlements(file: string): unknown[] {
  const db = new SQLite(file, { readonly: true });
  const rows = db.prepare('SELECT code, start, verdict, memo FROM settlement ORDER BY start, code').all();
  db.close();
  return rows;
}

test('a merged code hands on its settlements; of two on one range a code is present where one says so', async () => {
  const project = await openTestProject();
  const source = await addText(project.call, 'One', 'Some words to settle.');
  const from = await addCode(project.call, 'From');
  const into = await addCode(project.call, 'Into');
  const rows = [
    { code: from, start: 0, verdict: 'absent', memo: 'alone' },
    { code: from, start: 1, verdict: 'present', memo: 'added 🌍' },
    { code: into, start: 1, verdict: 'absent', memo: 'kept' },
    { code: from, start: 2, verdict: 'absent', memo: '' },
    { code: into, start: 2, verdict: 'present', memo: '' },
    { code: from, start: 3, verdict: 'absent', memo: 'same' },
    { code: into, start: 3, verdict: 'absent', memo: 'same' },
  ];
  settle(project.file, source, rows);
  await project.call('codes.merge', { from: [from], into });
  const merged = [
    { code: into, start: 0, verdict: 'absent', memo: 'alone' },
    { code: into, start: 1, verdict: 'present', memo: 'kept\n\nadded 🌍' },
    { code: into, start: 2, verdict: 'present', memo: '' },
    { code: into, start: 3, verdict: 'absent', memo: 'same' },
  ];
  expect(settlements(project.file)).toEqual(merged);
  await project.call('history.undo', {});
  expect(settlements(project.file)).toEqual(rows);
  await project.call('history.redo', {});
  expect(settlements(project.file)).toEqual(merged);
  await project.close();
});
