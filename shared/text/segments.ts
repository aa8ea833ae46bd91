/** Segments: the stretches of a text over which the set of ranges that cover it stays the same. */

import type { TextRange } from './range.ts';

/** A stretch with one constant, non-empty set of covering items; `items` in the order in which they were given. */
export interface Segment<T> extends TextRange {
  readonly items: readonly T[];
}

/**
 * The segments of `items`, ascending and disjoint; stretches that nothing covers are left out, empty ranges cover
 * nothing. Neighbouring segments have different sets. O(n log n + output).
 */
export function segmentsOf<T extends TextRange>(items: readonly T[]): Segment<T>[] {
  const covering = items.map((item, order) => ({ item, order })).filter(({ item }) => item.start < item.end);
  const starts = covering.toSorted((a, b) => a.item.start - b.item.start || a.order - b.order);
  const ends = covering.toSorted((a, b) => a.item.end - b.item.end);
  const active = new Map<number, T>();
  const segments: Segment<T>[] = [];
  let at = 0;
  for (let s = 0, e = 0; e < ends.length; ) {
    const next = s < starts.length ? Math.min(starts[s]!.item.start, ends[e]!.item.end) : ends[e]!.item.end;
    if (active.size > 0 && at < next) {
      const orders = [...active.keys()].sort((a, b) => a - b);
      segments.push({ start: at, end: next, items: orders.map((order) => active.get(order)!) });
    }
    at = next;
    while (e < ends.length && ends[e]!.item.end === at) active.delete(ends[e++]!.order);
    while (s < starts.length && starts[s]!.item.start === at) {
      active.set(starts[s]!.order, starts[s]!.item);
      s++;
    }
  }
  return segments;
}
