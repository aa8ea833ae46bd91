/** Codings are read from CSV row by row; what cannot be read is told with its line. */

import { describe, expect, test } from 'vitest';
import { readCodingRows } from '../../../electron/import/codings-csv.ts';
import { failureIn, failureOf, listOf, utf16 } from './drafts.ts';

const rowsOf = (content: string | Uint8Array) =>
  listOf(
    readCodingRows({ name: 'a.csv', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }),
  );

describe('readCodingRows', () => {
  test('reads every column, in any order and case, and ignores others', async () => {
    const rows = await rowsOf(
      '\ufeffCode, SOURCE ,level 1,end,Start,coder,memo,created\r\nLens / Realism,🌕 Post,Lens,9,4,Ada,"so ""it"" is,\nhere",2025-01-31T12:00:00.000Z\r\n',
    );
    expect(rows).toEqual([
      {
        line: 2,
        source: '🌕 Post',
        code: 'Lens / Realism',
        coder: 'Ada',
        start: 4,
        end: 9,
        memo: 'so "it" is,\nhere',
        created: '2025-01-31T12:00:00.000Z',
      },
    ]);
  });

  test('a file without coder, memo and time leaves them open', async () => {
    const [row] = await rowsOf('source,code,start,end\na,b,0,1\n');
    expect(row).toEqual({
      line: 2,
      source: 'a',
      code: 'b',
      coder: undefined,
      start: 0,
      end: 1,
      memo: '',
      created: undefined,
    });
  });

  test.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'+1", '+1'],
    ["'-1", '-1'],
    ["'@x", '@x'],
    ["'\tx", '\tx'],
    ["''=x", "'=x"],
    ["'quoted'", "'quoted'"],
  ])('the cell %j is unguarded to %j', async (cell, memo) => {
    expect(await rowsOf(`source,code,start,end,memo\na,b,0,1,"${cell}"\n`)).toMatchObject([{ memo }]);
  });

  test.each([
    ['2025-01-31', '2025-01-31T00:00:00.000Z'],
    ['2025-01-31 12:00', '2025-01-31T12:00:00.000Z'],
    ['2025-01-31T12:00:00+02:00', '2025-01-31T10:00:00.000Z'],
  ])('the time %s is %s', async (created, expected) => {
    expect(await rowsOf(`source,code,start,end,created\na,b,0,1,${created}\n`)).toMatchObject([{ created: expected }]);
  });

  test.each([
    ['a,b,0,1', undefined],
    [',b,0,1', 'source is empty'],
    ['a, ,0,1', 'code is empty'],
    ['a,b,x,1', 'start "x" is not a whole number'],
    ['a,b,0,1.5', 'end "1.5" is not a whole number'],
    ['a,b,-1,1', 'start "-1" is not a whole number'],
    ['a,b,0,99999999999', 'end "99999999999" is not a whole number'],
    ['a,b,0', '3 cells where the header has 4'],
  ])('the row %j is told as %j', async (row, reason) => {
    const [, told] = await rowsOf(`source,code,start,end\n"x\ny",b,0,1\n${row}\n`);
    expect(told).toMatchObject(reason === undefined ? { line: 4, source: 'a' } : { line: 4, reason });
  });

  test('an impossible time is told', async () => {
    expect(await rowsOf('source,code,start,end,created\na,b,0,1,2025-13-41\n')).toMatchObject([
      { line: 2, reason: expect.stringContaining('created "2025-13-41"') },
    ]);
  });

  test('a missing column is named', async () => {
    expect(await failureIn(rowsOf('source,code,begin,end\n'))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('no column start'),
    });
  });

  test('an empty file and a missing one fail', async () => {
    expect(await failureOf(rowsOf(''))).toBe('empty-file');
    expect(await failureOf(listOf(readCodingRows({ path: '/no/such/file.csv' })))).toBe('not-found');
  });

  test.each([
    ['UTF-16', utf16('source,code,start,end\nCafé,b,0,1\n', 'little', true)],
    ['Windows-1252', Uint8Array.from(Buffer.from('source,code,start,end\nCafé,b,0,1\n', 'latin1'))],
  ])('%s is read as well', async (_, bytes) => {
    expect(await rowsOf(bytes)).toMatchObject([{ source: 'Café' }]);
  });
});
