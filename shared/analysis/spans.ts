/** Spans: the codings of one run as stretches of a line, in the two orders in which a sweep meets their ends. */

import type { Run } from './runs.ts';

/**
 * Half-open, non-empty stretches `[start, end)`, of characters or of text units, added in order of `start`.
 * `code` is the place of the coding's code in the codebook. Made once for the largest run, then refilled for each.
 */
export class Spans {
  length = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly code: Int32Array;
  /** The spans' numbers in order of `end`; valid after `sortByEnd`. */
  readonly byEnd: Int32Array;
  private readonly keys: Float64Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.code = new Int32Array(capacity);
    this.byEnd = new Int32Array(capacity);
    this.keys = new Float64Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  add(start: number, end: number, code: number): void {
    const at = this.length++;
    this.start[at] = start;
    this.end[at] = end;
    this.code[at] = code;
  }

  /** Sorts keys that hold the end and the number together, since sorting numbers needs no calls back: O(n log n). */
  sortByEnd(): void {
    const { length, keys } = this;
    for (let i = 0; i < length; i++) keys[i] = this.end[i]! * length + i;
    keys.subarray(0, length).sort();
    for (let i = 0; i < length; i++) this.byEnd[i] = keys[i]! - Math.floor(keys[i]! / length) * length;
  }
}

/** Number of codings in the largest run; 0 without runs. */
export function largestRun(runs: readonly Run[]): number {
  return runs.reduce((largest, run) => Math.max(largest, run.places.length), 0);
}
