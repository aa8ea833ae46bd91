/** Fisher's exact test of a table of two rows: whether they differ by more than chance, however few were counted. */

import { type TableNetwork, tableNetwork } from './table-network.ts';

/** Steps that one test may take, unless it is told otherwise: some tenths of a second. */
export const MOST_STEPS = 500_000;

/** As R has it: chances this close, relatively, are equal. */
const TOLERANCE = 1e-7;
/** Logarithms of chances that are this close are of the same chance, but for rounding. */
const SAME = 1e-9;

export interface FisherExact {
  readonly p: number | null;
  /** Why `p` is `null`. */
  readonly undefinedBecause: 'one row or column' | 'too many tables' | null;
}

/**
 * The chance of a table as unlikely as this one, or more so, among all tables with the same sums (two-sided): each has
 * the chance C(c1, x1) ... C(ck, xk) / C(N, r), c being the sums of the columns and x a row, whose sum is r.
 * `first` and `second` are the rows, of equal length; columns that count nothing are left out. Undefined unless both
 * rows and at least two columns count something, and where it would take more than `mostSteps`.
 * Source: R. A. Fisher (1922); for more than two columns Freeman and Halton, Biometrika 38 (1951), by the network of
 * Mehta and Patel, JASA 78 (1983): column by column, begun tables with the same chance are followed as one, and those
 * whose completions are all counted, or all left out, no further.
 * Cost: O(k r^2) bounds at most, then a step for each begun table that is left and each way to fill its next column.
 */
export function fisherExact(
  first: readonly number[],
  second: readonly number[],
  mostSteps: number = MOST_STEPS,
): FisherExact {
  const columns = first
    .map((count, i) => ({ count, other: second[i]!, sum: count + second[i]! }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum);
  const ofFirst = columns.reduce((sum, { count }) => sum + count, 0);
  const ofSecond = columns.reduce((sum, { other }) => sum + other, 0);
  if (columns.length < 2 || ofFirst === 0 || ofSecond === 0) return { p: null, undefinedBecause: 'one row or column' };
  // Both rows give the same chances; the smaller one has fewer ways to be filled.
  const row = columns.map(({ count, other }) => (ofFirst <= ofSecond ? count : other));
  const sums = columns.map(({ sum }) => sum);
  const network = tableNetwork(sums, Math.min(ofFirst, ofSecond), mostSteps);
  const p = network && chanceUpTo(network, row, mostSteps);
  return p === null ? { p, undefinedBecause: 'too many tables' } : { p, undefinedBecause: null };
}

/** Tables begun in the same way as far as their chances go: the logarithm of the ways so far, and how many they are. */
interface Begun {
  readonly ways: number;
  tables: number;
}

/** Begun tables by how much of the row is left to place, then by the logarithm of their ways. */
type Stage = Map<number, Map<number, Begun>>;

/** The chance of all tables that are no likelier than the one with this row; `null` beyond the steps allowed. */
function chanceUpTo(network: TableNetwork, row: readonly number[], mostSteps: number): number | null {
  const { toPlace, ways, all, most, least } = network;
  const observed = row.reduce((sum, x, column) => sum + ways[column]![x]!, 0) + TOLERANCE;
  let steps = network.steps;
  let chance = 0;
  let stage: Stage = new Map();
  const follow = (next: Stage, column: number, left: number, begun: Begun) => {
    if (begun.ways + most[column]![left]! <= observed)
      chance += begun.tables * Math.exp(begun.ways + all[column]![left]! - all[0]![toPlace]!);
    else if (begun.ways + least[column]![left]! <= observed) join(next, left, begun);
  };
  follow(stage, 0, toPlace, { ways: 0, tables: 1 });
  for (let column = 0; stage.size > 0; column++) {
    const next: Stage = new Map();
    for (const [left, begun] of stage) {
      const fewest = Math.max(0, left - (all[column + 1]!.length - 1));
      const largest = Math.min(ways[column]!.length - 1, left);
      steps += begun.size * (largest - fewest + 1);
      if (steps > mostSteps) return null;
      for (const { ways: before, tables } of begun.values()) {
        for (let x = fewest; x <= largest; x++)
          follow(next, column + 1, left - x, { ways: before + ways[column]![x]!, tables });
      }
    }
    stage = next;
  }
  return Math.min(1, chance);
}

function join(stage: Stage, left: number, begun: Begun): void {
  const key = Math.round(begun.ways / SAME);
  const there = stage.get(left);
  const same = there?.get(key);
  if (same) same.tables += begun.tables;
  else if (there) there.set(key, begun);
  else stage.set(left, new Map([[key, begun]]));
}
