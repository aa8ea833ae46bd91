/** Which paragraph a caret is in. */

import { expect, test } from 'vitest';
import { paragraphAt } from '../../../renderer/reading/paragraph.ts';

const blocks = [
  { start: 2, end: 10 },
  { start: 12, end: 20 },
];

test.each([
  ['before the first', 0, 1],
  ['in the first', 5, 1],
  ['at the end of the first', 10, 1],
  ['between the two', 11, 2],
  ['at the end of the last', 20, 2],
  ['past the last', 25, 2],
])('a caret %s is counted in one of them', (_place, caret, number) => {
  expect(paragraphAt(blocks, caret)).toEqual({ number, count: 2 });
});
