/** Many ranges at once, as flat arrays of offsets: what large inputs are counted with. */

/**
 * Ranges as `[start0, end0, start1, end1, ...]`, ascending and disjoint (they may touch unless a function says otherwise).
 * Half-open, in UTF-16 code units.
 */
export type RangeList = Int32Array;

/** Number of ranges in the list. */
export function countOf(list: RangeList): number {
  return list.length >> 1;
}

/**
 * Index of the first range that ends after `offset`; the number of ranges where none does.
 * The range at that index holds `offset`, or is the next one after it. O(log n).
 */
export function firstEndingAfter(list: RangeList, offset: number): number {
  let low = 0;
  let high = list.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[2 * middle + 1]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first range that starts at or after `offset`; the number of ranges where none does. O(log n). */
export function firstStartingFrom(list: RangeList, offset: number): number {
  let low = 0;
  let high = list.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[2 * middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Number of ranges of the list that share a character with `[start, end)`; 0 for an empty range. O(log n). */
export function countOverlapping(list: RangeList, start: number, end: number): number {
  return start < end ? Math.max(0, firstStartingFrom(list, end) - firstEndingAfter(list, start)) : 0;
}

/** Total number of characters in the list. */
export function charactersIn(list: RangeList): number {
  let sum = 0;
  for (let i = 0; i < list.length; i += 2) sum += list[i + 1]! - list[i]!;
  return sum;
}
