/** Intervals of a co-occurrence: how sure a measure is, were other sources of the same kind studied. */

import type { CodeId } from '../model/ids.ts';
import { clusterDrawer, percentileInterval, type Resampling } from './bootstrap.ts';
import { coverageByCluster } from './cluster-coverage.ts';
import { drawnSum } from './cluster-series.ts';
import { touchingByCluster } from './cluster-touching.ts';
import { codePlaces, codeSlots } from './code-slots.ts';
import { type CooccurrenceInput, countCooccurrence } from './cooccurrence.ts';
import type { Cooccurrence, IntervalMeasure, Pair, PairInterval, PairIntervals } from './cooccurrence-result.ts';
import type { CountedClusters, SlotPair } from './counted-clusters.ts';
import type { PairsToCount } from './counted-pairs.ts';
import { conditional, dice, jaccard, lift, type PresenceTable, phi } from './measures.ts';
import { type ClusteredStudy, clustersOfStudy, FEWEST_SOURCES } from './study-clusters.ts';
import { countsTextUnits } from './unit.ts';

export interface IntervalRequest extends Resampling {
  readonly measure: IntervalMeasure;
}

/** Intervals are computed for at most so many pairs. */
export const MOST_INTERVALS = 1000;

export const INTERVAL_MEASURES = [
  'jaccard',
  'dice',
  'pAGivenB',
  'pBGivenA',
  'lift',
  'phi',
] as const satisfies readonly IntervalMeasure[];

/** A measure from what both codes, A and B have; at `overlap` and `near`, characters or codings stand for units. */
const MEASURE_OF: Readonly<Record<IntervalMeasure, (counts: PresenceTable) => number | null>> = {
  jaccard: ({ n, na, nb }) => jaccard(n, na, nb),
  dice: ({ n, na, nb }) => dice(n, na, nb),
  pAGivenB: ({ n, nb }) => conditional(n, nb),
  pBGivenA: ({ n, na }) => conditional(n, na),
  lift,
  phi,
};

/** Lift and phi need a table of units. */
export function hasIntervals(measure: IntervalMeasure, unit: CooccurrenceInput['unit']): boolean {
  return countsTextUnits(unit) || (measure !== 'lift' && measure !== 'phi');
}

/**
 * Counts the co-occurrence and, where they are asked for, percentile bootstrap intervals of one measure for the pairs
 * with the largest n. Whole sources are drawn, paragraphs where there are fewer than ten sources: characters and
 * sentences depend on each other and would give intervals far too narrow. All pairs share the same draws. An interval is
 * `null` as `percentileInterval` says, with fewer than two clusters, and at unit `source` with fewer than ten sources. A measure that the unit does not
 * define throws. Cost: the counts by cluster once, then resamples x (clusters + non-zero counts of the pairs).
 */
export function countWithIntervals(input: CooccurrenceInput, request: IntervalRequest | undefined): Cooccurrence {
  const result = countCooccurrence(input);
  if (request === undefined) return result;
  const { measure, seed, resamples, level } = request;
  if (!hasIntervals(measure, input.unit)) throw new Error(`${measure} has no intervals at ${input.unit}`);
  const ranked = mostFrequent(result.pairs);
  const { toCount, slotPairs } = slotsOfPairs(input, ranked);
  const study = clustersOfStudy(toCount);
  const counts = countByCluster(toCount, study, slotPairs, measure);
  const intervals = intervalsOf(ranked, slotPairs, counts, study, request);
  const made: PairIntervals = {
    ...{ measure, seed, resamples, level, clusters: study.by, clusterCount: study.count },
    pairs: intervals,
  };
  return { ...result, intervals: made };
}

/** In the order of the pairs. */
function mostFrequent(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length <= MOST_INTERVALS) return pairs;
  const kept = new Set(pairs.toSorted((a, b) => b.n - a.n).slice(0, MOST_INTERVALS));
  return pairs.filter((pair) => kept.has(pair));
}

function slotsOfPairs(input: CooccurrenceInput, pairs: readonly Pair[]) {
  const { codebook, withSubCodes, codings } = input;
  const codes = new Set(pairs.flatMap(({ aId, bId }) => [aId, bId]));
  const slots = codeSlots(codebook, withSubCodes, (place) => codes.has(codebook.codes[place]!.id));
  const slotOf = new Map(slots.placeOf.map((place, slot) => [codebook.codes[place]!.id, slot]));
  const toCount: PairsToCount = { ...input, slots, codePlaces: codePlaces(codings, codebook) };
  const slotPairs = pairs.map(({ aId, bId }): SlotPair => [slotOf.get(aId as CodeId)!, slotOf.get(bId as CodeId)!]);
  return { toCount, slotPairs };
}

function countByCluster(
  input: PairsToCount,
  study: ClusteredStudy,
  pairs: readonly SlotPair[],
  measure: IntervalMeasure,
): CountedClusters {
  const isShare = measure === 'pAGivenB' || measure === 'pBGivenA';
  if (!isShare || countsTextUnits(input.unit)) return coverageByCluster(input, study, pairs);
  // P(A|B) asks which codings of B touch A.
  const turned = measure === 'pAGivenB' ? pairs.map(([a, b]): SlotPair => [b, a]) : pairs;
  return touchingByCluster(input, study, turned);
}

function intervalsOf(
  pairs: readonly Pair[],
  slotPairs: readonly SlotPair[],
  { joint, ofSlot, units }: CountedClusters,
  study: ClusteredStudy,
  { measure, seed, resamples, level }: IntervalRequest,
): PairInterval[] {
  const figures: (number | null)[][] = pairs.map(() => []);
  const drawn = new Int32Array(study.count);
  const draw = clusterDrawer(study.count, seed);
  const isEnough = study.count >= (study.by === 'source' ? FEWEST_SOURCES : 2);
  for (let resample = 0; isEnough && resample < resamples; resample++) {
    draw(drawn);
    const slots = ofSlot.map((series) => drawnSum(series, drawn));
    const all = drawnSum(units, drawn);
    for (const [pair, [a, b]] of slotPairs.entries()) {
      const counts = { n: drawnSum(joint[pair]!, drawn), na: slots[a]!, nb: slots[b]!, units: all };
      figures[pair]!.push(MEASURE_OF[measure](counts));
    }
  }
  return pairs.map(({ aId, bId }, pair) => ({ aId, bId, interval: percentileInterval(figures[pair]!, level) }));
}
