/** Workbooks, read back by another program's reader and, where that tells too little, from their XML. */

import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../../electron/export/sheet-names.ts';
import { tablesXlsx } from '../../../electron/export/table-xlsx.ts';
import type { Cell, Table } from '../../../shared/report/table.ts';

const columns: Table['columns'] = [
  { key: 'code', heading: 'code', kind: 'text' },
  { key: 'n', heading: 'codings', kind: 'count', formula: 'codings with the code' },
  { key: 'share', heading: 'share', kind: 'fraction' },
  { key: 'ratio', heading: 'ratio', kind: 'number' },
];

function table(rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table {
  return { title: 'Frequency 🌍', statement: 'Codes: this code alone.', columns, rows, notes: ['A note. 🚀'], ...more };
}

async function sheetsOf(...tables: Table[]) {
  return await readSheets(Buffer.from(await tablesXlsx(tables)), { trim: false });
}

async function xmlOf(part: string, ...tables: Table[]): Promise<string> {
  return strFromU8(unzipSync(await tablesXlsx(tables))[part]!);
}

test('a sheet holds the title, the statement, the headings, the rows, the formulas and the notes', async () => {
  const [sheet] = await sheetsOf(
    table([
      ['👨🏻‍🚒 firemen', 12, 0.25, -0.00012345],
      ['=SUM(A1:A9)', 0, null, 1e21],
    ]),
  );
  expect(sheet).toEqual({
    sheet: 'Frequency 🌍',
    data: [
      ['Frequency 🌍', null, null, null],
      ['Codes: this code alone.', null, null, null],
      [null, null, null, null],
      ['code', 'codings', 'share', 'ratio'],
      ['👨🏻‍🚒 firemen', 12, 0.25, -0.00012345],
      ['=SUM(A1:A9)', 0, null, 1e21],
      [null, null, null, null],
      ['codings: codings with the code', null, null, null],
      ['A note. 🚀', null, null, null],
      ['An empty cell is an undefined figure.', null, null, null],
    ],
  });
});

test('a text is never a formula, whatever it begins with', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '{=1}', "'=1"];
  const xml = await xmlOf('xl/worksheets/sheet1.xml', table(texts.map((text) => [text, 1, 0.5, 2])));
  expect(xml).not.toMatch(/<f[ >]/);
  const [sheet] = await sheetsOf(table(texts.map((text) => [text, 1, 0.5, 2])));
  expect(sheet!.data.slice(4, 4 + texts.length).map((row) => row[0])).toEqual(texts);
});

test('counts and fractions have their own number formats, and the headings stay in place', async () => {
  const rows = table([['a', 1234, 0.5, 2.5]]);
  expect(await xmlOf('xl/styles.xml', rows)).toContain('formatCode="0.000"');
  const sheet = await xmlOf('xl/worksheets/sheet1.xml', rows);
  expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
  expect(sheet.match(/<col /g)).toHaveLength(columns.length);
});

test('characters that XML forbids are written as codes, and what looks like one stays a text', async () => {
  const texts = ['a\u0001b', 'a\ufffdb', '_x0041_', 'half \ud83d', 'line\r\nbreak', ' spaces ', '<&>"'];
  const xml = await xmlOf('xl/sharedStrings.xml', table(texts.map((text) => [text, 1, 1, 1])));
  for (const written of ['a_x0001_b', 'a_xFFFD_b', '_x005F_x0041_', 'half _xFFFD_', 'line\nbreak', '&lt;&amp;&gt;']) {
    expect(xml).toContain(written);
  }
  expect(xml).toContain('<t xml:space="preserve"> spaces </t>');
});

test('a text of more characters than a cell holds is cut between graphemes, which the sheet says', async () => {
  const long = '🌍'.repeat(17_000);
  const [sheet] = await sheetsOf(table([[long, 1, 1, 1]]));
  const cell = String(sheet!.data[4]![0]);
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell).toMatch(/^(🌍)+…$/u);
  expect(String(sheet!.data.at(-1)![0])).toMatch(/^Cut off at 32767 characters.*: 1 texts/);
});

test('a table of more rows than a sheet holds is refused', async () => {
  const rows = Array.from({ length: 1_048_576 }, () => ['a', 1, 1, 1]);
  await expect(tablesXlsx([table(rows)])).rejects.toMatchObject({ failure: { code: 'too-large' } });
});

test('a figure that is not finite is a bug', async () => {
  await expect(tablesXlsx([table([['a', Number.NaN, 1, 1]])])).rejects.toThrow(RangeError);
});

describe('names of sheets', () => {
  test.each<[rule: string, titles: string[], names: string[]]>([
    ['are the titles', ['Frequency 🌍', 'Co-occurrence'], ['Frequency 🌍', 'Co-occurrence']],
    ['hold no character that Excel forbids', ["'a/b: [c]*?\\d'"], ['a b   c d']],
    ['are unique, case ignored', ['A', 'a', 'A'], ['A', 'a (2)', 'A (3)']],
    ['never end in half a character', [`${'a'.repeat(30)}🌍`], ['a'.repeat(30)]],
    ['are cut to make room for a number', ['b'.repeat(40), 'b'.repeat(40)], ['b'.repeat(31), `${'b'.repeat(27)} (2)`]],
    ['are never empty, nor what Excel keeps for itself', ['', "''", 'History'], ['Table 1', 'Table 2', 'History (2)']],
  ])('%s', (_, titles, names) => {
    expect(sheetNames(titles)).toEqual(names);
  });
});
