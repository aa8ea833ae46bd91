/** Surveys: each row of a table becomes a source, or a case with its attributes. */

import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { columnNames, guessRoles } from '../../../shared/model/survey.ts';
import { openTestProject } from '../../support/project.ts';

const LONG = 'I would say that we talked about it for a long time before anyone agreed 🙂.';
const ROWS = [
  ['id', 'What happened?', 'age', 'What else?', ''],
  ['P1', LONG, '31', `${LONG}\nAnd more.`, ''],
  ['P2', LONG, '32', '', ''],
  ['P3', '', '31', '', ''],
];

const csv = (rows: readonly (readonly string[])[], name = 'study.csv') => ({
  name,
  bytes: new TextEncoder().encode(stringify(rows as string[][])),
});

async function xlsx(rows: readonly (readonly (string | number | Date | null)[])[]) {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
  );
  const written = await writeXlsxFile(cells as never).toBuffer();
  return { name: 'study.xlsx', bytes: new Uint8Array(written) };
}

async function open() {
  const project = await openTestProject();
  onTestFinished(() => project.close());
  return project.call;
}

test('the columns are guessed: long words are text, the first short column without doubles the name', async () => {
  const call = await open();
  const preview = await call('surveys.preview', { file: csv(ROWS) });
  expect(preview.columns).toEqual([
    { name: 'id', role: 'name', values: 3 },
    { name: 'What happened?', role: 'text', values: 1 },
    { name: 'age', role: 'attribute', values: 2 },
    { name: 'What else?', role: 'text', values: 1 },
    { name: 'Column 5', role: 'ignore', values: 0 },
  ]);
  expect(preview.rows).toBe(3);
  expect(preview.firstRows[1]).toEqual(['P2', LONG, '32', '', '']);
});

test('as sources: people who say the same stay two; questions stand over their answers; a second time adds nothing', async () => {
  const call = await open();
  const given = {
    file: csv(ROWS),
    roles: { id: 'name', 'What happened?': 'text', 'What else?': 'text', 'Column 5': 'ignore' },
  } as const;
  expect(await call('surveys.import', given)).toEqual({
    sources: 2,
    present: 0,
    cases: 0,
    casesPresent: 0,
    withoutText: 1,
  });
  const sources = await call('sources.list', {});
  expect(sources.map(({ name, attributes, format }) => [name, attributes, format])).toEqual([
    ['P1', { age: '31' }, 'table'],
    ['P2', { age: '32' }, 'table'],
  ]);
  const { text, blocks } = await call('sources.read', { source: sources[0]!.id });
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'What happened?'],
    ['paragraph', LONG],
    ['heading', 'What else?'],
    ['paragraph', LONG],
    ['paragraph', 'And more.'],
  ]);
  expect(await call('surveys.import', given)).toMatchObject({ sources: 0, present: 2 });
  await call('history.undo', {});
  expect(await call('sources.list', {})).toEqual([]);
});

test('as cases: the attributes are those of the case, its words are its source; known cases are extended', async () => {
  const call = await open();
  await call('cases.create', { name: 'p2', attributes: { age: '1', wave: 'first' } });
  const roles = { id: 'name', 'What happened?': 'text', 'What else?': 'ignore' } as const;
  const counts = await call('surveys.import', { file: await xlsx(ROWS), roles, as: 'cases' });
  expect(counts).toEqual({ sources: 2, present: 0, cases: 2, casesPresent: 1, withoutText: 1 });
  const cases = await call('cases.list', {});
  const sources = new Map((await call('sources.list', {})).map(({ id, name }) => [id, name]));
  expect(cases.map((one) => [one.name, one.attributes, one.sources.map((id) => sources.get(id))])).toEqual([
    ['p2', { age: '32', wave: 'first' }, ['P2']],
    ['P1', { age: '31' }, ['P1']],
    ['P3', { age: '31' }, []],
  ]);
});

test('workbooks: numbers, days and empty cells as they show; another sheet by its name', async () => {
  const call = await open();
  const file = await xlsx([
    ['n', 'day', 'none'],
    [1.5, new Date('2026-01-31'), null],
  ]);
  expect((await call('surveys.preview', { file })).firstRows).toEqual([['1.5', '2026-01-31', '']]);
  await expect(call('surveys.preview', { file, sheet: 'Absent' })).rejects.toMatchObject({
    failure: { code: 'not-found' },
  });
});

test('any table comes back cell by cell', async () => {
  const call = await open();
  const cell = fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replaceAll(/[\r\0\ufeff]/g, ''));
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      fc.pre(rows.some((row) => row.some((value) => value.trim() !== '')));
      const file = csv([['a', 'b', 'c'], ...rows]);
      const filled = rows.filter((row) => row.some((value) => value.trim() !== ''));
      expect((await call('surveys.preview', { file })).firstRows).toEqual(filled);
    }),
    { seed: 5, numRuns: 40 },
  );
});

test.each([
  ['rows.csv', 'a,b\n', 'empty-file'],
  ['rows.xlsx', 'no workbook', 'unreadable-file'],
  ['rows.doc', 'x', 'unsupported-type'],
])('%s with "%s" fails as %s', async (name, text, code) => {
  const call = await open();
  const file = { name, bytes: new TextEncoder().encode(text) };
  await expect(call('surveys.import', { file })).rejects.toMatchObject({ failure: { code } });
});

test('a role of a column that is not there is refused', async () => {
  const call = await open();
  await expect(call('surveys.import', { file: csv(ROWS), roles: { nothing: 'text' } })).rejects.toMatchObject({
    failure: { code: 'invalid-input' },
  });
});

test('columns may be named like what every object has, and their facts do not mix with case or breaks', async () => {
  const call = await open();
  const names = ['id', 'answer', 'constructor', 'toString', 'Age ', 'age', 'a\nb', '__proto__'];
  const file = csv([names, ['P', LONG, '1', '2', '3', '4', '5', LONG]]);
  const roles = JSON.parse('{"id": "name", "answer": "ignore", "__proto__": "text"}');
  expect(await call('surveys.import', { file, roles })).toMatchObject({ sources: 1 });
  const [source] = await call('sources.list', {});
  const attributes = { constructor: '1', toString: '2', Age: '3', 'age (2)': '4', 'a b': '5' };
  expect(source!.attributes).toEqual(attributes);
});

test('rows of one name get numbers', async () => {
  const call = await open();
  const rows = Array.from({ length: 40 }, (_, i) => ['Same', `${LONG} ${i}`]);
  const roles = { id: 'name', words: 'text' } as const;
  await call('surveys.import', { file: csv([['id', 'words'], ...rows]), roles });
  const names = (await call('sources.list', {})).map(({ name }) => name);
  expect(names).toEqual(['Same', ...rows.slice(1).map((_, i) => `Same (${i + 2})`)]);
});

test('columns have names of their own', () => {
  expect(columnNames(['a', ' a ', '', 'a (2)'])).toEqual(['a', 'a (2)', 'Column 3', 'a (2) (2)']);
  expect(guessRoles({ sheets: [], sheet: null, columns: ['x'], rows: [['same'], ['same']] })).toEqual(['attribute']);
});
