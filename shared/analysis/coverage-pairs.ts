/** Coverage pairs: how much of a line each code covers, and how much two codes cover both. */

import { ActiveSlots } from './active-slots.ts';
import type { CodeSlots } from './code-slots.ts';
import { PairSums } from './pair-sums.ts';
import type { Spans } from './spans.ts';

/**
 * Counts run by run what is covered, once however many codings of a code cover it. Of characters, it is the length
 * covered; of text units, the number of units in which the code is present.
 * Cost: one step for each code active where a code begins or ends to be present.
 */
export class CoveragePairs {
  /** Covered by each slot. */
  readonly covered: Float64Array;
  /** Covered by both: the sum of the entries (A, B) and (B, A). */
  readonly both: PairSums;
  private readonly slots: CodeSlots;
  private readonly active: ActiveSlots;

  constructor(slots: CodeSlots) {
    const size = slots.placeOf.length;
    this.slots = slots;
    this.covered = new Float64Array(size);
    this.both = new PairSums(size);
    this.active = new ActiveSlots(size);
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

  /** A stretch adds its end minus its start: the start is taken away here, the end added when it is reached. */
  private begin(code: number, at: number): void {
    const { first, targets } = this.slots;
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      if (this.active.begin(targets[t]!)) this.addWithActive(targets[t]!, 0 - at);
    }
  }

  private finish(code: number, at: number): void {
    const { first, targets } = this.slots;
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      if (this.active.finish(targets[t]!)) this.addWithActive(targets[t]!, at);
    }
  }

  private addWithActive(slot: number, amount: number): void {
    const { active } = this;
    this.covered[slot]! += amount;
    this.both.add(slot, active.list, active.length, amount);
  }
}
