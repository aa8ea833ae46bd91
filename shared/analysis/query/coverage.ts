/** Coverage: the text that several lists of passages cover, and the text that one leaves out. */

import type { RangeList } from '../../text/range-list.ts';

/** The characters in both. Neither list holds ranges that touch, nor does the result. O(a + b). */
export function coveredByBoth(a: RangeList, b: RangeList): RangeList {
  const both = new Int32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const start = Math.max(a[i]!, b[j]!);
    const end = Math.min(a[i + 1]!, b[j + 1]!);
    if (start < end) {
      both[length++] = start;
      both[length++] = end;
    }
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return both.slice(0, length);
}

/** The characters of a text of `textLength` that are not in the list, whose ranges do not touch. O(n). */
export function leftOut(covered: RangeList, textLength: number): RangeList {
  const left = new Int32Array(covered.length + 2);
  let length = 0;
  let from = 0;
  for (let i = 0; i <= covered.length; i += 2) {
    const to = i < covered.length ? covered[i]! : textLength;
    if (from < to) {
      left[length++] = from;
      left[length++] = to;
    }
    from = covered[i + 1]!;
  }
  return left.slice(0, length);
}
