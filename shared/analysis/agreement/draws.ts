/** Draws: how often each cluster of text was drawn in each resample. */

import { clusterDrawer, type Resampling } from '../bootstrap.ts';
import type { Clusters } from './clusters.ts';

export interface Draws extends Resampling {
  readonly clusters: number;
  /** Times that each cluster was drawn, resample after resample. */
  readonly times: Uint16Array;
  /** Units drawn in each resample. */
  readonly units: Float64Array;
}

/** Cost: resamples x clusters, two bytes each. */
export function drawClusters(clusters: Clusters, resampling: Resampling): Draws {
  const { resamples, seed } = resampling;
  const times = new Uint16Array(resamples * clusters.count);
  const units = new Float64Array(resamples);
  const draw = clusterDrawer(clusters.count, seed);
  const drawn = new Int32Array(clusters.count);
  for (let resample = 0; resample < resamples; resample++) {
    draw(drawn);
    times.set(drawn, resample * clusters.count);
    for (let i = 0; i < drawn.length; i++) units[resample]! += drawn[i]! * clusters.units[i]!;
  }
  return { ...resampling, clusters: clusters.count, times, units };
}

/** How often each cluster was drawn in one resample. */
export function timesIn({ times, clusters }: Draws, resample: number): Uint16Array {
  return times.subarray(resample * clusters, (resample + 1) * clusters);
}
