/** Pair counts: all that a statistic of agreement needs to know of many decisions between present and absent. */

/**
 * Decisions of `coders` coders on `units` units, q = 2: each coder has the code present or absent in each unit.
 * `counts` holds first, for each coder, the units where the code is present, then, for each pair of coders in the order
 * (0, 1), (0, 2), ..., (1, 2), ..., the units where it is present for both. How many coders agree on a unit follows from
 * these, so units need not be listed, and counts of several texts can be added up.
 */
export interface PairCounts {
  /** At least 2. */
  readonly coders: number;
  readonly units: number;
  readonly counts: Float64Array;
}

/** Number of counts for so many coders. */
export function widthOf(coders: number): number {
  return coders + (coders * (coders - 1)) / 2;
}

/** The pairs of coders by their numbers, in the order of the counts. */
export function coderPairs(coders: number): [number, number][] {
  return Array.from({ length: coders }, (_, a) => a).flatMap((a) =>
    Array.from({ length: coders - a - 1 }, (_, b): [number, number] => [a, a + 1 + b]),
  );
}

/** Units in which coders `a` and `b` decided alike; `pair` is the place of the two among the pairs. */
export function unitsAlike({ coders, units, counts }: PairCounts, a: number, b: number, pair: number): number {
  return units - counts[a]! - counts[b]! + 2 * counts[coders + pair]!;
}

/** Decisions for present, of all coders: from 0 to coders x units. */
export function decisionsPresent({ coders, counts }: PairCounts): number {
  let sum = 0;
  for (let coder = 0; coder < coders; coder++) sum += counts[coder]!;
  return sum;
}

/** Whether all decisions are the same, so that no chance of agreement can be told from them. */
export function decidesOneWay(decisions: PairCounts): boolean {
  const present = decisionsPresent(decisions);
  return present === 0 || present === decisions.coders * decisions.units;
}
