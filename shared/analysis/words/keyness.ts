/** Keyness: how much more often a word stands in one group of texts than in another, and how sure that is. */

import { chiSquareTail } from '../chi-square.ts';

/** `a` occurrences among `wordsA` words of group A, and `b` among `wordsB` of group B. */
export interface KeynessTable {
  readonly a: number;
  readonly b: number;
  readonly wordsA: number;
  readonly wordsB: number;
}

/**
 * Log-likelihood G2 = 2 (a ln(a / E1) + b ln(b / E2)), with E1 = wordsA (a + b) / (wordsA + wordsB) and E2 likewise: how
 * far the occurrences are from falling on the groups by their size. 0 or more; a group without any adds nothing. `p` is
 * the chance of one as large where nothing sets the groups apart (chi-square, one degree of freedom; words taken as
 * independent). `null` where a group has no words, or the word stands in neither.
 * Source: Rayson and Garside (2000), Comparing corpora using frequency profiling. Two terms, not the four of Dunning (1993).
 */
export function keyness({ a, b, wordsA, wordsB }: KeynessTable): { g2: number; p: number } | null {
  if (wordsA === 0 || wordsB === 0 || a + b === 0) return null;
  const share = (a + b) / (wordsA + wordsB);
  const term = (observed: number, words: number) =>
    observed === 0 ? 0 : observed * Math.log(observed / (words * share));
  // Rounding can leave a trace below 0 where the shares are equal.
  const g2 = Math.max(0, 2 * (term(a, wordsA) + term(b, wordsB)));
  return { g2, p: chiSquareTail(g2) };
}

/**
 * Log ratio, log2((a / wordsA) / (b / wordsB)): 1 is twice as often in A, -1 half as often. Where a or b is 0 it is
 * counted as 0.5, which makes the ratio a lower bound of its size. `null` where a group has no words, or the word stands
 * in neither. Source: Hardie (2014), Log Ratio: an informal introduction.
 */
export function logRatio({ a, b, wordsA, wordsB }: KeynessTable): number | null {
  if (wordsA === 0 || wordsB === 0 || a + b === 0) return null;
  return Math.log2(((a || 0.5) / wordsA) * (wordsB / (b || 0.5)));
}

/**
 * %DIFF, 100 (rate in A - rate in B) / rate in B: 100 is twice as often in A, -100 is only in B. `null` where it is not in
 * B, or A has no words. Source: Gabrielatos and Marchi (2011).
 */
export function percentDifference({ a, b, wordsA, wordsB }: KeynessTable): number | null {
  if (wordsA === 0 || b === 0) return null;
  return 100 * ((a * wordsB) / (b * wordsA) - 1);
}
