/** Percent agreement: how often coders decide alike. */

import { type PairCounts, unitsAlike } from './pair-counts.ts';

/**
 * Share of the units on which two coders decided alike, as a fraction; with more coders the mean over all pairs of them.
 * It says nothing of how often they would agree by chance: on a rare code coders agree nearly always.
 * `null` without units. O(coders^2).
 */
export function percentAgreement(decisions: PairCounts): number | null {
  const { coders, units } = decisions;
  if (units === 0) return null;
  let alike = 0;
  let pair = 0;
  for (let a = 0; a < coders; a++) {
    for (let b = a + 1; b < coders; b++) alike += unitsAlike(decisions, a, b, pair++);
  }
  return alike / (pair * units);
}
