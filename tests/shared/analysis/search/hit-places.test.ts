/** What stands around a hit: the unit that is coded, and the words that a concordance is ordered by. */

import { expect, test } from 'vitest';
import { contextKey } from '../../../../shared/analysis/search/context-order.ts';
import { unitAround } from '../../../../shared/analysis/search/hit-unit.ts';
import { sentencesOf, wordsOf } from '../../../../shared/text/boundaries.ts';

const TEXT = '👩🏽‍🚀 We went up. They stayed down!  Why? ';
const BLOCK = [{ start: 0, end: TEXT.length }];
const sentences = sentencesOf(TEXT, BLOCK);

function rangeIn(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

test.each([
  ['We', '👩🏽‍🚀 We went up.'],
  ['stayed', 'They stayed down!'],
  ['up. They', '👩🏽‍🚀 We went up. They stayed down!'],
  ['Why', 'Why?'],
  ['?', 'Why?'],
])('around "%s" the sentences are those that it touches, without the white space beside them', (hit, expected) => {
  const { start, end } = unitAround(TEXT, sentences, rangeIn(hit));
  expect(TEXT.slice(start, end)).toBe(expected);
});

test('a hit that no unit touches is taken as it is', () => {
  expect(unitAround('a b', Int32Array.of(0, 1), { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
});

test.each([
  ['They', 'left', 'up went we'],
  ['They', 'right', 'stayed down why'],
  ['stay', 'right', 'down why'],
  ['👩🏽‍🚀', 'left', ''],
  ['Why', 'right', ''],
] as const)('beside "%s" the words to the %s are compared from the nearest on', (hit, side, expected) => {
  expect(contextKey(TEXT, wordsOf(TEXT, BLOCK), rangeIn(hit), side)).toBe(expected);
});
