/** Cramer's V: how strongly the rows and columns of a table of counts go together, whatever its size. */

/**
 * sqrt(chi-square / (N (min(rows, columns) - 1))), in 0..1: 0 where they are independent, 1 where one tells the other.
 * `shorter` is the smaller of the numbers of rows and of columns that count something. For a 2 x 2 table it is the
 * size of phi. Undefined where there is no chi-square: N = 0, or fewer than two rows or columns.
 * Source: H. Cramer, Mathematical Methods of Statistics (1946), 21.9. Without correction for bias. Cost: constant.
 */
export function cramersV(chiSquare: number, n: number, shorter: number): number | null {
  if (n === 0 || shorter < 2) return null;
  // Rounding can leave a trace above 1 where one tells the other.
  return Math.min(1, Math.sqrt(chiSquare / (n * (shorter - 1))));
}
