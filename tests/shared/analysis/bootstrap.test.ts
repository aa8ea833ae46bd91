/** The bootstrap draws whole clusters from a stated seed, and gives the intervals of NumPy and SciPy. */

import { describe, expect, test } from 'vitest';
import { clusterDrawer, type Interval, percentileInterval } from '../../../shared/analysis/bootstrap.ts';
import { randomFrom } from '../../../shared/analysis/random.ts';

/** The C code of Tommy Ettinger's mulberry32.c, compiled with gcc: the first four numbers of each seed. */
const MULBERRY32 = [
  [0, [1144304738, 1416247, 958946056, 627933444]],
  [1, [2693262067, 11749833, 2265367787, 4213581821]],
  [20250101, [3563980722, 44603434, 1389340338, 663165404]],
  [4294967295, [3850105811, 813802916, 3073704848, 4054706436]],
] as const;

test.each(MULBERRY32)('seed %i gives the numbers of the published generator', (seed, expected) => {
  const random = randomFrom(seed);
  expect(expected.map(() => random() * 2 ** 32)).toEqual(expected);
});

describe('the percentile interval', () => {
  /** NumPy 2: numpy.percentile(figures, [100 * (1 - level) / 2, 100 * (1 + level) / 2]). */
  test.each([
    [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3], 0.95, [1, 8.325]],
    [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3], 0.8, [1, 6.3]],
    [[7, 8], 0.95, [7.025, 7.975]],
    [[4], 0.95, [4, 4]],
  ])('of %j at %f is that of NumPy', (figures, level, [low, high]) => {
    const interval = percentileInterval(figures, level)!;
    expect(interval.low).toBeCloseTo(low!, 12);
    expect(interval.high).toBeCloseTo(high!, 12);
  });

  test('leaves out up to one undefined resample in twenty, and is undefined with more', () => {
    const known = Array.from({ length: 19 }, (_, i) => i);
    expect(percentileInterval([...known, null], 0.95)).toEqual(percentileInterval(known, 0.95));
    expect(percentileInterval([...known.slice(1), null, null], 0.95)).toBeNull();
    expect(percentileInterval([], 0.95)).toBeNull();
  });
});

describe('the bootstrap interval', () => {
  const clusters = [12, 7, 3, 9, 15, 4, 8, 11, 6, 10, 2, 13];
  const meanOf = (drawn: Int32Array) =>
    clusters.reduce((sum, value, i) => sum + value * drawn[i]!, 0) / drawn.reduce((sum, times) => sum + times, 0);
  const intervalOfMean = (seed: number, resamples: number): Interval => {
    const drawn = new Int32Array(clusters.length);
    const draw = clusterDrawer(clusters.length, seed);
    const means = Array.from({ length: resamples }, () => {
      draw(drawn);
      return meanOf(drawn);
    });
    return percentileInterval(means, 0.95)!;
  };

  test('is what drawing the clusters one by one gives', () => {
    const random = randomFrom(7);
    const means = Array.from({ length: 1000 }, () => {
      const drawn = clusters.map(() => clusters[Math.floor(random() * clusters.length)]!);
      return drawn.reduce((sum, value) => sum + value) / drawn.length;
    }).sort((a, b) => a - b);
    // Of 1,000 figures the 2.5th percentile lies at place 24.975 from 0, the 97.5th at 974.025.
    const { low, high } = intervalOfMean(7, 1000);
    expect(low).toBeCloseTo(means[24]! * 0.025 + means[25]! * 0.975, 10);
    expect(high).toBeCloseTo(means[974]! * 0.975 + means[975]! * 0.025, 10);
  });

  /** SciPy 1.17.1: scipy.stats.bootstrap((clusters,), numpy.mean, n_resamples=1_000_000, method='percentile'). */
  test('comes near to that of SciPy with many resamples', () => {
    const { low, high } = intervalOfMean(7, 50_000);
    // Means of twelve whole numbers lie 1/12 apart: it may be the next one.
    expect(Math.abs(low - 6.083333333333333)).toBeLessThan(1.01 / 12);
    expect(Math.abs(high - 10.583333333333334)).toBeLessThan(1.01 / 12);
  });

  test('is the same for the same seed, and another for another', () => {
    const interval = intervalOfMean(7, 1000);
    expect(intervalOfMean(7, 1000)).toEqual(interval);
    expect(intervalOfMean(8, 1000)).not.toEqual(interval);
  });

  test('draws as many clusters as there are', () => {
    const drawn = new Int32Array(5);
    const draw = clusterDrawer(5, 3);
    for (let i = 0; i < 100; i++) {
      draw(drawn);
      expect(drawn.reduce((sum, times) => sum + times, 0)).toBe(5);
    }
  });
});
