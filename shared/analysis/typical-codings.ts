/** Typical codings: which one of a code is shown where there is room for one. */

import type { CodingColumns } from './coding-columns.ts';

/**
 * For each code the place of the coding whose length is nearest the middle length of the code's codings; of several the
 * first. O(n log n).
 */
export function typicalCodings({ length, code, start, end }: CodingColumns): Map<number, number> {
  const lengthOf = (place: number) => end[place]! - start[place]!;
  const places = Int32Array.from({ length }, (_, place) => place).sort(
    (a, b) => code[a]! - code[b]! || lengthOf(a) - lengthOf(b) || a - b,
  );
  const typical = new Map<number, number>();
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && code[places[to]!] === code[places[from]!]) to++;
    let middle = (from + to - 1) >> 1;
    while (middle > from && lengthOf(places[middle - 1]!) === lengthOf(places[middle]!)) middle--;
    typical.set(code[places[from]!]!, places[middle]!);
    from = to;
  }
  return typical;
}
