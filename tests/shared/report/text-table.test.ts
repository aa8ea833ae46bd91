/** A table in the terminal is aligned, whatever is in its cells. */

import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../shared/report/display-width.ts';
import type { Table } from '../../../shared/report/table.ts';
import { textTable } from '../../../shared/report/text-table.ts';

const table: Table = {
  title: 'Frequency',
  statement: 'Codes: this code alone.',
  columns: [
    { key: 'code', heading: 'code', kind: 'text' },
    { key: 'n', heading: 'n', kind: 'count', formula: 'codings' },
    { key: 'c', heading: 'c', kind: 'fraction' },
  ],
  rows: [
    ['👨🏻‍🚒 firemen', 12, 0.5],
    ['漢字', 3, null],
    ['line\nbreak \u001b[31m', 1000, 'out of range'],
  ],
  notes: ['A note.'],
};

test('texts stand at the left, figures at the right, under one another on the screen', () => {
  expect(textTable(table).split('\n')).toEqual([
    'Frequency',
    'Codes: this code alone.',
    '',
    'code                  n             c',
    '----------------  -----  ------------',
    '👨🏻‍🚒 firemen           12         0.500',
    '漢字                  3     undefined',
    'line break  [31m  1,000  out of range',
    '',
    'n: codings',
    '',
    'A note.',
    '',
  ]);
});

describe('the width on screen', () => {
  test.each([
    ['👨🏻‍🚒', 2],
    ['firetrucks', 10],
    ['漢字', 4],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301té', 3],
    ['❤️', 2],
    ['1️⃣', 2],
    ['🇫🇷', 2],
    ['a\u200bb', 2],
    ['·–…', 3],
    ['', 0],
  ])('of "%s" is %d', (text, expected) => {
    expect(displayWidth(text)).toBe(expected);
  });
});
