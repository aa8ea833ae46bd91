/** Cluster lines: the codings of a run on their source's line, whole or cut into clusters. */

import type { PairsToCount } from './counted-pairs.ts';
import type { Run } from './runs.ts';
import type { Spans } from './spans.ts';
import { type ClusteredSource, clusterAt } from './study-clusters.ts';
import { unitPlaces } from './unit-places.ts';

/** The run's codings on the source's line. */
export function fillLine(spans: Spans, run: Run, { units }: ClusteredSource, input: PairsToCount): void {
  const { codings, codePlaces, slots } = input;
  spans.clear();
  for (const i of run.places) {
    const code = codePlaces[i]!;
    if (slots.first[code] === slots.first[code + 1]) continue;
    const range = { start: codings.start[i]!, end: codings.end[i]! };
    const { start, end } = units ? unitPlaces(units, range.start, range.end) : range;
    if (start < end) spans.add(start, end, code);
  }
}

/** The numbers of the spans that lie in each cluster, in their order. */
export function spansByCluster({ length, start, end }: Spans, source: ClusteredSource): Map<number, number[]> {
  const { cuts, firstCluster } = source;
  const found = new Map<number, number[]>();
  for (let span = 0; span < length; span++) {
    for (let i = clusterAt(source, start[span]!) - firstCluster; i + 1 < cuts.length && cuts[i]! < end[span]!; i++) {
      if (cuts[i] === cuts[i + 1]) continue;
      const here = found.get(firstCluster + i);
      if (here) here.push(span);
      else found.set(firstCluster + i, [span]);
    }
  }
  return found;
}

/** The parts of these spans that lie in the cluster, sorted. */
export function fillPieces(
  pieces: Spans,
  spans: Spans,
  numbers: readonly number[],
  { cuts, firstCluster }: ClusteredSource,
  cluster: number,
): void {
  const from = cuts[cluster - firstCluster]!;
  const to = cuts[cluster - firstCluster + 1]!;
  pieces.clear();
  for (const span of numbers)
    pieces.add(Math.max(from, spans.start[span]!), Math.min(to, spans.end[span]!), spans.code[span]!);
  pieces.sortByEnd();
}
