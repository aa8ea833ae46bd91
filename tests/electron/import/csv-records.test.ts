/** CSV is split as RFC 4180 has it, however the text is cut into parts on its way. */

import { stringify } from 'csv-stringify/sync';
import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvRecord, csvRecords } from '../../../electron/import/csv-records.ts';
import { failureIn, listOf } from './drafts.ts';

async function split(text: string, partLength = text.length || 1): Promise<CsvRecord[]> {
  async function* parts() {
    const characters = [...text];
    for (let at = 0; at < characters.length; at += partLength) yield characters.slice(at, at + partLength).join('');
  }
  return (await listOf(csvRecords(parts(), 'a.csv'))).flat();
}

const cellsOf = async (text: string) => (await split(text)).map(({ cells }) => cells);

test.each([
  [
    'plain cells',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no line end after the last',
    'a,b\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'quotes, commas and line feeds in quotes',
    '"a ""x""","b,\nc"\nd,"🚀"',
    [
      ['a "x"', 'b,\nc'],
      ['d', '🚀'],
    ],
  ],
  ['empty lines', '\na\n\n\nb\n', [['a'], ['b']]],
  ['empty quoted cells', '"",""\n', [['', '']]],
  ['a byte-order mark', '\ufeff"a",b', [['a', 'b']]],
  [
    'semicolons',
    'a;b\n"c;d";e,f',
    [
      ['a', 'b'],
      ['c;d', 'e,f'],
    ],
  ],
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['quotes inside a bare cell', 'a "b" c,d', [['a "b" c', 'd']]],
  ['a carriage return inside a cell', 'a\rb,c\r\n', [['a\rb', 'c']]],
  ['nothing', '', []],
])('%s', async (_, text, cells) => {
  expect(await cellsOf(text)).toEqual(cells);
});

test('each record knows the line on which it starts', async () => {
  const lines = (await split('a\n"b\nb"\n\nc\r\n"d\r\n\r\nd"\ne')).map(({ line }) => line);
  expect(lines).toEqual([1, 2, 5, 6, 9]);
});

test.each([
  ['"a"\nb,"c\nd\n', 'line 2: a quote that is opened here is never closed'],
  ['"🚀\n\n"\n\n"c,d\n', 'line 5: a quote that is opened here is never closed'],
])('%j names its wrong line', async (text, message) => {
  for (const partLength of [1, 3, 100]) {
    expect(await failureIn(split(text, partLength))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  }
});

test('what csv-stringify writes is read back, in parts of any length', async () => {
  const cell = array(constantFrom('a', '🚀', '"', ',', ';', '\n', '\r\n', '\r', ' ', "'"), { maxLength: 6 }).map(
    (parts) => parts.join(''),
  );
  const table = integer({ min: 2, max: 4 }).chain((width) =>
    array(array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
  const settings = record({ quoted: boolean(), record_delimiter: constantFrom('\n', '\r\n') });
  await assert(
    asyncProperty(table, settings, integer({ min: 1, max: 9 }), async (rows, options, partLength) => {
      const text = stringify([rows[0]!.map((_, place) => `column ${place}`), ...rows], {
        ...options,
        quoted_match: /[\r\n]/,
      });
      const read = await split(text, partLength);
      expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows);
    }),
    { seed: 20260101, numRuns: 2000 },
  );
});
