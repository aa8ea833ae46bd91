/** Rules of the margin: columns of stripes, places of names, and the strip beside the scroll bar. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripMarks } from '../../../renderer/reader/overview-strip.ts';
import { packStripes, withRestsOfLines } from '../../../renderer/reader/pack-stripes.ts';
import { placeLabels } from '../../../renderer/reader/place-labels.ts';
import { COLUMN_WIDTH, LABEL_HEIGHT, layOutStripes } from '../../../renderer/reader/stripe-layout.ts';
import { overlaps } from '../../../shared/text/range.ts';

const FIXED = { seed: 11, numRuns: 200 };
const ranges = fc.array(
  fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 40 },
);

describe('columns', () => {
  test('stripes that share a character never share a column', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const columns = packStripes(given);
        for (const [i, a] of given.entries()) {
          for (const [j, b] of given.entries()) if (i < j && overlaps(a, b)) expect(columns[i]).not.toBe(columns[j]);
        }
      }),
      FIXED,
    );
  });

  test('no more columns are used than stripes lie side by side somewhere', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const depths = given.map(
          ({ start }) => given.filter((other) => other.start <= start && start < other.end).length,
        );
        expect(Math.max(0, ...packStripes(given).map((column) => column + 1))).toBe(Math.max(0, ...depths));
      }),
      FIXED,
    );
  });

  test('of two that start together the longer one stands nearer to the text', () => {
    const columns = packStripes([
      { start: 0, end: 5 },
      { start: 0, end: 9 },
    ]);
    expect([...columns]).toEqual([1, 0]);
  });

  test('a stripe keeps its column to the end of its line, of its table row, but not past its block', () => {
    const blocks = [
      { kind: 'paragraph', level: 0, start: 0, end: 400 },
      { kind: 'table-row', level: 0, start: 402, end: 900 },
    ] as const;
    const ranges = [
      { start: 10, end: 20 },
      { start: 10, end: 390 },
      { start: 10, end: 420 },
      { start: 410, end: 420 },
    ];
    expect(withRestsOfLines(ranges, blocks).map(({ end }) => end)).toEqual([140, 400, 900, 900]);
  });
});

describe('names', () => {
  test('a name stands at the top of its stripe, moves down within it where another is, and is left out where it would leave it', () => {
    const extents = [
      { top: 0, bottom: 20 },
      { top: 0, bottom: 60 },
      { top: 4, bottom: 22 },
      { top: 100, bottom: 110 },
    ];
    expect(placeLabels(extents, 18)).toEqual([0, 18, undefined, 100]);
  });

  test('no two names share a pixel', () => {
    const extents = fc.array(
      fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 90 })).map(([top, height]) => ({ top, bottom: top + height })),
    );
    fc.assert(
      fc.property(extents, (given) => {
        const tops = placeLabels(
          given.toSorted((a, b) => a.top - b.top),
          18,
        ).filter((top) => top !== undefined);
        for (const [index, top] of tops.entries())
          if (index > 0) expect(top - tops[index - 1]!).toBeGreaterThanOrEqual(18);
      }),
      FIXED,
    );
  });

  test('a name stands right of every stripe beside it', () => {
    const [long, short] = layOutStripes(
      [
        { top: 0, bottom: 90 },
        { top: 5, bottom: 40 },
      ],
      [0, 1],
      200,
    );
    expect(long!.left).toBe(0);
    expect(short!.left).toBe(COLUMN_WIDTH);
    expect(long!.label!.left).toBeGreaterThanOrEqual(2 * COLUMN_WIDTH);
    expect(short!.label).toMatchObject({ top: LABEL_HEIGHT });
  });

  test('stripes that the margin has no room for stay in it', () => {
    const [stripe] = layOutStripes([{ top: 0, bottom: 90 }], [40], 80);
    expect(stripe!.left).toBe(80 - COLUMN_WIDTH);
  });
});

describe('strip beside the scroll bar', () => {
  test('a range stands at its share of the height, one row high at least', () => {
    const marks = stripMarks(
      [
        { start: 500, end: 501 },
        { start: 0, end: 250 },
      ],
      [0, 1],
      1000,
      100,
    );
    expect(marks).toEqual([
      { lane: 0, from: 50, to: 51, index: 0 },
      { lane: 1, from: 0, to: 25, index: 1 },
    ]);
  });

  test('columns further out share the last lane, where the later range shows', () => {
    const marks = stripMarks(
      [
        { start: 0, end: 1000 },
        { start: 300, end: 400 },
      ],
      [2, 9],
      1000,
      10,
    );
    expect(marks.map(({ lane, from, to, index }) => [lane, from, to, index])).toEqual([
      [2, 0, 3, 0],
      [2, 3, 4, 1],
      [2, 4, 10, 0],
    ]);
  });

  test('a strip without height has no marks', () => {
    expect(stripMarks([{ start: 0, end: 5 }], [0], 10, 0)).toEqual([]);
  });
});
