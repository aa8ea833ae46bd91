/** Resampled figures: each statistic of each code, of all decisions and as the mean over codes, in every resample. */

import { type Interval, percentileInterval } from '../bootstrap.ts';
import type { CountsByCluster } from './decision-counts.ts';
import { type Draws, timesIn } from './draws.ts';
import { type PairCounts, widthOf } from './pair-counts.ts';
import { AGREEMENT_KEYS, type AgreementKey, byStatistic, DECISION_KEYS, DECISION_STATISTICS } from './statistics.ts';
import { type Disagreement, type Unitization, unitizingAlpha, unitizingDisagreement } from './unitizing-alpha.ts';

export type Intervals = Readonly<Record<AgreementKey, Interval | null>>;

/** The figures of one statistic, one for each resample; empty where it is not resampled. */
type Figures = (number | null)[];

/**
 * Each code is counted in all resamples before the next, so that its counts stay at hand.
 * Cost: resamples x counts of all codes, and for the unitizing alpha resamples x (passages + gaps + sources) of each.
 */
export class ResampledFigures {
  private readonly coders: number;
  private readonly draws: Draws;
  private readonly pooledCounts: readonly Float64Array[];
  private readonly pooledDisagreements: { observed: number; expected: number }[];
  private readonly sums: Readonly<Record<AgreementKey, Float64Array>>;
  private readonly defined: Readonly<Record<AgreementKey, Int32Array>>;
  private codes = 0;

  constructor(coders: number, draws: Draws) {
    const each = { length: draws.resamples };
    this.coders = coders;
    this.draws = draws;
    this.pooledCounts = Array.from(each, () => new Float64Array(widthOf(coders)));
    this.pooledDisagreements = Array.from(each, () => ({ observed: 0, expected: 0 }));
    this.sums = byStatistic(() => new Float64Array(draws.resamples));
    this.defined = byStatistic(() => new Int32Array(draws.resamples));
  }

  /** The intervals of one code, which is added to those of all; without a unitization its alpha has none. */
  addCode(counts: CountsByCluster, unitization: Unitization | null): Intervals {
    this.codes++;
    const { resamples } = this.draws;
    const figures = byStatistic((): Figures => []);
    const sums = [new Float64Array(widthOf(this.coders)), new Float64Array(widthOf(this.coders))] as const;
    for (let r = 0; r < resamples; r += 2) {
      const next = Math.min(r + 1, resamples - 1);
      sumCounts(counts, [timesIn(this.draws, r), timesIn(this.draws, next)], sums);
      this.addResample(r, sums[0], unitization, figures);
      if (next > r) this.addResample(next, sums[1], unitization, figures);
    }
    for (const key of AGREEMENT_KEYS) this.addToMean(key, figures[key]);
    return this.intervalsOf(figures);
  }

  /** The intervals of all decisions together. */
  overall(): Intervals {
    const figures = byStatistic((): Figures => []);
    this.pooledCounts.forEach((counts, r) => {
      pushFigures(figures, { coders: this.coders, units: this.draws.units[r]! * this.codes, counts });
    });
    figures.unitizingAlpha.push(...this.pooledDisagreements.map(unitizingAlpha));
    return this.intervalsOf(figures);
  }

  /** The intervals of the mean over codes. */
  mean(): Intervals {
    return this.intervalsOf(
      byStatistic((key) =>
        Array.from(this.sums[key], (sum, r) => (this.defined[key][r] === 0 ? null : sum / this.defined[key][r]!)),
      ),
    );
  }

  private addResample(
    resample: number,
    counts: Float64Array,
    unitization: Unitization | null,
    figures: Readonly<Record<AgreementKey, Figures>>,
  ): void {
    const pooled = this.pooledCounts[resample]!;
    for (let i = 0; i < counts.length; i++) pooled[i]! += counts[i]!;
    pushFigures(figures, { coders: this.coders, units: this.draws.units[resample]!, counts });
    if (unitization) figures.unitizingAlpha.push(unitizingAlpha(this.poolDisagreement(unitization, resample)));
  }

  private poolDisagreement(unitization: Unitization, resample: number): Disagreement {
    const disagreement = unitizingDisagreement(unitization, timesIn(this.draws, resample));
    this.pooledDisagreements[resample]!.observed += disagreement.observed;
    this.pooledDisagreements[resample]!.expected += disagreement.expected;
    return disagreement;
  }

  private addToMean(key: AgreementKey, figures: Figures): void {
    figures.forEach((figure, r) => {
      if (figure === null) return;
      this.sums[key][r]! += figure;
      this.defined[key][r]!++;
    });
  }

  private intervalsOf(figures: Readonly<Record<AgreementKey, Figures>>): Intervals {
    return byStatistic((key) => percentileInterval(figures[key], this.draws.level));
  }
}

/**
 * Adds up the counts of all clusters, each as often as it was drawn, in two resamples. Three columns at a time, so that
 * all six sums stay in registers: that takes a quarter of the time of adding them in their arrays one by one.
 */
function sumCounts(
  { cluster, counts }: CountsByCluster,
  [times, otherTimes]: readonly [Uint16Array, Uint16Array],
  [sums, otherSums]: readonly [Float64Array, Float64Array],
): void {
  const width = sums.length;
  for (let column = 0; column < width; column += 3) {
    let a = 0;
    let b = 0;
    let c = 0;
    let otherA = 0;
    let otherB = 0;
    let otherC = 0;
    for (let i = 0, at = column; i < cluster.length; i++, at += width) {
      const often = times[cluster[i]!]!;
      const otherOften = otherTimes[cluster[i]!]!;
      const first = counts[at]!;
      const second = counts[at + 1]!;
      const third = counts[at + 2]!;
      a += often * first;
      b += often * second;
      c += often * third;
      otherA += otherOften * first;
      otherB += otherOften * second;
      otherC += otherOften * third;
    }
    // Typed arrays pass over what is set behind their end.
    for (const [i, sum] of [a, b, c].entries()) sums[column + i] = sum;
    for (const [i, sum] of [otherA, otherB, otherC].entries()) otherSums[column + i] = sum;
  }
}

function pushFigures(figures: Readonly<Record<AgreementKey, Figures>>, decisions: PairCounts): void {
  for (const key of DECISION_KEYS) figures[key].push(DECISION_STATISTICS[key](decisions));
}
