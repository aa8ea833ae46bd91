/** Workbooks that are written row by row, read back by another program's reader. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { QuotationColumns } from '../../../electron/export/quotation-columns.ts';
import { quotationsXlsx } from '../../../electron/export/quotations-xlsx.ts';
import { columnName, type SheetCell } from '../../../electron/export/sheet-cells.ts';
import { type CutText, type StreamedSheet, workbookPieces } from '../../../electron/export/streamed-workbook.ts';
import type { CodedRow } from '../../../shared/report/coded-row.ts';

function written(sheets: readonly StreamedSheet[], cut: CutText[] = []): Buffer {
  return Buffer.concat([...workbookPieces(sheets, cut)]);
}

const sheetOf = (rows: readonly (readonly SheetCell[])[]) => ({ name: 'A', widths: [10], headings: ['text'], rows });

test('any text comes back as it was; half a surrogate pair as U+FFFD, every line break as LF', async () => {
  const pieces = fc.constantFrom(
    ']]>',
    '=1',
    '\u0000',
    '\u0008',
    '\ufffe',
    '_x000D_',
    '\r\n',
    '\r',
    '\ud83d',
    '😀',
    ' ',
    'é',
    '\t',
  );
  const texts = fc.sample(fc.array(pieces, { minLength: 1, maxLength: 12 }), { numRuns: 200, seed: 3 });
  const given = texts.map((parts) => `x${parts.join('')}x`);
  const [sheet] = await readSheets(written([sheetOf(given.map((text) => [text]))]), { trim: false });
  expect(sheet!.data.slice(1).map(([cell]) => cell)).toEqual(
    given.map((text) => text.toWellFormed().replace(/\r\n?/g, '\n')),
  );
});

test('a text that looks like a formula stays a text when its cell is edited', () => {
  const files = unzipSync(written([sheetOf([['=1+1'], ['1+1']])]));
  const forms = [...strFromU8(files['xl/worksheets/sheet1.xml']!).matchAll(/r="A[23]" s="(\d)"/g)].map(([, s]) =>
    Number(s),
  );
  const styles = strFromU8(files['xl/styles.xml']!)
    .split('<cellXfs')[1]!
    .match(/<xf [^>]*>/g)!;
  expect(forms.map((form) => styles[form]!.includes('quotePrefix="1"'))).toEqual([true, false]);
});

test('a text of more characters than a cell holds is cut between graphemes, and told', async () => {
  const cut: CutText[] = [];
  const long = '👨🏻‍🚒'.repeat(5000);
  const [sheet] = await readSheets(written([sheetOf([['short'], [long]])], cut), { trim: false });
  const cell = String(sheet!.data[2]![0]);
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell).toMatch(/^(👨🏻‍🚒)+…$/u);
  expect(cut).toEqual([{ sheet: 'A', cell: 'A3', length: long.length }]);
});

test('columns are named as Excel names them', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('a sheet of more columns than Excel holds is refused', () => {
  expect(() => written([{ ...sheetOf([]), widths: new Array(16_385).fill(8) }])).toThrow('16385 columns');
});

test('what does not fit in a sheet goes on in the next, under the same headings', async () => {
  const row = {
    source: { name: 'S', attributes: {} },
    text: { body: 'a b c', paragraphs: Int32Array.of(0, 5), sentences: Int32Array.of(0, 5) },
    code: { path: 'A', colour: '#000000' },
    coder: { name: 'Ada' },
  };
  function* rows() {
    for (let start = 0; start < 5; start++) {
      yield {
        ...row,
        coding: { start, end: start + 1, memo: '', createdAt: '2026-01-31T12:00:00.000Z' },
      } as unknown as CodedRow;
    }
  }
  const columns = new QuotationColumns([], ['A'], { page: false, time: false, paragraph: false });
  const workbook = { columns, total: 5, rows: rows(), statement: '5 coded quotations.' };
  const sheets = await readSheets(Buffer.concat([...quotationsXlsx(workbook, [], 2)]), { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Quotations', 'Quotations 2', 'Quotations 3', 'About']);
  const [first, second, third] = sheets.map(({ data }) => data);
  const start = first![0]!.indexOf('start');
  expect([first, second, third].map((data) => data!.slice(1).map((cells) => cells[start]))).toEqual([
    [0, 1],
    [2, 3],
    [4],
  ]);
  expect(second![0]).toEqual(first![0]);
  expect(first![1]!.at(-2)).toEqual(new Date('2026-01-31T12:00:00.000Z'));
});
