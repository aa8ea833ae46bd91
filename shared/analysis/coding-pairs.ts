/** Coding pairs: co-occurrence at `overlap` and `near`, where codings are counted. */

import type { CountedPairs, PairsToCount } from './counted-pairs.ts';
import { CoveragePairs } from './coverage-pairs.ts';
import { OverlapPairs } from './overlap-pairs.ts';
import { figuresOfCodings } from './pair-figures.ts';
import { type Run, runsOf } from './runs.ts';
import { largestRun, Spans } from './spans.ts';
import { nearDistance, type Unit } from './unit.ts';

/** About 0.4 s for a million codings that overlap four others each. */
export function countCodingPairs(input: PairsToCount): CountedPairs {
  const { slots, unit } = input;
  const runs = runsOf(input.codings, input.coders);
  const spans = new Spans(largestRun(runs));
  const overlap = new OverlapPairs(slots, reachOf(unit));
  const coverage = new CoveragePairs(slots);
  for (const run of runs) {
    fillSpans(spans, run, input);
    overlap.sweep(spans);
    coverage.sweep(spans);
  }
  const { meetings, touching } = overlap;
  const { covered, both } = coverage;
  const totals = codingsOfSlots(input);
  return {
    units: null,
    totals,
    meeting: () => meetings.pairs(),
    figuresOf: (a, b) =>
      figuresOfCodings({
        n: meetings.ofBoth(a, b),
        na: totals[a]!,
        nb: totals[b]!,
        aTouching: touching.get(a, b),
        bTouching: touching.get(b, a),
        characters: both.ofBoth(a, b),
        charactersOfA: covered[a]!,
        charactersOfB: covered[b]!,
      }),
  };
}

/** How much further than its end a coding reaches; see `OverlapPairs`. */
export function reachOf(unit: Unit): number {
  return unit === 'overlap' ? 0 : nearDistance(unit) + 1;
}

function fillSpans(spans: Spans, run: Run, { codings, codePlaces, slots }: PairsToCount): void {
  const { start, end } = codings;
  const { first } = slots;
  spans.clear();
  for (const i of run.places) {
    const code = codePlaces[i]!;
    if (first[code]! < first[code + 1]!) spans.add(start[i]!, end[i]!, code);
  }
  spans.sortByEnd();
}

function codingsOfSlots({ codePlaces, slots }: PairsToCount): Float64Array {
  const { first, targets } = slots;
  const totals = new Float64Array(slots.placeOf.length);
  for (const code of codePlaces) for (let t = first[code]!; t < first[code + 1]!; t++) totals[targets[t]!]!++;
  return totals;
}
