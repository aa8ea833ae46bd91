/** The verdict on a theme: whether two groups converge or diverge in it, as far as the figures tell. */

import type { Undetermined, Verdict } from './comparison-result.ts';
import type { LogOddsRatio, TwoGroups } from './log-odds-ratio.ts';

/** With the theme in fewer paragraphs of A and B together, nothing is told of it. */
export const FEWEST = 5;

/** Shares further apart than by this factor are not alike. */
export const ALIKE = 2;

/**
 * Diverging where the interval excludes 0. Converging where it includes 0 and the shares of the groups are alike: neither
 * is more than `ALIKE` times the other. So the figures do not tell the groups apart, which is not to say that they are
 * equal. Undetermined where the ratio is undefined, where fewer than `FEWEST` paragraphs hold the theme, and where the
 * shares differ although the interval includes 0.
 */
export function verdictOn(
  counts: TwoGroups,
  ratio: LogOddsRatio | null,
): { readonly verdict: Verdict; readonly undetermined: Undetermined | null } {
  const undetermined = whyUndetermined(counts, ratio);
  if (undetermined !== null) return { verdict: 'undetermined', undetermined };
  return { verdict: includesZero(ratio!) ? 'converging' : 'diverging', undetermined: null };
}

function whyUndetermined({ inA, ofA, inB, ofB }: TwoGroups, ratio: LogOddsRatio | null): Undetermined | null {
  if (ofA === 0 || ofB === 0) return 'a group has no paragraphs';
  if (inA + inB === 0) return 'in no paragraph of either';
  if (ratio === null) return 'in every paragraph of both';
  if (inA + inB < FEWEST) return 'in too few paragraphs';
  // The shares multiplied by both sizes, so that nothing is rounded.
  const isAlike = inA * ofB <= ALIKE * inB * ofA && inB * ofA <= ALIKE * inA * ofB;
  return includesZero(ratio) && !isAlike ? 'differs, which may be chance' : null;
}

function includesZero({ low, high }: LogOddsRatio): boolean {
  return low <= 0 && high >= 0;
}
