/** Ranges obey the algebra of sets of characters. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareRanges,
  contains,
  gapBetween,
  intersection,
  lengthOf,
  overlaps,
  rangeOf,
} from '../../../shared/text/range.ts';
import { FIREMEN } from './emoji-text.ts';

test('a range cuts the words that its offsets name, an emoji counted in code units', () => {
  const range = rangeOf(22, 32);
  expect([FIREMEN.slice(range.start, range.end), lengthOf(range), lengthOf(rangeOf(0, 7))]).toEqual([
    'firetrucks',
    10,
    7,
  ]);
});

test.each([
  [-1, 3],
  [3, 2],
  [0.5, 2],
  [0, Number.NaN],
  [0, Number.POSITIVE_INFINITY],
])('[%d, %d) is impossible and throws', (start, end) => {
  expect(() => rangeOf(start, end)).toThrow(RangeError);
});

test('an empty range is possible and overlaps nothing', () => {
  expect(overlaps(rangeOf(3, 3), rangeOf(0, 9))).toBe(false);
  expect(contains(rangeOf(0, 9), rangeOf(9, 9))).toBe(true);
});

const ranges = fc.tuple(fc.nat(12), fc.nat(6)).map(([start, length]) => rangeOf(start, start + length));
const filled = ranges.filter((range) => range.start < range.end);

function charactersOf({ start, end }: { start: number; end: number }): Set<number> {
  return new Set(Array.from({ length: end - start }, (_, i) => start + i));
}

describe('for any two ranges', () => {
  test('overlap and intersection are those of their characters', () => {
    const property = fc.property(ranges, ranges, (a, b) => {
      const both = new Set([...charactersOf(a)].filter((at) => charactersOf(b).has(at)));
      const found = intersection(a, b);
      expect(overlaps(a, b)).toBe(both.size > 0);
      expect(found === undefined ? new Set() : charactersOf(found)).toEqual(both);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('containing is having all characters of the other, and implies overlapping', () => {
    const property = fc.property(filled, filled, (a, b) => {
      expect(contains(a, b)).toBe([...charactersOf(b)].every((at) => charactersOf(a).has(at)));
      if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
    });
    fc.assert(property, { seed: 2, numRuns: 500 });
  });

  test('the gap is the number of characters between them, 0 exactly where they overlap or touch', () => {
    const property = fc.property(filled, filled, (a, b) => {
      const [first, second] = a.end <= b.end ? [a, b] : [b, a];
      const between = Array.from({ length: 20 }, (_, at) => at).filter((at) => at >= first.end && at < second.start);
      expect(gapBetween(a, b)).toBe(between.length);
      expect(gapBetween(a, b) === 0).toBe(overlaps(a, b) || a.end === b.start || b.end === a.start);
    });
    fc.assert(property, { seed: 3, numRuns: 500 });
  });

  test('the order is by start, the shorter first', () => {
    const property = fc.property(ranges, ranges, (a, b) => {
      const expected = a.start === b.start ? lengthOf(a) - lengthOf(b) : a.start - b.start;
      expect(Math.sign(compareRanges(a, b))).toBe(Math.sign(expected));
    });
    fc.assert(property, { seed: 4, numRuns: 200 });
  });
});
