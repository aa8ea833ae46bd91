/** Coded passages: the ranges of codings as passages, and passages told apart by whether anything is coded in them. */

import { type CodingColumns, type SourceSlice, slicesBySource } from '../coding-columns.ts';
import type { SourcePassages } from './evaluate.ts';
import { NO_PASSAGES, type PassageList, selectPassages } from './passage-list.ts';
import { PLACE_TESTS } from './relations.ts';

/** The ranges of the codings, equal ones once. */
export function passagesOfCodings(codings: CodingColumns): SourcePassages[] {
  return slicesBySource(codings).map((slice) => ({ source: slice.source, passages: rangesOfSlice(codings, slice) }));
}

/** The passages that share a character with a coding, or those that do not. O(n log n). */
export function passagesByTouch(
  codings: CodingColumns,
  passages: readonly SourcePassages[],
  touched: boolean,
): SourcePassages[] {
  const coded = new Map(passagesOfCodings(codings).map((one) => [one.source, one.passages]));
  return passages
    .map(({ source, passages: here }) => {
      const isTouched = PLACE_TESTS.overlaps(coded.get(source) ?? NO_PASSAGES);
      return { source, passages: selectPassages(here, (start, end) => isTouched(start, end) === touched) };
    })
    .filter((one) => one.passages.length > 0);
}

export function countPassages(passages: readonly SourcePassages[]): number {
  return passages.reduce((sum, one) => sum + one.passages.length / 2, 0);
}

function rangesOfSlice({ start, end }: CodingColumns, { from, to }: SourceSlice): PassageList {
  const ranges = new Int32Array(2 * (to - from));
  let length = 0;
  for (let i = from; i < to; i++) {
    if (i > from && start[i] === start[i - 1] && end[i] === end[i - 1]) continue;
    ranges[length++] = start[i]!;
    ranges[length++] = end[i]!;
  }
  return ranges.slice(0, length);
}
