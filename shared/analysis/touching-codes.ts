/** Touching codes: which other codes share a character with each coding. */

import type { CodingColumns, SourceSlice } from './coding-columns.ts';

/**
 * For the codings of one source, by their place within the slice: the distinct codes of codings that share a character
 * with it, its own code included, ascending by id. Cost: the number of pairs of codings that overlap.
 */
export function touchingCodes(codings: CodingColumns, { from, to }: SourceSlice): number[][] {
  const touching = Array.from({ length: to - from }, (_, i) => new Set([codings.code[from + i]!]));
  for (let i = from; i < to; i++) {
    for (let j = i + 1; j < to && codings.start[j]! < codings.end[i]!; j++) {
      touching[i - from]!.add(codings.code[j]!);
      touching[j - from]!.add(codings.code[i]!);
    }
  }
  return touching.map((codes) => [...codes].sort((a, b) => a - b));
}
