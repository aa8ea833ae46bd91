/** Searches in a list of ranges find what looking at every range finds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../shared/text/boundaries.ts';
import {
  charactersIn,
  countOf,
  countOverlapping,
  firstEndingAfter,
  firstStartingFrom,
} from '../../../shared/text/range-list.ts';
import { FIREMEN } from './emoji-text.ts';

test('the words after an emoji are found by their offsets', () => {
  const words = wordsOf(FIREMEN, [{ start: 0, end: FIREMEN.length }]);
  expect([...words]).toEqual([8, 15, 16, 21, 22, 32]);
  expect([countOf(words), charactersIn(words)]).toEqual([3, 22]);
  expect([countOverlapping(words, 0, 8), countOverlapping(words, 14, 17), countOverlapping(words, 0, 32)]).toEqual([
    0, 2, 3,
  ]);
});

/** Ascending and disjoint, some touching, from the distances between their offsets. */
const lists = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }).map((steps) => {
  const offsets: number[] = [];
  for (const [gap, length] of steps) {
    const start = (offsets.at(-1) ?? 0) + gap;
    offsets.push(start, start + length);
  }
  return Int32Array.from(offsets);
});

function rangesOf(list: Int32Array): { start: number; end: number }[] {
  return Array.from({ length: list.length / 2 }, (_, i) => ({ start: list[2 * i]!, end: list[2 * i + 1]! }));
}

describe('for any list', () => {
  test('the first range that ends after an offset, and the first that starts from it, are found', () => {
    const property = fc.property(lists, fc.nat(90), (list, offset) => {
      const ranges = rangesOf(list);
      const placeOf = (found: number) => (found < 0 ? ranges.length : found);
      expect(firstEndingAfter(list, offset)).toBe(placeOf(ranges.findIndex((range) => range.end > offset)));
      expect(firstStartingFrom(list, offset)).toBe(placeOf(ranges.findIndex((range) => range.start >= offset)));
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  test('the ranges that share a character with a stretch are counted, none for an empty stretch', () => {
    const property = fc.property(lists, fc.nat(80), fc.nat(20), (list, start, length) => {
      const stretch = Array.from({ length }, (_, i) => start + i);
      const sharing = rangesOf(list).filter((range) => stretch.some((at) => range.start <= at && at < range.end));
      expect(countOverlapping(list, start, start + length)).toBe(sharing.length);
    });
    fc.assert(property, { seed: 2, numRuns: 1000 });
  });

  test('its characters are those of its ranges', () => {
    const property = fc.property(lists, (list) => {
      expect(countOf(list)).toBe(rangesOf(list).length);
      expect(charactersIn(list)).toBe(rangesOf(list).reduce((sum, { start, end }) => sum + end - start, 0));
    });
    fc.assert(property, { seed: 3, numRuns: 200 });
  });
});
