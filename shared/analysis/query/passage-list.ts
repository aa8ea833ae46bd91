/** Passage lists: the passages of one source, as flat arrays of offsets. */

import type { RangeList } from '../../text/range-list.ts';

/**
 * Non-empty, distinct ranges as `[start0, end0, start1, end1, ...]`, ordered by start, then by end. Unlike those of a
 * `RangeList` they may overlap. Half-open, in UTF-16 code units.
 */
export type PassageList = Int32Array;

export const NO_PASSAGES: PassageList = new Int32Array(0);

/** The passages at which `isKept` holds, by their numbers. */
export function selectPassages(list: PassageList, isKept: (start: number, end: number) => boolean): PassageList {
  const kept = new Int32Array(list.length);
  let length = 0;
  for (let i = 0; i < list.length; i += 2) {
    if (!isKept(list[i]!, list[i + 1]!)) continue;
    kept[length++] = list[i]!;
    kept[length++] = list[i + 1]!;
  }
  return kept.slice(0, length);
}

/** The passages of both lists, equal ones once. O(a + b). */
export function mergePassages(a: PassageList, b: PassageList): PassageList {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const merged = new Int32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const order = i === a.length ? 1 : j === b.length ? -1 : a[i]! - b[j]! || a[i + 1]! - b[j + 1]!;
    const [list, at] = order <= 0 ? [a, i] : [b, j];
    merged[length++] = list[at]!;
    merged[length++] = list[at + 1]!;
    if (order <= 0) i += 2;
    if (order >= 0) j += 2;
  }
  return merged.slice(0, length);
}

/** The longest stretches that the passages cover; passages that overlap or touch make one. O(n). */
export function coverageOf(list: PassageList): RangeList {
  const covered = new Int32Array(list.length);
  let length = 0;
  for (let i = 0; i < list.length; i += 2) {
    if (length > 0 && list[i]! <= covered[length - 1]!) {
      covered[length - 1] = Math.max(covered[length - 1]!, list[i + 1]!);
      continue;
    }
    covered[length++] = list[i]!;
    covered[length++] = list[i + 1]!;
  }
  return covered.slice(0, length);
}
