/** Each statistic of agreement gives the figures of the methodology and of published examples. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappaOfPair } from '../../../../shared/analysis/agreement/cohen-kappa.ts';
import { coderPairs, type PairCounts } from '../../../../shared/analysis/agreement/pair-counts.ts';
import {
  DECISION_KEYS,
  DECISION_STATISTICS,
  type DecisionKey,
} from '../../../../shared/analysis/agreement/statistics.ts';
import { oracleOfDecisions } from './agreement-oracle.ts';

/** Counts from the decisions of each coder, one character a unit, `1` or `A` where the code is present. */
function decisionsOf(...coders: string[]): PairCounts {
  const present = coders.map((line) => [...line].map((mark) => (mark === '1' || mark === 'A' ? 1 : 0)));
  const count = (isCounted: (unit: number) => boolean) => present[0]!.filter((_, unit) => isCounted(unit)).length;
  const single = present.map((line) => count((unit) => line[unit] === 1));
  const both = coderPairs(coders.length).map(([a, b]) =>
    count((unit) => present[a]![unit] === 1 && present[b]![unit] === 1),
  );
  return { coders: coders.length, units: present[0]!.length, counts: Float64Array.from([...single, ...both]) };
}

/** Counts of two coders: units marked by both, by the first alone, by the second alone, and by neither. */
function table(both: number, first: number, second: number, neither: number): PairCounts {
  return {
    coders: 2,
    units: both + first + second + neither,
    counts: Float64Array.of(both + first, both + second, both),
  };
}

const EXAMPLES: readonly [string, PairCounts, Partial<Record<DecisionKey, number | null>>][] = [
  [
    'ten units',
    decisionsOf('1100000000', '0110010100'),
    { percent: 0.6, cohen: 0.0909, alpha: 0.0952, brennanPrediger: 0.2 },
  ],
  ['75 and 75 characters by one only', table(50, 75, 75, 800), { percent: 0.85, cohen: 0.3143 }],
  ['150 characters by the first only', table(50, 150, 0, 800), { percent: 0.85, cohen: 0.3478 }],
  ['100 and 50 characters by one only', table(50, 100, 50, 800), { percent: 0.85, cohen: 0.3182 }],
  [
    'ABAB against ABBB',
    decisionsOf('ABAB', 'ABBB'),
    { percent: 0.75, cohen: 0.5, alpha: 0.53333, brennanPrediger: 0.5 },
  ],
  ['AAAB against AAAA', decisionsOf('AAAB', 'AAAA'), { percent: 0.75, cohen: 0, ac1: 0.68, brennanPrediger: 0.5 }],
  ['three coders', decisionsOf('ABA', 'ABB', 'ABA'), { fleiss: 0.55 }],
  ['010101 against 010100', decisionsOf('010101', '010100'), { cohen: 0.66667, alpha: 0.68571 }],
  ['a table of 20, 5, 10 and 15', table(20, 5, 10, 15), { cohen: 0.4, brennanPrediger: 0.4, ac1: 0.40594 }],
  [
    'both only ever A',
    decisionsOf('AAAA', 'AAAA'),
    { percent: 1, cohen: null, fleiss: null, alpha: null, brennanPrediger: 1, ac1: 1 },
  ],
  [
    'no units at all',
    decisionsOf('', ''),
    { percent: null, cohen: null, fleiss: null, brennanPrediger: null, alpha: null, ac1: null },
  ],
];

describe('the methodology states', () => {
  test.each(EXAMPLES)('%s', (_, decisions, expected) => {
    for (const key of Object.keys(expected) as DecisionKey[]) {
      const figure = DECISION_STATISTICS[key](decisions);
      if (expected[key] === null) expect(figure, key).toBeNull();
      else expect(figure, key).toBeCloseTo(expected[key]!, String(expected[key]).length > 6 ? 5 : 4);
    }
  });
});

describe('published examples', () => {
  /** Krippendorff (1995, p. 57): two coders on 24 units, digitized; case A kappa .385, pi .314, alpha .329. */
  test('of Krippendorff, on two coders who differ in how much they mark', () => {
    const bertha = `00${'1'.repeat(8)}0000${'1'.repeat(6)}0000`;
    const bill = `0000${'1'.repeat(4)}0000000${'1'.repeat(2)}0000000`;
    const decisions = decisionsOf(bertha, bill);
    expect(DECISION_STATISTICS.cohen(decisions)).toBeCloseTo(0.385, 3);
    expect(DECISION_STATISTICS.fleiss(decisions)).toBeCloseTo(0.314, 3);
    expect(DECISION_STATISTICS.alpha(decisions)).toBeCloseTo(0.329, 3);
  });

  /** Feinstein and Cicchetti (1990): 85 % agreement with kappa .70 where both answers are common, .32 where one is rare. */
  test('of Feinstein and Cicchetti, on a rare answer with high agreement and low kappa', () => {
    expect(DECISION_STATISTICS.cohen(table(40, 9, 6, 45))).toBeCloseTo(0.7, 2);
    expect(DECISION_STATISTICS.cohen(table(80, 10, 5, 5))).toBeCloseTo(0.32, 2);
  });
});

test('kappa of more than two coders is the mean over the pairs where it is defined', () => {
  const decisions = decisionsOf('1100', '1010', '0000', '0000');
  const kappas = coderPairs(4).map(([a, b], pair) => cohenKappaOfPair(decisions, a, b, pair));
  expect(kappas.at(-1)).toBeNull();
  const defined = kappas.filter((kappa) => kappa !== null);
  expect(defined).toHaveLength(5);
  expect(DECISION_STATISTICS.cohen(decisions)).toBeCloseTo(defined.reduce((sum, kappa) => sum + kappa) / 5, 12);
});

test('every statistic is what counting the decisions one by one gives', () => {
  const line = (length: number) => fc.array(fc.constantFrom('0', '1'), { minLength: length, maxLength: length });
  const study = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 12 }))
    .chain(([coders, units]) => fc.array(line(units), { minLength: coders, maxLength: coders }));
  fc.assert(
    fc.property(study, (lines) => {
      const decisions = decisionsOf(...lines.map((marks) => marks.join('')));
      const expected = oracleOfDecisions(lines.map((marks) => marks.map((mark) => mark === '1')));
      for (const key of DECISION_KEYS) {
        const figure = DECISION_STATISTICS[key](decisions);
        if (expected[key] === null) expect(figure, key).toBeNull();
        else expect(figure, key).toBeCloseTo(expected[key]!, 10);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
