/** Coverage pairs: how much of a line each code covers, and how much two codes cover both. */

import { ActiveSlots } from './active-slots.ts';
import type { CodeSlots } from './code-slots.ts';
import { PairSums } from './pair-sums.ts';
import type { Spans } from './spans.ts';

/**
 * Counts run by run what is covered, once however many codings of a code cover it. Of characters, it is the length
 * covered; of text units, the number of units in which the code is present.
 * Cost: one step for each code that is active where another ends.
 */
export class CoveragePairs {
  /** Covered by each slot. */
  readonly covered: Float64Array;
  /** Covered by both: entry (A, B) where A ends first, so the entries (A, B) and (B, A) together. */
  readonly both: PairSums;
  private readonly slots: CodeSlots;
  private readonly active: ActiveSlots;
  /** Where each active slot began. */
  private readonly since: Int32Array;
  /** Length of the stretch that each active slot shares with the one that ends. */
  private readonly shared: Int32Array;

  constructor(slots: CodeSlots) {
    const size = slots.placeOf.length;
    this.slots = slots;
    this.covered = new Float64Array(size);
    this.both = new PairSums(size);
    this.active = new ActiveSlots(size);
    this.since = new Int32Array(size);
    this.shared = new Int32Array(size);
  }

  /** Adds what is covered within one run, whose spans are sorted. */
  sweep(spans: Spans): void {
    const { length, start, end, code, byEnd } = spans;
    for (let s = 0, e = 0; e < length; ) {
      if (s < length && start[s]! <= end[byEnd[e]!]!) {
        this.begin(code[s]!, start[s]!);
        s++;
      } else {
        this.finish(code[byEnd[e]!]!, end[byEnd[e]!]!);
        e++;
      }
    }
  }

  private begin(code: number, at: number): void {
    const { first, targets } = this.slots;
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      if (this.active.begin(targets[t]!)) this.since[targets[t]!] = at;
    }
  }

  private finish(code: number, at: number): void {
    const { first, targets } = this.slots;
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      if (this.active.finish(targets[t]!)) this.endStretch(targets[t]!, at);
    }
  }

  private endStretch(slot: number, at: number): void {
    const { active, since, shared } = this;
    const start = since[slot]!;
    this.covered[slot]! += at - start;
    for (let i = 0; i < active.length; i++) {
      const other = active.list[i]!;
      shared[other] = at - Math.max(start, since[other]!);
    }
    this.both.addEntries(slot, active.list, active.length, shared);
  }
}
