/** The log odds ratio and the normal quantile give the figures of SciPy, and none where undefined. */

import { describe, expect, test } from 'vitest';
import { logOddsRatio } from '../../../shared/analysis/log-odds-ratio.ts';
import { normalQuantile } from '../../../shared/analysis/normal-quantile.ts';

describe('the log odds ratio', () => {
  // SciPy 1.17.1: r = contingency.odds_ratio(table, kind='sample'); log(r.statistic), log(r.confidence_interval(0.95))
  test.each([
    [{ inA: 20, ofA: 25, inB: 10, ofB: 25 }, [1.791759469228055, 0.5266081573463949, 3.056910781109715]],
    // The aspirin study (Agresti, An Introduction to Categorical Data Analysis, 2.3.3): 0.605, 0.365 to 0.846.
    [{ inA: 189, ofA: 11034, inB: 104, ofB: 11037 }, [0.6054377100917797, 0.3646725519383624, 0.8462028682451972]],
  ] as const)('of %j has the interval that SciPy gives', (groups, [estimate, low, high]) => {
    const ratio = logOddsRatio(groups)!;
    expect(ratio.estimate).toBeCloseTo(estimate, 12);
    expect(ratio.low).toBeCloseTo(low, 12);
    expect(ratio.high).toBeCloseTo(high, 12);
    expect(ratio.corrected).toBe(false);
  });

  test('adds 0.5 to each cell where one is 0, and says so', () => {
    // NumPy 2: t = [[3.5, 7.5], [0.5, 9.5]]; l = log(t00 t11 / (t01 t10)); l -+ norm.ppf(0.975) sqrt(sum(1 / t))
    const ratio = logOddsRatio({ inA: 3, ofA: 10, inB: 0, ofB: 9 })!;
    expect(ratio.estimate).toBeCloseTo(2.1822989271195437, 12);
    expect(ratio.low).toBeCloseTo(-0.9317074794664242, 12);
    expect(ratio.high).toBeCloseTo(5.2963053337055115, 12);
    expect(ratio.corrected).toBe(true);
  });

  test('changes its sign with the groups', () => {
    const { estimate, low, high } = logOddsRatio({ inA: 3, ofA: 10, inB: 0, ofB: 9 })!;
    const other = logOddsRatio({ inA: 0, ofA: 9, inB: 3, ofB: 10 })!;
    expect(other.estimate).toBeCloseTo(-estimate, 12);
    expect(other.low).toBeCloseTo(-high, 12);
    expect(other.high).toBeCloseTo(-low, 12);
  });

  test.each([
    ['A is empty', { inA: 0, ofA: 0, inB: 2, ofB: 5 }],
    ['B is empty', { inA: 2, ofA: 5, inB: 0, ofB: 0 }],
    ['nobody has it', { inA: 0, ofA: 4, inB: 0, ofB: 5 }],
    ['everybody has it', { inA: 4, ofA: 4, inB: 5, ofB: 5 }],
  ])('is undefined where %s', (_, groups) => {
    expect(logOddsRatio(groups)).toBeNull();
  });
});

describe('the normal quantile', () => {
  // SciPy 1.17.1: scipy.stats.norm.ppf(p)
  test.each([
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.074, -1.4466320671589785],
    [0.0751, -1.4388253927525403],
    [0.6, 0.2533471031357997],
    [0.975, 1.959963984540054],
    [0.9999999, 5.199337582290661],
  ])('of %d is %d', (p, x) => {
    expect(normalQuantile(p) / x).toBeCloseTo(1, 12);
  });

  test('of a half is 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  test.each([0, 1, -0.1, Number.NaN])('of %d is a bug', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
