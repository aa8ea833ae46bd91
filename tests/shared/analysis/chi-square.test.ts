/** The chi-square distribution, test and Cramer's V give the figures of SciPy and R, and none where undefined. */

import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../shared/analysis/chi-square.ts';
import { chiSquareTest, expectedCounts } from '../../../shared/analysis/chi-square-test.ts';
import { cramersV } from '../../../shared/analysis/cramers-v.ts';

describe('the tail of the distribution', () => {
  // SciPy 1.17.1: scipy.stats.chi2.sf(x, degrees)
  test.each([
    [3.84, 1, 0.05004352124870519],
    [0.5, 2, 0.7788007830714049],
    [5.99, 2, 0.05003662708658629],
    [1e-3, 3, 0.9999915920809419],
    [7.8, 3, 0.050331097859853326],
    [30, 10, 0.000856641210775301],
    [10, 10, 0.44049328506521257],
    [9.3, 10, 0.5038888546281151],
    [250, 100, 7.76693640353949e-15],
    [95, 100, 0.6225792918781736],
    [600, 99, 9.78117042120642e-73],
  ])('above %d with %d degrees of freedom is %d', (x, degrees, p) => {
    expect(chiSquareTail(x, degrees) / p).toBeCloseTo(1, 11);
  });

  test('above 0 is everything, and beyond what a number can hold it is 0', () => {
    expect([chiSquareTail(0, 4), chiSquareTail(2000, 7)]).toEqual([1, 0]);
  });

  test.each([0, -1, 1.5, Number.NaN])('%d degrees of freedom are a bug', (degrees) => {
    expect(() => chiSquareTail(1, degrees)).toThrow(RangeError);
  });
});

/** SciPy 1.17.1: chi2_contingency(table, correction=False), contingency.association(table, method='cramer'). */
const SCIPY = [
  {
    // Agresti, An Introduction to Categorical Data Analysis (2007), p. 39; also the example of R's chisq.test: 30.07, df 2.
    table: [
      [762, 327, 468],
      [484, 239, 477],
    ],
    expected: { statistic: 30.070149095754672, degrees: 2, p: 2.9535891832117595e-7, v: 0.10443580235646777 },
  },
  {
    table: [
      [20, 5],
      [10, 15],
    ],
    expected: { statistic: 8.333333333333334, degrees: 1, p: 0.003892417122778637, v: 0.408248290463863 },
  },
  {
    table: [
      [3, 5, 0, 2],
      [7, 1, 4, 6],
    ],
    expected: { statistic: 8.69037037037037, degrees: 3, p: 0.03370383155923386, v: 0.5571089394098522 },
  },
];

describe('the test of a table', () => {
  test.each(SCIPY)('$table gives what SciPy gives', ({ table, expected }) => {
    const { statistic, degrees, p } = chiSquareTest(table)!;
    const n = table.flat().reduce((sum, count) => sum + count, 0);
    expect(statistic).toBeCloseTo(expected.statistic, 10);
    expect(degrees).toBe(expected.degrees);
    expect(p / expected.p).toBeCloseTo(1, 10);
    expect(cramersV(statistic, n, 2)).toBeCloseTo(expected.v, 12);
  });

  test('expects of each cell its row times its column over all', () => {
    expect(expectedCounts(SCIPY[1]!.table)).toEqual([
      [15, 10],
      [15, 10],
    ]);
  });

  test('leaves out a column that counts nothing', () => {
    const [row, other] = SCIPY[2]!.table as [number[], number[]];
    expect(
      chiSquareTest([
        [...row, 0],
        [...other, 0],
      ]),
    ).toEqual(chiSquareTest([row, other]));
  });

  test.each([
    [
      'without counts',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'with one row that counts',
      [
        [3, 4],
        [0, 0],
      ],
    ],
    [
      'with one column that counts',
      [
        [3, 0],
        [4, 0],
      ],
    ],
  ])('a table %s has no test', (_, table) => {
    expect(chiSquareTest(table)).toBeNull();
  });

  test("Cramer's V is 1 where one tells the other, and undefined without a table", () => {
    expect(
      cramersV(
        chiSquareTest([
          [7, 0, 0],
          [0, 4, 2],
        ])!.statistic,
        13,
        2,
      ),
    ).toBeCloseTo(1, 12);
    expect([cramersV(0, 0, 2), cramersV(0, 5, 1)]).toEqual([null, null]);
  });
});
