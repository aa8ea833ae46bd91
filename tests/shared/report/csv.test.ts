/** CSV is RFC 4180, comes back as it was, and starts no formula. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow, tableCsv, unguard } from '../../../shared/report/csv.ts';
import type { Cell } from '../../../shared/report/table.ts';

test.each<[Cell[], string]>([
  [['👨🏻‍🚒', 'b'], '👨🏻‍🚒,b\r\n'],
  [['a,b', 'say "x"', 'two\nlines', 'cr\rlf'], '"a,b","say ""x""","two\nlines","cr\rlf"\r\n'],
  [[1, -0.5, 0, 1e21], '1,-0.5,0,1e+21\r\n'],
  [['a', null, ''], 'a,,\r\n'],
  [[null], '""\r\n'],
  [[''], '""\r\n'],
])('the row %j is written %j', (cells, expected) => {
  expect(csvRow(cells)).toBe(expected);
});

describe('a text that a spreadsheet would run as a formula', () => {
  test.each(['=1+1', '+1', '-0.5', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', "'=1", "''+1"])(
    '%j gets an apostrophe, unless the guard is off',
    (text) => {
      const cellOf = (guard: boolean) => parse(csvRow(['x', text], guard))[0]![1];
      expect(cellOf(true)).toBe(`'${text}`);
      expect(cellOf(false)).toBe(text);
      expect(unguard(cellOf(true)!)).toBe(text);
    },
  );

  test.each(["it's", "'quoted'", ' = 1', 'a=b', '👨🏻‍🚒 = firemen', ''])('%j is left as it is', (text) => {
    expect(csvRow(['x', text])).toBe(`x,${text}\r\n`);
    expect(unguard(text)).toBe(text);
  });
});

test('every text comes back from a guarded file and from one without guard', () => {
  const piece = fc.constantFrom("'", '=', '-', '"', ',', '\r', '\n', '\t', ' ', '＝', '👩🏽‍🚀', 'é', 'x');
  const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) => {
    return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 });
  });
  const property = fc.property(rows, fc.boolean(), (cells, guard) => {
    const read: string[][] = parse(cells.map((row) => csvRow(row, guard)).join(''), { record_delimiter: '\r\n' });
    expect(guard ? read.map((row) => row.map(unguard)) : read).toEqual(cells);
  });
  fc.assert(property, { seed: 17, numRuns: 500 });
});

test('a table is written with a byte-order mark, its headings, and the statement in every row', () => {
  const table = {
    title: 'Frequency',
    statement: 'Codes: this code alone.',
    columns: [
      { key: 'code', heading: 'code 👩🏽‍🚀', kind: 'text' },
      { key: 'c', heading: 'c', kind: 'fraction', formula: 'n / 2' },
    ],
    rows: [
      ['=A', 0.047619],
      ['B', null],
    ],
    notes: [],
  } as const;
  const statement = 'Codes: this code alone.';
  expect(tableCsv(table)).toBe(`\ufeffcode 👩🏽‍🚀,c,statement\r\n'=A,0.047619,${statement}\r\nB,,${statement}\r\n`);
  expect(tableCsv(table, false)).toContain('\r\n=A,');
});
