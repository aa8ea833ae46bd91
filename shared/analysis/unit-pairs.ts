/** Unit pairs: co-occurrence at sentence, paragraph and source, where units with both codes are counted. */

import { countOf, type RangeList } from '../text/range-list.ts';
import type { CountedPairs, PairsToCount } from './counted-pairs.ts';
import { CoveragePairs } from './coverage-pairs.ts';
import { figuresOfUnits } from './pair-figures.ts';
import { type Run, runsOf } from './runs.ts';
import { largestRun, Spans } from './spans.ts';
import type { TextUnit } from './unit.ts';
import { unitPlaces, unitsOfSource } from './unit-places.ts';

/**
 * Units are counted as characters are, on a line of units: a code is present where one of its codings lies.
 * Reads each source's units once. A coding of a source that is not among the sources is a bug and throws.
 */
export function countUnitPairs(input: PairsToCount<TextUnit>): CountedPairs {
  const runs = runsOf(input.codings, input.coders);
  const runsOfSource = Map.groupBy(runs, (run) => run.source);
  const known = new Set(input.sources);
  for (const source of runsOfSource.keys()) if (!known.has(source)) throw new Error(`codings of source ${source}`);
  const spans = new Spans(largestRun(runs));
  const coverage = new CoveragePairs(input.slots);
  let all = 0;
  for (const source of input.coders === 'pooled' ? input.sources : runsOfSource.keys()) {
    const units = unitsOfSource(input.readUnits, source, input.unit);
    const runsHere = runsOfSource.get(source) ?? [];
    all += countOf(units) * (input.coders === 'pooled' ? 1 : runsHere.length);
    for (const run of runsHere) {
      fillSpans(spans, run, units, input);
      coverage.sweep(spans);
    }
  }
  const { covered, both } = coverage;
  return {
    units: all,
    totals: covered,
    meeting: () => both.pairs(),
    figuresOf: (a, b) => figuresOfUnits({ n: both.ofBoth(a, b), na: covered[a]!, nb: covered[b]!, units: all }),
  };
}

function fillSpans(spans: Spans, run: Run, units: RangeList, { codings, codePlaces, slots }: PairsToCount): void {
  const { first } = slots;
  spans.clear();
  for (const i of run.places) {
    const code = codePlaces[i]!;
    if (first[code] === first[code + 1]) continue;
    const { start, end } = unitPlaces(units, codings.start[i]!, codings.end[i]!);
    if (start < end) spans.add(start, end, code);
  }
  spans.sortByEnd();
}
