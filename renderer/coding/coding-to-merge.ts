/** With which other coding one would be merged. */

import type { Coding } from '../../shared/model/coding.ts';
import { adjoin } from '../../shared/text/adjoining.ts';
import { compareRanges } from '../../shared/text/range.ts';

/** Of the codings with its code and coder that overlap or adjoin it: the next one in the text, else the one before. O(n). */
export function codingToMerge(text: string, codings: readonly Coding[], coding: Coding): Coding | undefined {
  const others = codings
    .filter(({ id, code, coder }) => id !== coding.id && code === coding.code && coder === coding.coder)
    .filter((other) => adjoin(text, other, coding))
    .sort(compareRanges);
  return others.find((other) => compareRanges(other, coding) >= 0) ?? others.at(-1);
}
