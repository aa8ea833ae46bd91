/** Cluster coverage: units or characters of two codes, and of both, in every cluster of a study. */

import { fillLine, fillPieces, spansByCluster } from './cluster-line.ts';
import { addToSeries, type ClusterSeries, emptySeries, GrowthByCluster } from './cluster-series.ts';
import type { CountedClusters, SlotPair } from './counted-clusters.ts';
import type { PairsToCount } from './counted-pairs.ts';
import { CoveragePairs } from './coverage-pairs.ts';
import { largestRun, Spans } from './spans.ts';
import type { ClusteredSource, ClusteredStudy } from './study-clusters.ts';

/**
 * Units, or characters at `overlap` and `near`, by cluster: what crosses a cut counts on each side with its part.
 * Cost: a sweep of the codings, and a step for each pair and cluster of a run.
 */
export function coverageByCluster(
  input: PairsToCount,
  study: ClusteredStudy,
  pairs: readonly SlotPair[],
): CountedClusters {
  const { coverage, spans, joint, ofSlot } = coverageCounter(input, study, pairs);
  const units = emptySeries();
  const pieces = new Spans(spans.start.length);
  for (const source of study.sources) {
    addUnits(units, source, input);
    for (const run of source.runs) {
      fillLine(spans, run, source, input);
      for (const [cluster, numbers] of spansByCluster(spans, source)) {
        fillPieces(pieces, spans, numbers, source, cluster);
        coverage.sweep(pieces);
        joint.assignTo(cluster);
        ofSlot.assignTo(cluster);
      }
    }
  }
  return { joint: joint.series, ofSlot: ofSlot.series, units };
}

function coverageCounter({ slots }: PairsToCount, study: ClusteredStudy, pairs: readonly SlotPair[]) {
  const coverage = new CoveragePairs(slots);
  return {
    coverage,
    spans: new Spans(largestRun(study.sources.flatMap(({ runs }) => runs))),
    joint: new GrowthByCluster(pairs.length, (pair) => coverage.both.ofBoth(...pairs[pair]!)),
    ofSlot: new GrowthByCluster(slots.placeOf.length, (slot) => coverage.covered[slot]!),
  };
}

function addUnits(
  units: ClusterSeries,
  { units: list, cuts, firstCluster, runs }: ClusteredSource,
  input: PairsToCount,
) {
  if (list === null) return;
  const times = input.coders === 'pooled' ? 1 : runs.length;
  for (let i = 0; i + 1 < cuts.length; i++) addToSeries(units, firstCluster + i, times * (cuts[i + 1]! - cuts[i]!));
}
