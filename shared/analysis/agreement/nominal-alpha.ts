/** Krippendorff's nominal alpha: one minus the disagreement that is seen, over that to be expected by chance. */

import { decidesOneWay, decisionsPresent, type PairCounts } from './pair-counts.ts';
import { percentAgreement } from './percent-agreement.ts';

/**
 * alpha = 1 - Do / De, where Do is the share of pairs of decisions on one unit that differ, and De = 2 n1 n0 / (n (n - 1))
 * the same share among all n = coders x units decisions, of which n1 are present and n0 absent. No decision is missing:
 * a coder who has coded a source, or is done with it, has decided on all of it.
 * `null` without units, and where all decisions are the same: then De is 0.
 * Source: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania. O(coders^2).
 */
export function nominalAlpha(decisions: PairCounts): number | null {
  const alike = percentAgreement(decisions);
  if (alike === null || decidesOneWay(decisions)) return null;
  const all = decisions.coders * decisions.units;
  const present = decisionsPresent(decisions);
  const expected = 2 * (present / all) * ((all - present) / (all - 1));
  return 1 - (1 - alike) / expected;
}
