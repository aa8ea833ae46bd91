/** Cluster touching: codings of two codes, and those that touch the other code, in every cluster of a study. */

import { fillLine } from './cluster-line.ts';
import { emptySeries, GrowthByCluster } from './cluster-series.ts';
import { reachOf } from './coding-pairs.ts';
import type { CountedClusters, SlotPair } from './counted-clusters.ts';
import type { PairsToCount } from './counted-pairs.ts';
import { OverlapPairs } from './overlap-pairs.ts';
import { largestRun, Spans } from './spans.ts';
import { type ClusteredSource, type ClusteredStudy, clusterAt } from './study-clusters.ts';

/** Codings, and those that touch the other code, by the cluster in which a coding ends. Costs as much as coverage. */
export function touchingByCluster(
  input: PairsToCount,
  study: ClusteredStudy,
  pairs: readonly SlotPair[],
): CountedClusters {
  const { slots } = input;
  const overlap = new OverlapPairs(slots, reachOf(input.unit));
  const codings = new Float64Array(slots.placeOf.length);
  const joint = new GrowthByCluster(pairs.length, (pair) => overlap.touching.get(...pairs[pair]!));
  const ofSlot = new GrowthByCluster(codings.length, (slot) => codings[slot]!);
  const spans = new Spans(largestRun(study.sources.flatMap(({ runs }) => runs)));
  for (const source of study.sources) {
    for (const run of source.runs) {
      fillLine(spans, run, source, input);
      spans.sortByEnd();
      const assignTouching = assignWhenLeft(source, joint);
      overlap.sweep(spans, assignTouching.reach);
      assignTouching.finish();
      countByEnd(spans, input, codings, assignWhenLeft(source, ofSlot));
    }
  }
  return { joint: joint.series, ofSlot: ofSlot.series, units: emptySeries() };
}

/** Assigns what has grown to a cluster once the ends, which ascend, have left it. */
function assignWhenLeft(source: ClusteredSource, growth: GrowthByCluster) {
  let current = source.firstCluster;
  return {
    reach: (end: number) => {
      const cluster = clusterAt(source, end - 1);
      if (cluster !== current) growth.assignTo(current);
      current = cluster;
    },
    finish: () => growth.assignTo(current),
  };
}

function countByEnd(
  { length, byEnd, end, code }: Spans,
  { slots }: PairsToCount,
  codings: Float64Array,
  assign: ReturnType<typeof assignWhenLeft>,
): void {
  const { first, targets } = slots;
  for (const span of byEnd.subarray(0, length)) {
    assign.reach(end[span]!);
    for (let t = first[code[span]!]!; t < first[code[span]! + 1]!; t++) codings[targets[t]!]!++;
  }
  assign.finish();
}
