/** The adjusted residual: how far one cell of a table of counts lies from what is expected of it. */

/**
 * (O - E) / sqrt(E (1 - row / N) (1 - column / N)) with E = row x column / N: about a standard normal figure where rows
 * and columns are independent, so beyond -2 or 2 the cell stands out. `observed` is O, the others are sums.
 * Undefined where the sums leave the cell no choice: a row or column that is empty or holds everything.
 * Source: S. J. Haberman, Biometrics 29 (1973); Agresti, Categorical Data Analysis, 3.3.1. Cost: constant.
 */
export function adjustedResidual(observed: number, row: number, column: number, all: number): number | null {
  const variance = (row * column * (all - row) * (all - column)) / all ** 3;
  return all === 0 || variance === 0 ? null : (observed - (row * column) / all) / Math.sqrt(variance);
}
