/** Cluster series: what each cluster of a study - a source, a paragraph - adds to a figure's counts. */

/** Parallel lists: cluster `clusters[i]` adds `amounts[i]`. A cluster may come several times, one that adds nothing never. */
export interface ClusterSeries {
  readonly clusters: number[];
  readonly amounts: number[];
}

export function emptySeries(): ClusterSeries {
  return { clusters: [], amounts: [] };
}

export function addToSeries(series: ClusterSeries, cluster: number, amount: number): void {
  if (amount === 0) return;
  series.clusters.push(cluster);
  series.amounts.push(amount);
}

/** The sum over all clusters, each as often as it was drawn. */
export function drawnSum({ clusters, amounts }: ClusterSeries, drawn: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < clusters.length; i++) sum += amounts[i]! * drawn[clusters[i]!]!;
  return sum;
}

/** Turns sums that only grow into series: what they have grown by since the last look belongs to one cluster. */
export class GrowthByCluster {
  readonly series: readonly ClusterSeries[];
  private readonly before: Float64Array;
  private readonly read: (index: number) => number;

  /** `read` gives the sum of that index as it stands now. */
  constructor(count: number, read: (index: number) => number) {
    this.series = Array.from({ length: count }, emptySeries);
    this.before = new Float64Array(count);
    this.read = read;
  }

  /** One step for each sum. */
  assignTo(cluster: number): void {
    for (let index = 0; index < this.before.length; index++) {
      const now = this.read(index);
      addToSeries(this.series[index]!, cluster, now - this.before[index]!);
      this.before[index] = now;
    }
  }
}
