/** Unitization counts: one code's passages and gaps, source by source. */

import type { CoderStretches } from './coder-stretches.ts';
import type { Lengths, Unitization } from './unitizing-alpha.ts';

/** Filled for one code, source by source, then taken and filled anew for the next. */
export class UnitizationCounts {
  private readonly coders: number;
  /** Length of each source in characters. */
  private readonly lengths: readonly number[];
  private observed: Float64Array;
  private readonly isMarked: Uint8Array;
  private readonly units = new KeyList();
  private readonly gaps = new KeyList();

  constructor(coders: number, lengths: readonly number[]) {
    this.coders = coders;
    this.lengths = lengths;
    this.observed = new Float64Array(lengths.length);
    this.isMarked = new Uint8Array(lengths.length);
  }

  /** Counts what each coder marks in one source. O(stretches x coders). */
  addSource(source: number, stretches: CoderStretches): void {
    this.isMarked[source] = 1;
    for (let a = 0; a < this.coders; a++) {
      this.addCoder(source, stretches, a);
      for (let b = a + 1; b < this.coders; b++) this.observed[source]! += differenceOf(stretches, a, b);
    }
  }

  /** The counts so far, which are forgotten here. A source without the code is one gap for each coder. */
  take(): Unitization {
    this.lengths.forEach((length, source) => {
      if (this.isMarked[source] === 0) for (let a = 0; a < this.coders; a++) this.gaps.add(length, source);
    });
    const { coders, lengths, observed } = this;
    const taken = { coders, lengths, observed, units: this.units.take(), gaps: this.gaps.take() };
    this.observed = new Float64Array(this.lengths.length);
    this.isMarked.fill(0);
    return taken;
  }

  private addCoder(source: number, { length, start, end }: CoderStretches, coder: number): void {
    let at = 0;
    for (let i = 0; i < length[coder]!; i++) {
      const from = start[coder]![i]!;
      const to = end[coder]![i]!;
      if (from > at) this.gaps.add(from - at, source);
      this.units.add(to - from, source);
      at = to;
    }
    if (at < this.lengths[source]!) this.gaps.add(this.lengths[source]! - at, source);
  }
}

/**
 * Krippendorff's difference between two coders in one source: for passages that overlap, the squares of how far their
 * starts and their ends lie apart; for a passage that lies in a gap of the other coder, the square of its length.
 */
function differenceOf({ length, start, end }: CoderStretches, a: number, b: number): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  let metI = false;
  let metJ = false;
  while (i < length[a]! || j < length[b]!) {
    const startI = i < length[a]! ? start[a]![i]! : Number.POSITIVE_INFINITY;
    const startJ = j < length[b]! ? start[b]![j]! : Number.POSITIVE_INFINITY;
    const endI = i < length[a]! ? end[a]![i]! : Number.POSITIVE_INFINITY;
    const endJ = j < length[b]! ? end[b]![j]! : Number.POSITIVE_INFINITY;
    if (Math.max(startI, startJ) < Math.min(endI, endJ)) {
      sum += (startI - startJ) ** 2 + (endI - endJ) ** 2;
      metI = true;
      metJ = true;
    }
    if (endI <= endJ) {
      if (!metI) sum += (endI - startI) ** 2;
      metI = false;
      i++;
    } else {
      if (!metJ) sum += (endJ - startJ) ** 2;
      metJ = false;
      j++;
    }
  }
  return sum;
}

/** More sources than a project can hold; with lengths below 2^31 a key stays a whole number. */
const SOURCES = 2 ** 21;

/** Lengths with their sources, each as one number: sorting numbers needs no calls back. */
class KeyList {
  private keys = new Float64Array(64);
  private length = 0;

  add(length: number, source: number): void {
    if (this.length === this.keys.length) {
      const { keys } = this;
      this.keys = new Float64Array(keys.length * 2);
      this.keys.set(keys);
    }
    this.keys[this.length++] = length * SOURCES + source;
  }

  /** What was added, in ascending order; it is forgotten here. */
  take(): Lengths {
    const sorted = this.keys.subarray(0, this.length).sort();
    const value = new Float64Array(sorted.length);
    const source = new Int32Array(sorted.length);
    for (let i = 0; i < sorted.length; i++) {
      value[i] = Math.floor(sorted[i]! / SOURCES);
      source[i] = sorted[i]! - value[i]! * SOURCES;
    }
    this.length = 0;
    return { value, source };
  }
}
