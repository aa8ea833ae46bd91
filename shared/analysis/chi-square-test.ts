/** Pearson's chi-square test: whether the rows of a table of counts differ by more than chance. */

import { chiSquareTail } from './chi-square.ts';

export interface ChiSquareTest {
  readonly statistic: number;
  readonly degrees: number;
  /** The chance of a statistic as large if rows and columns were independent. */
  readonly p: number;
}

/**
 * The count that each cell would have if rows and columns were independent: row sum x column sum / N.
 * `table` holds rows of equal length; `null` where it counts nothing.
 */
export function expectedCounts(table: readonly (readonly number[])[]): number[][] | null {
  const rows = table.map(sumOf);
  const all = sumOf(rows);
  if (all === 0) return null;
  const columns = table[0]!.map((_, column) => sumOf(table.map((row) => row[column]!)));
  return rows.map((row) => columns.map((column) => (row * column) / all));
}

/**
 * Sum of (O - E)^2 / E over the cells, with (rows - 1)(columns - 1) degrees of freedom; no continuity correction.
 * Each thing counted may stand in one cell alone, and all must be independent; the chance is near the truth where no
 * expected count is below 5. Undefined (`null`) unless at least two rows and two columns count something; those that
 * count nothing are left out.
 * Source: K. Pearson, Philosophical Magazine 50 (1900); Agresti, Categorical Data Analysis, 3.2.1. Cost: O(cells).
 */
export function chiSquareTest(table: readonly (readonly number[])[]): ChiSquareTest | null {
  const expected = expectedCounts(table);
  if (expected === null) return null;
  const rows = expected.filter((row) => row.some((count) => count > 0)).length;
  const columns = expected[0]!.filter((_, column) => expected.some((row) => row[column]! > 0)).length;
  if (rows < 2 || columns < 2) return null;
  let statistic = 0;
  for (const [r, row] of expected.entries()) {
    for (const [c, count] of row.entries()) if (count > 0) statistic += (table[r]![c]! - count) ** 2 / count;
  }
  const degrees = (rows - 1) * (columns - 1);
  return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
