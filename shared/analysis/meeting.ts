/** A meeting: one place where two codes co-occur, with the codings that say so. */

import type { CodingId, SourceId } from '../model/ids.ts';
import type { TextRange } from '../text/range.ts';

/**
 * One of the `n` of a pair. At `overlap` and `near` the range spans one coding of A and one of B; at units of text it
 * is the unit, with every coding of A and of B in it (of one coder under `each`).
 */
export interface Meeting extends TextRange {
  readonly source: SourceId;
  readonly a: readonly CodingId[];
  readonly b: readonly CodingId[];
}
