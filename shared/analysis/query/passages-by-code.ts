/** Passages by code: which passages the codings of each code bring up. */

import { type CodingColumns, type SourceSlice, slicesBySource } from '../coding-columns.ts';
import type { SourcePassages } from './evaluate.ts';
import type { PassageList } from './passage-list.ts';
import { countStartingBefore } from './relations.ts';

/** Is told of a passage of a source and of one code that brings it up. */
export type VisitPassage = (code: number, source: number, start: number, end: number) => void;

/**
 * Visits each of the passages once for each different code of a coding that shares a character with it, in the order of
 * sources and texts. O(n log n + meetings of passages with codings).
 */
export function visitTouchedPassages(
  codings: CodingColumns,
  passages: readonly SourcePassages[],
  visit: VisitPassage,
): void {
  const slices = new Map(slicesBySource(codings).map((slice) => [slice.source, slice]));
  for (const { source, passages: here } of passages) {
    const slice = slices.get(source);
    if (slice) visitSource(codings, slice, here, visit);
  }
}

/** Visits the range of each coding with its code; equal ranges of one code, by several coders, once. */
export function visitOwnRanges({ length, source, code, start, end }: CodingColumns, visit: VisitPassage): void {
  for (let i = 0; i < length; i++) {
    let isKnown = false;
    for (let j = i - 1; j >= 0 && !isKnown; j--) {
      if (start[j] !== start[i] || end[j] !== end[i] || source[j] !== source[i]) break;
      isKnown = code[j] === code[i];
    }
    if (!isKnown) visit(code[i]!, source[i]!, start[i]!, end[i]!);
  }
}

function visitSource(
  { code, start, end }: CodingColumns,
  { source, from, to }: SourceSlice,
  passages: PassageList,
  visit: VisitPassage,
): void {
  const ranges = rangesIn(start, end, from, to);
  const reach = furthestEnds(end, from, to);
  const lastPassage = new Map<number, number>();
  let first = 0;
  for (let p = 0; p < passages.length; p += 2) {
    const [passageStart, passageEnd] = [passages[p]!, passages[p + 1]!];
    // What ends before a passage starts ends before all later ones.
    while (first < reach.length && reach[first]! <= passageStart) first++;
    const last = countStartingBefore(ranges, passageEnd);
    for (let i = first; i < last; i++) {
      if (ranges[2 * i + 1]! <= passageStart) continue;
      const found = code[from + i]!;
      if (lastPassage.get(found) === p) continue;
      lastPassage.set(found, p);
      visit(found, source, passageStart, passageEnd);
    }
  }
}

function rangesIn(start: Int32Array, end: Int32Array, from: number, to: number): Int32Array {
  const ranges = new Int32Array(2 * (to - from));
  for (let i = from; i < to; i++) {
    ranges[2 * (i - from)] = start[i]!;
    ranges[2 * (i - from) + 1] = end[i]!;
  }
  return ranges;
}

/** For each coding the furthest end among it and all before it. */
function furthestEnds(end: Int32Array, from: number, to: number): Int32Array {
  const reach = end.slice(from, to);
  for (let i = 1; i < reach.length; i++) reach[i] = Math.max(reach[i]!, reach[i - 1]!);
  return reach;
}
