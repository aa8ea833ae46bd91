/** Counted clusters: what the two ways of counting by cluster - coverage, touching - hand on to the intervals. */

import type { ClusterSeries } from './cluster-series.ts';

/** Two slots; the order tells whose codings are counted as touching the other's. */
export type SlotPair = readonly [number, number];

export interface CountedClusters {
  /** One a pair: units or characters of both, or codings of the first that touch the second. */
  readonly joint: readonly ClusterSeries[];
  /** One a slot: its units, characters, or codings. */
  readonly ofSlot: readonly ClusterSeries[];
  /** All units; empty where characters or codings are counted. */
  readonly units: ClusterSeries;
}
