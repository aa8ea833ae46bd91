/** When the blocks of a transcript were spoken, how that is written, and what is left of it after edits. */

import { reanchoring, type TextEdit } from './edit.ts';
import { overlaps, type TextRange } from './range.ts';

/** In milliseconds from the start of the recording. */
export interface SpokenTime {
  readonly start: number;
  readonly end: number;
}

/** Hours, minutes and whole seconds: `0:12:05`. */
export function timeInWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * The times of the blocks after edits: each was spoken while those were that it is made of; new words while those before them
 * were. `before` and `after` are ascending and disjoint, `times[i]` is that of `before[i]`.
 */
export function timesAfter(
  before: readonly TextRange[],
  times: readonly SpokenTime[],
  edits: readonly TextEdit[],
  after: readonly TextRange[],
): SpokenTime[] {
  const anchor = reanchoring(edits);
  const moved = before.map(anchor);
  let first = 0;
  return after.map((block) => {
    while (first < moved.length && moved[first]!.end <= block.start) first++;
    let last = first;
    while (last < moved.length && overlaps(moved[last]!, block)) last++;
    if (last === first) return times[Math.max(0, first - 1)] ?? { start: 0, end: 0 };
    const spoken = times.slice(first, last);
    return {
      start: Math.min(...spoken.map(({ start }) => start)),
      end: Math.max(...spoken.map(({ end }) => end)),
    };
  });
}
