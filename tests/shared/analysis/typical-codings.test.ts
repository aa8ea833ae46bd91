/** Which coding of a code is shown where there is room for one. */

import { expect, test } from 'vitest';
import type { CodingColumns } from '../../../shared/analysis/coding-columns.ts';
import { typicalCodings } from '../../../shared/analysis/typical-codings.ts';

function columnsOf(codings: readonly (readonly [code: number, length: number])[]): CodingColumns {
  const column = (values: readonly number[]) => Int32Array.from(values);
  const zeros = column(codings.map(() => 0));
  const end = column(codings.map(([, length]) => length));
  const code = column(codings.map(([code]) => code));
  return { length: codings.length, id: zeros, source: zeros, coder: zeros, start: zeros, code, end };
}

test.each<[rule: string, codings: [number, number][], places: [number, number][]]>([
  ['the only one', [[7, 30]], [[7, 0]]],
  [
    'the one of middle length',
    [
      [1, 90],
      [1, 5],
      [1, 40],
    ],
    [[1, 2]],
  ],
  [
    'the shorter of the two in the middle',
    [
      [1, 90],
      [1, 5],
      [1, 40],
      [1, 30],
    ],
    [[1, 3]],
  ],
  [
    'the first of those of one length',
    [
      [1, 8],
      [1, 8],
      [1, 8],
      [1, 9],
    ],
    [[1, 0]],
  ],
  [
    'one of each code',
    [
      [2, 4],
      [1, 9],
      [2, 6],
      [2, 5],
    ],
    [
      [1, 1],
      [2, 3],
    ],
  ],
])('it is %s', (_, codings, places) => {
  expect([...typicalCodings(columnsOf(codings))]).toEqual(places);
});
