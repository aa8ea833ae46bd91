/** What is coded around a hit: the hit itself, or the whole sentence or paragraph that it stands in. */

import { trimmed } from '../../text/adjoining.ts';
import type { TextRange } from '../../text/range.ts';
import { firstEndingAfter, firstStartingFrom, type RangeList } from '../../text/range-list.ts';

export const HIT_UNITS = ['hit', 'sentence', 'paragraph'] as const;
export type HitUnit = (typeof HIT_UNITS)[number];

/**
 * From the start of the first unit that shares a character with the hit to the end of the last one, without white space at
 * its ends. A hit that no unit touches is taken as it is.
 */
export function unitAround(text: string, units: RangeList, hit: TextRange): TextRange {
  const first = firstEndingAfter(units, hit.start);
  const last = firstStartingFrom(units, hit.end) - 1;
  if (last < first) return hit;
  const start = Math.min(hit.start, units[2 * first]!);
  const end = Math.max(hit.end, units[2 * last + 1]!);
  const unit = trimmed(text, { start, end });
  return unit.start < unit.end ? unit : hit;
}
