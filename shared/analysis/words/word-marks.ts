/** Which words of a text count, for which of two groups, and where passages begin. */

import { firstEndingAfter, firstStartingFrom, type RangeList } from '../../text/range-list.ts';

/**
 * One entry a word: `UNCOUNTED`, or the group that it counts for, with `STARTS_PASSAGE` added where no phrase may go on
 * from the word before. Where there is one group only, it is A.
 */
export type WordMarks = Uint8Array;
export const UNCOUNTED = 0;
export const IN_A = 1;
export const IN_B = 2;
export const STARTS_PASSAGE = 4;
export type Group = typeof IN_A | typeof IN_B;

export function groupOf(mark: number): number {
  return mark & (IN_A | IN_B);
}

/** Ranges of one source in order of their starts; they may overlap. Half-open, in UTF-16 code units. */
export interface Ranges {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** All words of a text. */
export function markAll(words: RangeList): WordMarks {
  return new Uint8Array(words.length >> 1).fill(IN_A);
}

/**
 * The words of which a range covers a character. Ranges that overlap or touch make up one passage; a word of two passages
 * counts once, for the first. O(ranges log words).
 */
export function markInside(words: RangeList, { start, end }: Ranges): WordMarks {
  const marks = new Uint8Array(words.length >> 1);
  let marked = 0;
  let passageEnd = -1;
  for (let i = 0; i < start.length; i++) {
    const first = Math.max(marked, firstEndingAfter(words, start[i]!));
    const last = firstStartingFrom(words, end[i]!);
    if (first < last) {
      marks.fill(IN_A, first, last);
      if (start[i]! > passageEnd) marks[first] = IN_A | STARTS_PASSAGE;
      marked = last;
    }
    passageEnd = Math.max(passageEnd, end[i]!);
  }
  return marks;
}

/** The words inside ranges and those at most `distance` words before or after one, as A; all others as B. */
export function markNear(words: RangeList, { start, end }: Ranges, distance: number): WordMarks {
  const marks = new Uint8Array(words.length >> 1).fill(IN_B);
  for (let i = 0; i < start.length; i++) {
    const first = firstEndingAfter(words, start[i]!);
    const last = Math.max(first, firstStartingFrom(words, end[i]!));
    marks.fill(IN_A, Math.max(0, first - distance), last + distance);
  }
  return marks;
}

/** The counted words, all of them for one group. */
export function inGroup(marks: WordMarks, group: Group): WordMarks {
  return marks.map((mark) => (mark === UNCOUNTED ? UNCOUNTED : (mark & STARTS_PASSAGE) | group));
}
