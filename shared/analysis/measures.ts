/** Measures of co-occurrence, one documented formula each. An undefined measure is `null`. */

import { chiSquareTail } from './chi-square.ts';

/** Units of text by presence of two codes: `n` with both, `na` with A, `nb` with B, of `units` in all. */
export interface PresenceTable {
  readonly n: number;
  readonly na: number;
  readonly nb: number;
  readonly units: number;
}

/**
 * The c-coefficient, n / (na + nb - n), as ATLAS.ti documents it. Where codings of one code meet several of the other
 * it can leave 0..1 or have no denominator: then it is `null` and out of range. Without any coding it is undefined.
 */
export function cCoefficient(n: number, na: number, nb: number): { c: number | null; outOfRange: boolean } {
  if (na + nb === 0) return { c: null, outOfRange: false };
  const denominator = na + nb - n;
  const inRange = denominator > 0 && n <= denominator;
  return { c: inRange ? n / denominator : null, outOfRange: !inRange };
}

/** Jaccard's index (1901): what both have of what either has, both / (a + b - both). In 0..1; undefined where neither has any. */
export function jaccard(both: number, a: number, b: number): number | null {
  return ratio(both, a + b - both);
}

/** Dice's coefficient (1945): twice what both have of what each has, 2 both / (a + b). In 0..1; undefined where neither has any. */
export function dice(both: number, a: number, b: number): number | null {
  return ratio(2 * both, a + b);
}

/** Conditional share: of the `given` ones, those `meeting` the other code. In 0..1; undefined where none is given. */
export function conditional(meeting: number, given: number): number | null {
  return ratio(meeting, given);
}

/** Lift, n units / (na nb): how many times as often as if the codes were independent. Undefined where a code is in no unit. */
export function lift({ n, na, nb, units }: PresenceTable): number | null {
  return ratio(n * units, na * nb);
}

/**
 * Phi (Pearson's correlation of two presences): (n units - na nb) / sqrt(na nb (units - na) (units - nb)). In -1..1.
 * Undefined where a code is in no unit or in every unit.
 */
export function phi({ n, na, nb, units }: PresenceTable): number | null {
  return ratio(n * units - na * nb, Math.sqrt(na * nb) * Math.sqrt((units - na) * (units - nb)));
}

/**
 * Log-likelihood ratio G2 = 2 sum O ln(O / E) over the four cells of presence and absence (Dunning 1993), with the
 * chance `p` of one as large for independent units (chi-square, one degree of freedom). A cell with O = 0 adds nothing.
 * Undefined where a code is in no unit or in every unit: the table has no degree of freedom then.
 */
export function logLikelihood(table: PresenceTable): { g2: number; p: number } | null {
  const { n, na, nb, units } = table;
  if (na === 0 || nb === 0 || na === units || nb === units) return null;
  const cell = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * units) / (row * column));
  const sum =
    cell(n, na, nb) +
    cell(na - n, na, units - nb) +
    cell(nb - n, units - na, nb) +
    cell(units - na - nb + n, units - na, units - nb);
  // Rounding can leave a trace below 0 where the codes are independent.
  const g2 = Math.max(0, 2 * sum);
  return { g2, p: chiSquareTail(g2) };
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
