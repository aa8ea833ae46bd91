/** Pair sums hold the same figures in a matrix and in a hash table. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairSums } from '../../../shared/analysis/pair-sums.ts';

const SIZE = 40;

test.each([
  ['a matrix', SIZE * SIZE],
  ['a hash table', 0],
])('%s holds what was added for each ordered pair', (_, largestMatrix) => {
  const slot = fc.nat(SIZE - 1);
  const property = fc.property(fc.array(fc.tuple(slot, slot, fc.integer({ min: -9, max: 9 }))), (added) => {
    const sums = new PairSums(SIZE, largestMatrix);
    const expected = new Map<string, number>();
    for (const [row, column, amount] of added) {
      sums.add(row, Int32Array.of(column), 1, amount);
      expected.set(`${row} ${column}`, (expected.get(`${row} ${column}`) ?? 0) + amount);
    }
    const sumOf = (a: number, b: number) => expected.get(`${a} ${b}`) ?? 0;
    const slots = Array.from({ length: SIZE }, (_, i) => i);
    expect(slots.map((a) => slots.map((b) => sums.get(a, b)))).toEqual(slots.map((a) => slots.map((b) => sumOf(a, b))));
    const both = slots.flatMap((a) => slots.slice(a + 1).map((b) => [a, b] as const));
    expect([...sums.pairs()]).toEqual(both.filter(([a, b]) => sumOf(a, b) + sumOf(b, a) !== 0));
  });
  fc.assert(property, { seed: 7, numRuns: 100 });
});

test('a hash table keeps its sums when it grows', () => {
  const size = 100_000;
  const sums = new PairSums(size, 0);
  const columns = Int32Array.from({ length: 90_000 }, (_, i) => i);
  const amounts = Int32Array.from(columns, (column) => column + 1);
  sums.addEntries(99_999, columns, columns.length, amounts);
  sums.add(99_999, columns, columns.length, 1);
  expect([sums.get(99_999, 0), sums.get(99_999, 89_999), sums.get(99_999, 90_000)]).toEqual([2, 90_001, 0]);
  expect([...sums.pairs()].length).toBe(90_000);
});
