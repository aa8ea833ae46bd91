/** The statistics of agreement: their names, and how each is computed from decisions. */

import { brennanPrediger } from './brennan-prediger.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gwetAc1 } from './gwet-ac1.ts';
import { nominalAlpha } from './nominal-alpha.ts';
import type { PairCounts } from './pair-counts.ts';
import { percentAgreement } from './percent-agreement.ts';

/** The statistics of decisions on units, in the order in which they are shown. */
export const DECISION_STATISTICS = {
  percent: percentAgreement,
  cohen: cohenKappa,
  fleiss: fleissKappa,
  brennanPrediger,
  alpha: nominalAlpha,
  ac1: gwetAc1,
} as const satisfies Record<string, (decisions: PairCounts) => number | null>;

export type DecisionKey = keyof typeof DECISION_STATISTICS;

/** The unitizing alpha alone uses lengths instead of decisions on units. */
export type AgreementKey = DecisionKey | 'unitizingAlpha';

export const DECISION_KEYS = Object.keys(DECISION_STATISTICS) as DecisionKey[];
export const AGREEMENT_KEYS: readonly AgreementKey[] = [...DECISION_KEYS, 'unitizingAlpha'];

const NO_UNITS = 'there is no unit to decide on';
const ONE_WAY = 'all coders decided every unit in the same way, so that chance alone would give full agreement';

/** When a figure is undefined, as the end of a sentence. */
export const UNDEFINED_WHERE: Readonly<Record<AgreementKey, string>> = {
  percent: NO_UNITS,
  cohen: ONE_WAY,
  fleiss: ONE_WAY,
  brennanPrediger: NO_UNITS,
  alpha: ONE_WAY,
  ac1: NO_UNITS,
  unitizingAlpha: 'nothing is marked, or what is marked could not have been marked otherwise',
};

/** One value for each statistic. */
export function byStatistic<Value>(make: (key: AgreementKey) => Value): Record<AgreementKey, Value> {
  return Object.fromEntries(AGREEMENT_KEYS.map((key) => [key, make(key)])) as Record<AgreementKey, Value>;
}
