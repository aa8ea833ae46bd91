/** Decision counts: one code's pair counts, added up cluster by cluster of text. */

import type { CoderStretches } from './coder-stretches.ts';
import { widthOf } from './pair-counts.ts';

/** Counts of the clusters in which at least one coder has the code; each has `widthOf(coders)` of them. */
export interface CountsByCluster {
  readonly cluster: Int32Array;
  readonly counts: Float64Array;
}

/** Where the clusters of one source end on its line, ascending; they are numbered from `first`. */
export interface LineOfClusters {
  readonly first: number;
  readonly ends: Int32Array;
}

/** Filled for one code, source by source, then taken and filled anew for the next. */
export class DecisionCounts {
  private readonly coders: number;
  private readonly width: number;
  private length = 0;
  private cluster = new Int32Array(64);
  private counts: Float64Array;
  /** Place of each cluster among the entries; good only where that entry is of the cluster. */
  private readonly placeOf: Int32Array;

  constructor(coders: number, clusters: number) {
    this.coders = coders;
    this.width = widthOf(coders);
    this.counts = new Float64Array(64 * this.width);
    this.placeOf = new Int32Array(clusters);
  }

  /** Counts the stretches of one source. O(stretches x coders + clusters that they reach into). */
  addSource(stretches: CoderStretches, line: LineOfClusters): void {
    let column = this.coders;
    for (let a = 0; a < this.coders; a++) {
      for (let i = 0; i < stretches.length[a]!; i++) {
        this.addStretch(line, a, stretches.start[a]![i]!, stretches.end[a]![i]!);
      }
      for (let b = a + 1; b < this.coders; b++) this.addCommon(stretches, line, a, b, column++);
    }
  }

  /** The counts so far, which are forgotten here. */
  take(): CountsByCluster {
    const { length, width } = this;
    this.length = 0;
    return { cluster: this.cluster.slice(0, length), counts: this.counts.slice(0, length * width) };
  }

  /** What both coders of a pair have. */
  private addCommon(
    { length, start, end }: CoderStretches,
    line: LineOfClusters,
    a: number,
    b: number,
    column: number,
  ) {
    for (let i = 0, j = 0; i < length[a]! && j < length[b]!; ) {
      const from = Math.max(start[a]![i]!, start[b]![j]!);
      const to = Math.min(end[a]![i]!, end[b]![j]!);
      if (from < to) this.addStretch(line, column, from, to);
      if (end[a]![i]! <= end[b]![j]!) i++;
      else j++;
    }
  }

  private addStretch({ first, ends }: LineOfClusters, column: number, start: number, end: number): void {
    let from = start;
    for (let i = ends.length === 1 ? 0 : firstAbove(ends, start); from < end; i++) {
      const to = Math.min(end, ends[i]!);
      // Asked for first: a new entry may move the counts to a larger array.
      const entry = this.entryOf(first + i);
      this.counts[entry * this.width + column]! += to - from;
      from = to;
    }
  }

  private entryOf(cluster: number): number {
    const known = this.placeOf[cluster]!;
    if (known < this.length && this.cluster[known] === cluster) return known;
    const entry = this.length++;
    if (entry === this.cluster.length) this.grow();
    this.cluster[entry] = cluster;
    this.counts.fill(0, entry * this.width, (entry + 1) * this.width);
    this.placeOf[cluster] = entry;
    return entry;
  }

  private grow(): void {
    const { cluster, counts } = this;
    this.cluster = new Int32Array(cluster.length * 2);
    this.cluster.set(cluster);
    this.counts = new Float64Array(counts.length * 2);
    this.counts.set(counts);
  }
}

/** Place of the first number above `value` in an ascending list. */
function firstAbove(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
