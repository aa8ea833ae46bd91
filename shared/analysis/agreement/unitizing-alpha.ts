/** Krippendorff's unitizing alpha: how well coders agree on where passages begin and end, by lengths instead of units. */

/** Lengths of passages or gaps in ascending order, each with the number of its source. */
export interface Lengths {
  readonly value: Float64Array;
  readonly source: Int32Array;
}

/**
 * What coders marked with one code on a continuum of sources laid end to end, in characters. `lengths` and `observed` are
 * by source number: its length, and the squared differences between coders, summed over all pairs of them. `units` are
 * the passages and `gaps` the stretches without one, of all coders; none reaches from one source into the next.
 */
export interface Unitization {
  readonly coders: number;
  readonly lengths: ArrayLike<number>;
  readonly observed: Float64Array;
  readonly units: Lengths;
  readonly gaps: Lengths;
}

/** What is seen and what chance would give, in the same measure: squared lengths over the squared continuum. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Do = 2 observed / (m (m - 1) L^2) for m coders and a continuum of length L, and
 * De = (2 / L) sum over passages of [(N - 1) / 3 (2 l^3 - 3 l^2 + l) + l^2 sum over gaps g >= l of (g - l + 1)]
 * / (m L (m L - 1) - sum of l (l - 1)) for N passages of lengths l. Each source counts as often as `times` says.
 * Source: K. Krippendorff (1995), On the reliability of unitizing contiguous data, Sociological Methodology 25, 47-76;
 * De as corrected in his Content Analysis (2nd edition, 2004), 251-256. O(sources + passages + gaps).
 */
export function unitizingDisagreement(unitization: Unitization, times: ArrayLike<number>): Disagreement {
  const { coders, units, gaps } = unitization;
  const length = weightedSum(unitization.lengths, times);
  let passages = 0;
  let cubes = 0;
  let inGaps = 0;
  let squares = 0;
  let gap = gaps.value.length;
  let fitting = 0;
  let fittingLength = 0;
  for (let i = units.value.length - 1; i >= 0; i--) {
    const l = units.value[i]!;
    for (; gap > 0 && gaps.value[gap - 1]! >= l; gap--) {
      fitting += times[gaps.source[gap - 1]!]!;
      fittingLength += times[gaps.source[gap - 1]!]! * gaps.value[gap - 1]!;
    }
    const often = times[units.source[i]!]!;
    passages += often;
    cubes += often * (2 * l ** 3 - 3 * l ** 2 + l);
    inGaps += often * l ** 2 * (fittingLength - (l - 1) * fitting);
    squares += often * l * (l - 1);
  }
  if (passages === 0) return { observed: 0, expected: 0 };
  const all = coders * length;
  return {
    observed: (2 * weightedSum(unitization.observed, times)) / (coders * (coders - 1) * length ** 2),
    expected: ((2 / length) * (((passages - 1) / 3) * cubes + inGaps)) / (all * (all - 1) - squares),
  };
}

/**
 * alpha = 1 - Do / De; over several codes both are added up first. `null` where nothing is marked, or where what is
 * marked could not have been marked otherwise, so that De is 0.
 */
export function unitizingAlpha({ observed, expected }: Disagreement): number | null {
  return expected === 0 ? null : 1 - observed / expected;
}

function weightedSum(values: ArrayLike<number>, times: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * times[i]!;
  return sum;
}
