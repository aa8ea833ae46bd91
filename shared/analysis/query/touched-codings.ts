/** Touched codings: those that share a character with a passage. */

import { type CodingColumns, slicesBySource } from '../coding-columns.ts';
import type { SourcePassages } from './evaluate.ts';
import { PLACE_TESTS } from './relations.ts';

/** Ids of the codings that share a character with a passage of their source, in the order of the columns. O(n log n). */
export function codingsTouching(codings: CodingColumns, passages: readonly SourcePassages[]): Int32Array {
  const bySource = new Map(passages.map((one) => [one.source, one.passages]));
  const ids = new Int32Array(codings.length);
  let length = 0;
  for (const { source, from, to } of slicesBySource(codings)) {
    const here = bySource.get(source);
    if (!here) continue;
    const isTouched = PLACE_TESTS.overlaps(here);
    for (let i = from; i < to; i++) if (isTouched(codings.start[i]!, codings.end[i]!)) ids[length++] = codings.id[i]!;
  }
  return ids.slice(0, length);
}
