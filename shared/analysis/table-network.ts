/** The network of all tables of two rows with the same sums: in how many ways a row can be filled column by column. */

/**
 * Logarithms of products of C(c, x), the ways to take x of a column's c. The lists over `left` tell, for each column, of
 * filling it and those after it with what is left of the row; a `left` that they cannot hold is not in the list.
 */
export interface TableNetwork {
  /** Sum of the row. */
  readonly toPlace: number;
  /** ln C(c, x) of each column, by x. */
  readonly ways: readonly Float64Array[];
  /** Of all ways together, of the ways of the likeliest table, of those of the least likely one; by `left`. */
  readonly all: readonly Float64Array[];
  readonly most: readonly Float64Array[];
  readonly least: readonly Float64Array[];
  /** Steps that it took. */
  readonly steps: number;
}

/** The network for columns with these sums; `null` where making it would take too many steps. O(columns x row^2) at most. */
export function tableNetwork(sums: readonly number[], toPlace: number, mostSteps: number): TableNetwork | null {
  const sizes = sums.map((_, column) => sums.slice(column).reduce((sum, size) => sum + size, 0));
  const held = (size: number) => Math.min(size, toPlace) + 1;
  const steps = sizes.slice(1).reduce((sum, rest, column) => sum + held(sums[column]!) * held(rest), toPlace);
  if (steps > mostSteps) return null;
  const ways = sums.map((size) => logChoices(size, toPlace));
  const all = sizes.map((size) => logChoices(size, toPlace));
  const most = [...all];
  const least = [...all];
  for (let column = sums.length - 2; column >= 0; column--) {
    most[column] = best(ways[column]!, most[column + 1]!, held(sizes[column]!), Math.max);
    least[column] = best(ways[column]!, least[column + 1]!, held(sizes[column]!), Math.min);
  }
  return { toPlace, ways, all, most, least, steps };
}

/** Over all ways to share `left` between a column and the rest, the largest or smallest sum; by `left`. */
function best(
  ways: Float64Array,
  rest: Float64Array,
  length: number,
  choose: (a: number, b: number) => number,
): Float64Array {
  return Float64Array.from({ length }, (_, left) => {
    let chosen = Number.NaN;
    for (let x = Math.max(0, left - (rest.length - 1)); x <= Math.min(ways.length - 1, left); x++) {
      const sum = ways[x]! + rest[left - x]!;
      chosen = Number.isNaN(chosen) ? sum : choose(chosen, sum);
    }
    return chosen;
  });
}

/** ln C(size, x) for x = 0 ... min(size, most). */
function logChoices(size: number, most: number): Float64Array {
  const choices = new Float64Array(Math.min(size, most) + 1);
  for (let x = 1; x < choices.length; x++) choices[x] = choices[x - 1]! + Math.log((size - x + 1) / x);
  return choices;
}
