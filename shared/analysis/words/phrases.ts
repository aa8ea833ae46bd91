/** Phrases: runs of words within a sentence that stand in the texts often enough, counted by sort and sweep. */

import type { Group } from './word-marks.ts';
import { BREAK, type WordStream } from './word-stream.ts';

/** Phrases of one length that reach a minimum count, numbered from 0. */
export interface Phrases {
  readonly length: number;
  readonly count: number;
  /** The phrase that starts at each place of the stream; -1 where none does, or one that is too rare. */
  readonly at: Int32Array;
}

/**
 * The phrases of `length` words that stand in the stream at least `minimum` times. A phrase is that frequent only if its
 * first and its last words but one are, so each length is looked for among the phrases that are one word shorter.
 * O(length x places x log places) time, some 20 bytes a place.
 */
export function frequentPhrases(stream: WordStream, length: number, minimum: number): Phrases {
  let phrases = frequentWords(stream, minimum);
  while (phrases.length < length) phrases = oneWordLonger(phrases, minimum);
  return phrases;
}

function frequentWords({ form, length, forms }: WordStream, minimum: number): Phrases {
  const counts = new Int32Array(forms.words.length);
  for (let i = 0; i < length; i++) if (form[i] !== BREAK) counts[forms.wordOf[form[i]!]!]!++;
  let count = 0;
  const numbers = Int32Array.from(counts, (n) => (n >= minimum ? count++ : -1));
  const at = new Int32Array(length);
  for (let i = 0; i < length; i++) at[i] = form[i] === BREAK ? -1 : numbers[forms.wordOf[form[i]!]!]!;
  return { length: 1, count, at };
}

/** A phrase is told by the two of one word less that it starts and ends with; numbers hold such pairs exactly up to 2^53. */
function oneWordLonger({ length, count, at }: Phrases, minimum: number): Phrases {
  const keyAt = (i: number) => (at[i]! < 0 || (at[i + 1] ?? -1) < 0 ? -1 : at[i]! * count + at[i + 1]!);
  const keys = new Float64Array(at.length);
  let used = 0;
  for (let i = 0; i < at.length; i++) {
    const key = keyAt(i);
    if (key >= 0) keys[used++] = key;
  }
  const frequent = keepFrequent(keys.subarray(0, used).sort(), minimum);
  const starts = startsByFirst(frequent, count);
  const longer = new Int32Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const key = keyAt(i);
    longer[i] = key < 0 ? -1 : placeIn(frequent, key, starts[at[i]!]!, starts[at[i]! + 1]!);
  }
  return { length: length + 1, count: frequent.length, at: longer };
}

/** Each key of the ascending list that is there at least `minimum` times, once; in the place of the list's own start. */
function keepFrequent(sorted: Float64Array, minimum: number): Float64Array {
  let kept = 0;
  for (let from = 0; from < sorted.length; ) {
    const key = sorted[from]!;
    let to = from + 1;
    while (to < sorted.length && sorted[to] === key) to++;
    if (to - from >= minimum) sorted[kept++] = key;
    from = to;
  }
  return sorted.subarray(0, kept);
}

/** Where the keys of each first phrase begin in the ascending list, so that few of them have to be searched. */
function startsByFirst(keys: Float64Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const key of keys) starts[Math.floor(key / count) + 1]!++;
  for (let first = 0; first < count; first++) starts[first + 1]! += starts[first]!;
  return starts;
}

/** Place of a key in an ascending list, between `from` and `to`, or -1. */
function placeIn(sorted: Float64Array, key: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low < to && sorted[low] === key ? low : -1;
}

/** Occurrences of each phrase, and sources with it, in one group. */
export interface PhraseCounts {
  readonly counts: Int32Array;
  readonly sources: Int32Array;
}

export function countPhrases({ starts, group }: WordStream, { at, count }: Phrases, wanted: Group): PhraseCounts {
  const counts = new Int32Array(count);
  const sources = new Int32Array(count);
  const lastSource = new Int32Array(count).fill(-1);
  let source = -1;
  for (let i = 0; i < at.length; i++) {
    while (starts[source + 1] !== undefined && starts[source + 1]! <= i) source++;
    const phrase = at[i]!;
    if (phrase < 0 || group[i] !== wanted) continue;
    counts[phrase]!++;
    if (lastSource[phrase] !== source) sources[phrase]!++;
    lastSource[phrase] = source;
  }
  return { counts, sources };
}
