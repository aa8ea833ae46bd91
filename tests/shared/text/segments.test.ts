/** Segments divide a text so that within each the same ranges cover every character. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Segment, segmentsOf } from '../../../shared/text/segments.ts';
import { FIREMEN } from './emoji-text.ts';

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function named(name: string, start: number, end: number): Named {
  return { name, start, end };
}

function written(segments: readonly Segment<Named>[]): string[] {
  return segments.map(({ start, end, items }) => `${start}-${end} ${items.map((item) => item.name).join('')}`);
}

describe('the segments', () => {
  test('of two ranges around an emoji change where either begins or ends', () => {
    const segments = segmentsOf([named('a', 0, 15), named('b', 7, 32)]);
    expect(segments.map(({ start, end }) => FIREMEN.slice(start, end))).toEqual([
      '👨🏻‍🚒',
      ' firemen',
      ' drive firetrucks',
    ]);
    expect(written(segments)).toEqual(['0-7 a', '7-15 ab', '15-32 b']);
  });

  test.each<[string, Named[], string[]]>([
    ['leave out what nothing covers', [named('a', 1, 2), named('b', 4, 5)], ['1-2 a', '4-5 b']],
    ['part where ranges only touch', [named('a', 1, 2), named('b', 2, 5)], ['1-2 a', '2-5 b']],
    ['hold items in the given order', [named('b', 2, 5), named('a', 1, 5)], ['1-2 a', '2-5 ba']],
    ['know two items on one range', [named('a', 1, 2), named('b', 1, 2)], ['1-2 ab']],
    ['know no empty range', [named('a', 3, 3), named('b', 1, 5)], ['1-5 b']],
    ['of nothing are none', [], []],
  ])('%s', (_, items, expected) => {
    expect(written(segmentsOf(items))).toEqual(expected);
  });
});

test('every character lies in the one segment that holds what covers it, and neighbours differ', () => {
  const item = fc.tuple(fc.nat(30), fc.nat(9)).map(([start, length]) => named('x', start, start + length));
  const property = fc.property(fc.array(item, { maxLength: 12 }), (items) => {
    const segments = segmentsOf(items);
    for (let at = 0; at < 40; at++) {
      const covering = items.filter(({ start, end }) => start <= at && at < end);
      const here = segments.filter(({ start, end }) => start <= at && at < end);
      expect(here.map((segment) => segment.items)).toEqual(covering.length > 0 ? [covering] : []);
    }
    for (const [i, segment] of segments.slice(1).entries()) {
      expect(segment.start).toBeGreaterThanOrEqual(segments[i]!.end);
      if (segment.start === segments[i]!.end) expect(new Set(segment.items)).not.toEqual(new Set(segments[i]!.items));
    }
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
