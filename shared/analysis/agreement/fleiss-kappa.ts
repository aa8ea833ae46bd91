/** Fleiss' kappa: agreement of any number of coders beyond what one share of present, the same for all, would give. */

import { decidesOneWay, decisionsPresent, type PairCounts } from './pair-counts.ts';
import { percentAgreement } from './percent-agreement.ts';

/**
 * kappa = (P - Pe) / (1 - Pe), where P is the pairwise percent agreement and Pe = p^2 + (1 - p)^2 with p = the share of
 * present among the decisions of all coders. With two coders it is Scott's pi.
 * `null` without units, and where all decisions are the same: then Pe is 1.
 * Source: J. L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378-382.
 * O(coders^2).
 */
export function fleissKappa(decisions: PairCounts): number | null {
  const observed = percentAgreement(decisions);
  if (observed === null || decidesOneWay(decisions)) return null;
  const share = decisionsPresent(decisions) / (decisions.coders * decisions.units);
  const expected = share * share + (1 - share) * (1 - share);
  return (observed - expected) / (1 - expected);
}
