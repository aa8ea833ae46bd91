/** Runs: the codings that may meet each other under a coders rule. */

import { type CodingColumns, type SourceSlice, slicesBySource } from './coding-columns.ts';
import type { CodersRule } from './unit.ts';

/** The codings of one source, under `each` of one coder only: their places in the columns, ascending. Never empty. */
export interface Run {
  readonly source: number;
  readonly places: Int32Array;
}

/** Every coding once, in runs ordered by source as in the columns, then by coder id. O(codings). */
export function runsOf(codings: CodingColumns, rule: CodersRule): Run[] {
  if (rule === 'each') return runsByCoder(codings);
  const places = new Int32Array(codings.length);
  for (let i = 0; i < places.length; i++) places[i] = i;
  return slicesBySource(codings).map(({ source, from, to }) => ({ source, places: places.subarray(from, to) }));
}

function runsByCoder(codings: CodingColumns): Run[] {
  const { coders, count } = numberCoders(codings);
  const places = new Int32Array(codings.length);
  const next = new Int32Array(count);
  return slicesBySource(codings).flatMap((slice) => splitByCoder(slice, coders, next, places));
}

/** The coder of each coding as a number from 0, in order of the coders' ids. */
function numberCoders({ coder, length }: CodingColumns): { coders: Int32Array; count: number } {
  const ids = new Set<number>();
  for (let i = 0; i < length; i++) if (i === 0 || coder[i] !== coder[i - 1]) ids.add(coder[i]!);
  const numberOf = new Map([...ids].sort((a, b) => a - b).map((id, number) => [id, number]));
  const coders = new Int32Array(length);
  for (let i = 0; i < length; i++) coders[i] = numberOf.get(coder[i]!)!;
  return { coders, count: ids.size };
}

/** Counting sort of one slice by coder, which keeps the order of each coder's codings. */
function splitByCoder({ source, from, to }: SourceSlice, coders: Int32Array, next: Int32Array, places: Int32Array) {
  next.fill(0);
  for (let i = from; i < to; i++) next[coders[i]!]!++;
  const runs: Run[] = [];
  let start = from;
  for (let coder = 0; coder < next.length; coder++) {
    const count = next[coder]!;
    next[coder] = start;
    if (count > 0) runs.push({ source, places: places.subarray(start, start + count) });
    start += count;
  }
  for (let i = from; i < to; i++) places[next[coders[i]!]!++] = i;
  return runs;
}
