/** Which coding is meant: the one on top at a place, the next one, the one before. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import { compareRanges, lengthOf } from '../../shared/text/range.ts';

/** Order in which codings lie upon each other, topmost first: the shorter one, then the one made later. */
export function compareDepth(a: Coding, b: Coding): number {
  return lengthOf(a) - lengthOf(b) || b.id - a.id;
}

/** The topmost coding that covers the character at `offset`. O(n). */
export function topmostAt(codings: readonly Coding[], offset: number): Coding | undefined {
  let top: Coding | undefined;
  for (const coding of codings) {
    if (coding.start > offset || offset >= coding.end) continue;
    if (!top || compareDepth(coding, top) < 0) top = coding;
  }
  return top;
}

/**
 * The coding that follows (`step` 1) or precedes (`step` -1) the focused one in the text; without a focused one, the first
 * that starts from `offset` on, or the last that starts before it. Undefined past either end.
 */
export function neighbourOf(
  codings: readonly Coding[],
  focused: CodingId | null,
  offset: number,
  step: 1 | -1,
): Coding | undefined {
  const inText = codings.toSorted((a, b) => compareRanges(a, b) || a.id - b.id);
  const at = inText.findIndex((coding) => coding.id === focused);
  if (at >= 0) return inText[at + step];
  return step > 0
    ? inText.find((coding) => coding.start >= offset)
    : inText.findLast((coding) => coding.start < offset);
}
