/** The bootstrap: how much a figure would vary if other clusters of the same kind had been studied. */

import { randomFrom } from './random.ts';

export interface Resampling {
  /** Whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** How often the clusters are drawn anew. */
  readonly resamples: number;
  /** Share of the resamples that the interval holds, in 0..1. */
  readonly level: number;
}

/** As the methodology has it, unless a report states another. */
export const USUAL_RESAMPLING = { resamples: 1000, level: 0.95 } as const;

/** Both ends belong to the interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** At most this share of the resamples may leave a figure undefined for its interval to be defined. */
const MOST_UNDEFINED = 0.05;

/**
 * Draws clusters, such as whole sources, with replacement: each call fills `drawn`, which has an entry a cluster, with
 * how often each was drawn, in all as often as there are clusters. O(clusters).
 */
export function clusterDrawer(clusters: number, seed: number): (drawn: Int32Array) => void {
  const random = randomFrom(seed);
  return (drawn) => {
    drawn.fill(0);
    for (let i = 0; i < clusters; i++) drawn[Math.floor(random() * clusters)]!++;
  };
}

/**
 * Percentile bootstrap interval (Efron 1979): of the figures of all resamples the middle `level`; its ends are
 * interpolated linearly between figures (type 7 of Hyndman and Fan 1996). `null` without figures, and where more than
 * one in twenty is undefined: then the ends would hang on those that are not known. O(figures log figures).
 */
export function percentileInterval(figures: readonly (number | null)[], level: number): Interval | null {
  const known = Float64Array.from(figures.filter((figure) => figure !== null)).sort();
  if (known.length === 0 || figures.length - known.length > MOST_UNDEFINED * figures.length) return null;
  const tail = (1 - level) / 2;
  return { low: percentileOf(known, tail), high: percentileOf(known, 1 - tail) };
}

function percentileOf(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (high - low) * (place - below);
}
