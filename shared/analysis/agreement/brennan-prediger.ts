/** The Brennan-Prediger coefficient: agreement beyond that of coders who toss a coin. */

import type { PairCounts } from './pair-counts.ts';
import { percentAgreement } from './percent-agreement.ts';

/**
 * (P - 1/q) / (1 - 1/q), where P is the pairwise percent agreement and q = 2 the number of categories, present and
 * absent; so 2 P - 1. `null` without units.
 * Source: R. L. Brennan and D. J. Prediger (1981), Coefficient kappa: some uses, misuses, and alternatives, Educational
 * and Psychological Measurement 41, 687-699. O(coders^2).
 */
export function brennanPrediger(decisions: PairCounts): number | null {
  const observed = percentAgreement(decisions);
  return observed === null ? null : 2 * observed - 1;
}
