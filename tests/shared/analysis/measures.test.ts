/** Each measure gives the figures of textbooks and of SciPy, and none where it is undefined. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../shared/analysis/chi-square.ts';
import {
  cCoefficient,
  conditional,
  dice,
  jaccard,
  lift,
  logLikelihood,
  type PresenceTable,
  phi,
} from '../../../shared/analysis/measures.ts';

/** From the four cells: with both, with A alone, with B alone, with neither. */
function table(both: number, onlyA: number, onlyB: number, neither: number): PresenceTable {
  return { n: both, na: both + onlyA, nb: both + onlyB, units: both + onlyA + onlyB + neither };
}

/**
 * SciPy 1.17.1, t = numpy.array([[both, onlyA], [onlyB, neither]]):
 * G2 and p: scipy.stats.chi2_contingency(t, correction=False, lambda_='log-likelihood');
 * phi: (t[0,0] * t[1,1] - t[0,1] * t[1,0]) / numpy.sqrt(product of t.sum(0) and t.sum(1));
 * lift: t[0,0] * t.sum() / (t[0].sum() * t[:,0].sum()).
 */
const SCIPY = [
  { cells: [20, 5, 10, 15], g2: 8.630462173553422, p: 0.003305876912189962, phi: 0.4082482904638631, lift: 4 / 3 },
  { cells: [5, 95, 5, 895], g2: 10.398280893092892, p: 0.0012613268713513935, phi: 0.13400504203456162, lift: 5 },
  { cells: [1, 0, 4, 995], g2: 10.81048598908247, p: 0.0010092680506788275, phi: 0.44631737496897783, lift: 200 },
  { cells: [10, 20, 30, 60], g2: 0, p: 1, phi: 0, lift: 1 },
  { cells: [400, 100, 100, 400], g2: 385.48951404351504, p: 7.940173568186849e-86, phi: 0.6, lift: 1.6 },
] as const;

describe('measures of a table of units', () => {
  test.each(SCIPY)('$cells gives what SciPy gives', ({ cells, ...expected }) => {
    const [both, onlyA, onlyB, neither] = cells;
    const presence = table(both, onlyA, onlyB, neither);
    const likelihood = logLikelihood(presence)!;
    expect(likelihood.g2).toBeCloseTo(expected.g2, 9);
    expect(likelihood.p / expected.p).toBeCloseTo(1, 9);
    expect(phi(presence)).toBeCloseTo(expected.phi, 12);
    expect(lift(presence)).toBeCloseTo(expected.lift, 12);
  });

  test('G2 of the aspirin study is 25.4 (Agresti, An Introduction to Categorical Data Analysis, table 2.3)', () => {
    // scipy.stats.chi2_contingency([[189, 10845], [104, 10933]], correction=False, lambda_='log-likelihood')
    const { g2, p } = logLikelihood(table(189, 10845, 104, 10933))!;
    expect(g2).toBeCloseTo(25.371959039, 8);
    expect(p / 4.7274016040713987e-7).toBeCloseTo(1, 7);
  });

  test.each([
    ['a code in no unit', table(0, 0, 5, 5), { lift: null, phi: null, g2: null }],
    ['a code in every unit', table(5, 5, 0, 0), { lift: 1, phi: null, g2: null }],
    ['no unit at all', table(0, 0, 0, 0), { lift: null, phi: null, g2: null }],
  ])('%s leaves measures undefined', (_, presence, expected) => {
    expect({ lift: lift(presence), phi: phi(presence), g2: logLikelihood(presence) }).toEqual(expected);
  });

  test('phi lies in -1..1, G2 is not negative and p lies in 0..1 for every table', () => {
    const cell = fc.oneof(fc.nat(3), fc.nat(100_000));
    const property = fc.property(cell, cell, cell, cell, (both, onlyA, onlyB, neither) => {
      const presence = table(both, onlyA, onlyB, neither);
      const likelihood = logLikelihood(presence);
      expect(Math.abs(phi(presence) ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      expect(likelihood?.g2 ?? 0).toBeGreaterThanOrEqual(0);
      expect(likelihood?.p ?? 0).toBeGreaterThanOrEqual(0);
      expect(likelihood?.p ?? 0).toBeLessThanOrEqual(1);
    });
    fc.assert(property, { seed: 5, numRuns: 1000 });
  });
});

/** SciPy 1.17.1: scipy.stats.chi2.sf(x, 1); 3.8415 and 6.6349 are the critical values of every textbook. */
test.each([
  [0, 1],
  [1e-6, 0.9992021155721779],
  [0.5, 0.47950012218695337],
  [1.9, 0.1680783190349663],
  [2, 0.15729920705028105],
  [2.1, 0.14729913862267172],
  [3.841458820694124, 0.05],
  [6.634896601021213, 0.01],
  [10, 0.001565402258002549],
  [100, 1.5239706048320995e-23],
  [1000, 1.7958327848007363e-219],
])('a chi-square of %d with one degree of freedom is exceeded with probability %d', (x, expected) => {
  expect(chiSquareTail(x) / expected).toBeCloseTo(1, 10);
});

describe('the c-coefficient', () => {
  test.each([
    [5, 100, 10, { c: 5 / 105, outOfRange: false }],
    [0, 1, 1, { c: 0, outOfRange: false }],
    [2, 2, 2, { c: 1, outOfRange: false }],
    [3, 1, 3, { c: null, outOfRange: true }],
    [4, 2, 2, { c: null, outOfRange: true }],
    [9, 2, 2, { c: null, outOfRange: true }],
    [0, 0, 0, { c: null, outOfRange: false }],
  ])('of n %d, na %d, nb %d is in 0..1, or marked', (n, na, nb, expected) => {
    expect(cCoefficient(n, na, nb)).toEqual(expected);
  });
});

test.each([
  ['Jaccard', jaccard, [6, 10, 6], 0.6],
  ['Jaccard of nothing', jaccard, [0, 0, 0], null],
  ['Dice', dice, [6, 10, 6], 0.75],
  ['Dice of nothing', dice, [0, 0, 0], null],
  ['a share of none', (a: number, b: number) => conditional(a, b), [0, 0, 0], null],
  ['a share', (a: number, b: number) => conditional(a, b), [1, 4, 0], 0.25],
] as const)('%s is what its formula says', (_, measure, [x, y, z], expected) => {
  expect(measure(x, y, z)).toBe(expected);
});
