/** The exact test gives published figures and those of SciPy, and equals a sum over all tables in whole numbers. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherExact } from '../../../shared/analysis/fisher-exact.ts';

describe("Fisher's exact test", () => {
  test('of the tea tasting is 0.4857 (Fisher 1935; R: fisher.test(TeaTasting))', () => {
    expect(fisherExact([3, 1], [1, 3]).p).toBeCloseTo(0.4857, 4);
  });

  test("of the convictions of criminals' twins is 0.0005367 (Fisher 1962; R: fisher.test(Convictions))", () => {
    expect(fisherExact([2, 10], [15, 3]).p).toBeCloseTo(0.0005367, 7);
  });

  // SciPy 1.17.1: fisher_exact([first, second]).pvalue
  test.each([
    [[0, 8], [6, 2], 0.006993006993006993],
    [[12, 5], [9, 300], 6.485439586976994e-13],
  ])('%j, %j gives what SciPy gives', (first, second, p) => {
    expect(fisherExact(first, second).p! / p).toBeCloseTo(1, 6);
  });

  /**
   * SciPy 1.17.1: sums = first + second; chance = multivariate_hypergeom(sums, sum(first)).pmf; the sum of chance(x) over
   * all x in itertools.product of range(s + 1) for s in sums with sum(x) == sum(first) and chance(x) <= chance(first) (1 + 1e-7).
   */
  test.each([
    [[1, 2, 3], [4, 0, 5], 0.2727272727272731],
    [[10, 3, 3, 2, 9], [1, 4, 8, 12, 0], 4.899120250540984e-6],
    [[0, 3, 0, 1], [7, 2, 0, 9], 0.028708133971291867],
    [[5, 1, 0, 2], [1, 4, 6, 3], 0.01573005597773398],
  ])('of more columns, %j, %j gives what SciPy gives', (first, second, p) => {
    expect(fisherExact(first, second).p! / p).toBeCloseTo(1, 9);
  });

  test('equals the sum over all tables, counted in whole numbers', () => {
    const columns = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 2, maxLength: 4 });
    const property = fc.property(columns, (drawn) => {
      const first = drawn.map(([a]) => a);
      const second = drawn.map(([, b]) => b);
      const p = chanceByAllTables(first, second);
      const counted = fisherExact(first, second).p;
      if (p === null) expect(counted).toBeNull();
      else expect(counted! / p).toBeCloseTo(1, 8);
    });
    fc.assert(property, { seed: 11, numRuns: 400 });
  });

  test.each([
    ['one column that counts', [3, 0], [4, 0]],
    ['one row that counts', [3, 2], [0, 0]],
    ['no counts', [0, 0], [0, 0]],
  ])('with %s is undefined', (_, first, second) => {
    expect(fisherExact(first, second)).toEqual({ p: null, undefinedBecause: 'one row or column' });
  });

  test('beyond the steps that it may take is undefined and says so', () => {
    const second = Array.from({ length: 12 }, (_, i) => 900 + i);
    const first = second.map((_, i) => 200 + 3 * i);
    expect(fisherExact(first, second)).toEqual({ p: null, undefinedBecause: 'too many tables' });
  });
});

/** All tables with the same sums, each weighed by its product of binomial coefficients as a whole number. */
function chanceByAllTables(first: readonly number[], second: readonly number[]): number | null {
  const sums = first.map((count, i) => count + second[i]!).filter((sum) => sum > 0);
  const row = first.filter((count, i) => count + second[i]! > 0);
  const toPlace = row.reduce((sum, count) => sum + count, 0);
  const all = sums.reduce((sum, count) => sum + count, 0);
  if (sums.length < 2 || toPlace === 0 || toPlace === all) return null;
  const weightOf = (x: readonly number[]) => x.reduce((product, xi, i) => product * choose(sums[i]!, xi), 1n);
  let tables: number[][] = [[]];
  for (const sum of sums) tables = tables.flatMap((x) => Array.from({ length: sum + 1 }, (_, next) => [...x, next]));
  const observed = weightOf(row);
  let total = 0n;
  let rare = 0n;
  for (const x of tables) {
    if (x.reduce((sum, xi) => sum + xi, 0) !== toPlace) continue;
    const weight = weightOf(x);
    total += weight;
    if (weight <= observed) rare += weight;
  }
  return Number((rare * 10n ** 18n) / total) / 1e18;
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}
