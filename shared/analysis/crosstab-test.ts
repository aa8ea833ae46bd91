/** The test of one code in a crosstab: chi-square where enough was counted, the exact test where it was not. */

import { chiSquareTest, expectedCounts } from './chi-square-test.ts';
import { cramersV } from './cramers-v.ts';
import type { CodeTest, Untestable } from './crosstab-result.ts';
import { fisherExact } from './fisher-exact.ts';

/** Below this expected count in any cell the chi-square distribution is too rough (Cochran 1954). */
export const ENOUGH = 5;

/**
 * Of units with the code and without it, by value. `p` is the exact chance where an expected count is below 5, and
 * undefined where that would take more than `mostSteps`; elsewhere it is that of chi-square.
 */
export function testCode(
  having: readonly number[],
  lacking: readonly number[],
  mostSteps: number,
): Omit<CodeTest, 'adjustedP'> {
  const untestable = whyUntestable(having, lacking);
  const chiSquare = chiSquareTest([having, lacking]);
  if (untestable !== null || chiSquare === null) return { ...NO_TEST, untestable };
  const { statistic, degrees, p } = chiSquare;
  const counted = expectedCounts([having, lacking])!.flat();
  const smallestExpected = Math.min(...counted.filter((count) => count > 0));
  const isSmall = smallestExpected < ENOUGH;
  const exactP = isSmall ? fisherExact(having, lacking, mostSteps).p : null;
  const all = [...having, ...lacking].reduce((sum, count) => sum + count, 0);
  return {
    untestable: null,
    ...{ chiSquare: statistic, degrees, chiSquareP: p, smallestExpected, exactP },
    cramersV: cramersV(statistic, all, 2),
    test: isSmall ? (exactP === null ? null : 'exact') : 'chi-square',
    p: isSmall ? exactP : p,
  };
}

function whyUntestable(having: readonly number[], lacking: readonly number[]): Untestable | null {
  const valuesWithUnits = having.filter((count, group) => count + lacking[group]! > 0).length;
  if (valuesWithUnits === 0) return 'no units';
  if (valuesWithUnits === 1) return 'one value only';
  if (having.every((count) => count === 0)) return 'in no unit';
  return lacking.every((count) => count === 0) ? 'in every unit' : null;
}

const NO_TEST = {
  ...{ chiSquare: null, degrees: null, chiSquareP: null, cramersV: null, smallestExpected: null },
  ...{ exactP: null, test: null, p: null },
};
