/** Holm's adjustment gives the figures of R, and leaves what is undefined out of the family. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holmAdjusted } from '../../../shared/analysis/holm.ts';

describe("Holm's adjustment", () => {
  // R: p.adjust(p, 'holm')
  test.each([
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [0.9, 0.6],
      [1, 1],
    ],
  ])('of %j is %j', (chances, expected) => {
    const adjusted = holmAdjusted(chances);
    for (const [i, p] of expected.entries()) expect(adjusted[i]).toBeCloseTo(p, 12);
  });

  test('does not count an undefined chance', () => {
    expect(holmAdjusted([null, 0.01, null, 0.04])).toEqual([null, 0.02, null, 0.04]);
    expect(holmAdjusted([])).toEqual([]);
  });

  test('is never smaller than the chance, never above 1 or above Bonferroni, and keeps their order', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    const property = fc.property(chances, (drawn) => {
      const adjusted = holmAdjusted(drawn) as number[];
      for (const [i, p] of drawn.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * drawn.length));
        for (const [j, other] of drawn.entries())
          if (other >= p) expect(adjusted[j]).toBeGreaterThanOrEqual(adjusted[i]!);
      }
    });
    fc.assert(property, { seed: 5, numRuns: 200 });
  });
});
