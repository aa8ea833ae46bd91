/** Cohen's kappa: agreement of two coders beyond what their own shares of present and absent would give by chance. */

import { type PairCounts, unitsAlike } from './pair-counts.ts';

/**
 * kappa = (Po - Pe) / (1 - Pe), where Po is the share of units decided alike and Pe = p(a) p(b) + (1 - p(a)) (1 - p(b))
 * with p = the share of units where a coder has the code.
 * `null` without units, and where both coders decided every unit in the same single way: then Pe is 1.
 * Source: J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20,
 * 37-46. Constant time. `pair` is the place of the two coders among the pairs.
 */
export function cohenKappaOfPair(decisions: PairCounts, a: number, b: number, pair: number): number | null {
  const { units, counts } = decisions;
  const ofA = counts[a]!;
  const ofB = counts[b]!;
  if (units === 0 || (ofA === 0 && ofB === 0) || (ofA === units && ofB === units)) return null;
  const observed = unitsAlike(decisions, a, b, pair) / units;
  const expected = (ofA / units) * (ofB / units) + (1 - ofA / units) * (1 - ofB / units);
  return (observed - expected) / (1 - expected);
}

/**
 * Mean of Cohen's kappa over all pairs of coders for which it is defined (Light 1971, Psychological Bulletin 76,
 * 365-377); with two coders their kappa. `null` where it is defined for no pair. O(coders^2).
 */
export function cohenKappa(decisions: PairCounts): number | null {
  const { coders } = decisions;
  let sum = 0;
  let defined = 0;
  let pair = 0;
  for (let a = 0; a < coders; a++) {
    for (let b = a + 1; b < coders; b++) {
      const kappa = cohenKappaOfPair(decisions, a, b, pair++);
      if (kappa === null) continue;
      sum += kappa;
      defined++;
    }
  }
  return defined === 0 ? null : sum / defined;
}
