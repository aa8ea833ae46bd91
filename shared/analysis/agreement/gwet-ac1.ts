/** Gwet's AC1: agreement beyond chance, with a chance that stays small where nearly all decisions are the same. */

import { decisionsPresent, type PairCounts } from './pair-counts.ts';
import { percentAgreement } from './percent-agreement.ts';

/**
 * AC1 = (P - Pe) / (1 - Pe), where P is the pairwise percent agreement and Pe = 2 p (1 - p) with p = the share of present
 * among the decisions of all coders; Pe is never above 1/2. `null` without units.
 * Source: K. L. Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement,
 * British Journal of Mathematical and Statistical Psychology 61, 29-48. O(coders^2).
 */
export function gwetAc1(decisions: PairCounts): number | null {
  const observed = percentAgreement(decisions);
  if (observed === null) return null;
  const share = decisionsPresent(decisions) / (decisions.coders * decisions.units);
  const expected = 2 * share * (1 - share);
  return (observed - expected) / (1 - expected);
}
