/** The check of a project: a flaw in any of its tables is told. */

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addCode, addText, openTestProject } from '../../support/project.ts';

const NOW = '2026-01-02T00:00:00.000Z';

/** What breaks a rule of the study, and what is said of it. */
const FLAWS: readonly (readonly [rule: string, sql: string, problem: RegExp])[] = [
  ['names of cases', "INSERT INTO study_case VALUES (9, 'g', 'EAST 🌍', '')", /2 cases are named "East 🌍"/],
  ['names of code sets', "INSERT INTO code_set VALUES (9, 'g', 'MINE', '')", /2 code sets are named "Mine"/],
  ['a name at all', "INSERT INTO study_case VALUES (9, 'g', ' ', '')", /The case 9 has no name/],
  ['what a case is made of', 'INSERT INTO case_source VALUES (9, 1, 77)', /case_source points to a missing source/],
  ['what a memo is on', 'UPDATE memo SET code = 77', /memo points to a missing code/],
  ['words of a memo', "UPDATE memo SET title = ''", /The memo 1 is empty/],
  [
    'the passage of a memo',
    'UPDATE memo SET code = NULL, source = 1, start = 1, "end" = 99',
    /The range of memo 1 is outside the text/,
  ],
  ['dates of a memo', "UPDATE memo SET changed_at = '1999'", /was changed before it was written/],
  ['done marks', 'UPDATE source_done SET coder = 77', /source_done points to a missing coder/],
  [
    'settled ranges',
    `INSERT INTO settlement (guid, source, start, "end", code, verdict, created_at) VALUES ('g', 1, 0, 999, 1, 'absent', '${NOW}')`,
    /The range of settlement 1 is outside the text/,
  ],
  ['saved queries', "INSERT INTO saved_query VALUES (1, 'g', 'Mine', '{')", /What is saved as "Mine" cannot be read/],
  [
    'names of saved reports',
    "INSERT INTO saved_report VALUES (1, 'g', 'A', 'm', '{}', '{}'), (2, 'h', 'a', 'm', '{}', '{}')",
    /2 saved reports are named "A"/,
  ],
];

test.each(FLAWS)('%s are checked', async (_, sql, problem) => {
  const project = await openTestProject();
  const source = await addText(project.call, 'One', 'Some words.');
  const code = await addCode(project.call, 'A');
  await project.call('cases.create', { name: 'East 🌍', sources: [source] });
  await project.call('codeSets.create', { name: 'Mine', codes: [code] });
  await project.call('memos.create', { subject: { kind: 'code', code }, title: 'On it' });
  await project.call('coders.markDone', { source, done: true });
  expect((await project.call('project.check', {})).problems).toEqual([]);
  const db = new SQLite(project.file);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
  const { ok, problems } = await project.call('project.check', {});
  expect(ok).toBe(false);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
  await project.close();
});
