/** Overlap pairs: how many codings of two codes meet, and how many meet at least one of the other code. */

import { ActiveSlots } from './active-slots.ts';
import type { CodeSlots } from './code-slots.ts';
import { PairSums } from './pair-sums.ts';
import { RecentSlots } from './recent-slots.ts';
import type { Spans } from './spans.ts';

/**
 * Counts run by run. Codings meet where the later one starts before the earlier one's end plus `reach`: 0 for
 * `overlap`, N + 1 for `near:N`, since at most N characters lie between them exactly if they would overlap when each
 * were N + 1 longer. Cost: one step for each coding and each code that it meets, however many codings that code has there.
 */
export class OverlapPairs {
  /** Pairs of codings that meet: entry (A, B) counts those in which the coding of A starts last. */
  readonly meetings: PairSums;
  /** Entry (A, B): codings of A that meet at least one of B. */
  readonly touching: PairSums;
  private readonly slots: CodeSlots;
  private readonly reach: number;
  private readonly active: ActiveSlots;
  private readonly recent: RecentSlots;

  constructor(slots: CodeSlots, reach: number) {
    const size = slots.placeOf.length;
    this.slots = slots;
    this.reach = reach;
    this.meetings = new PairSums(size);
    this.touching = new PairSums(size);
    this.active = new ActiveSlots(size);
    this.recent = new RecentSlots(size);
  }

  /**
   * Adds the meetings within one run, whose spans are sorted. `beforeEnd` is told each span's end, ascending, before
   * what that span touches is added: whoever adds up by place then knows what came before it.
   */
  sweep(spans: Spans, beforeEnd?: (end: number) => void): void {
    const { length, start, end, byEnd } = spans;
    for (let s = 0, e = 0; e < length; ) {
      const nextEnd = end[byEnd[e]!]! + this.reach;
      if (s < length && start[s]! < nextEnd) {
        this.begin(spans.code[s++]!);
      } else {
        beforeEnd?.(end[byEnd[e]!]!);
        this.finish(spans, byEnd[e++]!);
      }
    }
    this.recent.clear();
  }

  private begin(code: number): void {
    const { active, meetings, recent } = this;
    const { first, targets } = this.slots;
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      meetings.addEntries(targets[t]!, active.list, active.length, active.open);
    }
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      if (active.begin(targets[t]!)) recent.remove(targets[t]!);
    }
  }

  /** The codes that a coding meets are those active at its end and those left after its start. */
  private finish(spans: Spans, span: number): void {
    const { active, recent, touching } = this;
    const { first, targets } = this.slots;
    const code = spans.code[span]!;
    const left = recent.listLeftAfter(spans.start[span]!);
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      touching.add(targets[t]!, active.list, active.length, 1);
      touching.add(targets[t]!, recent.list, left, 1);
    }
    for (let t = first[code]!; t < first[code + 1]!; t++) {
      if (active.finish(targets[t]!)) recent.leave(targets[t]!, spans.end[span]! + this.reach);
    }
  }
}
