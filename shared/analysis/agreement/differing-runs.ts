/** Differing runs: the stretches of a line where some coders have a code and others do not. */

import type { CoderStretches } from './coder-stretches.ts';

/**
 * Maximal runs `[start0, end0, start1, end1, ...]` of places that at least one coder marks and at least one does not,
 * ascending. Places beside each other are one run, whoever marks them. O(n log n) for n stretches.
 */
export function differingRuns({ coders, length, start, end }: CoderStretches): number[] {
  const starts = sorted(start, length);
  const ends = sorted(end, length);
  const runs: number[] = [];
  let marking = 0;
  let from = -1;
  for (let s = 0, e = 0; e < ends.length; ) {
    const at = s < starts.length ? Math.min(starts[s]!, ends[e]!) : ends[e]!;
    for (; e < ends.length && ends[e] === at; e++) marking--;
    for (; s < starts.length && starts[s] === at; s++) marking++;
    const differ = marking > 0 && marking < coders;
    if (differ && from < 0) from = at;
    if (differ || from < 0) continue;
    runs.push(from, at);
    from = -1;
  }
  return runs;
}

function sorted(byCoder: readonly Int32Array[], length: Int32Array): Int32Array {
  const all = new Int32Array(length.reduce((sum, own) => sum + own, 0));
  let at = 0;
  for (const [coder, own] of byCoder.entries()) {
    all.set(own.subarray(0, length[coder]!), at);
    at += length[coder]!;
  }
  return all.sort();
}
