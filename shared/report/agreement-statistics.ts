/** The statistics of agreement as people read them: their names and formulas. */

import type { AgreementKey } from '../analysis/agreement/statistics.ts';
import type { Column } from './table.ts';

export interface AgreementStatistic {
  readonly key: AgreementKey;
  readonly heading: string;
  readonly formula: string;
}

export const AGREEMENT_STATISTICS: readonly AgreementStatistic[] = [
  {
    key: 'percent',
    heading: 'percent agreement',
    formula: 'share of units on which two coders decide alike, mean over pairs of coders',
  },
  {
    key: 'cohen',
    heading: "Cohen's kappa",
    formula: '(Po - Pe) / (1 - Pe), Pe from the share of each coder; mean over pairs of coders',
  },
  {
    key: 'fleiss',
    heading: "Fleiss' kappa",
    formula: '(P - Pe) / (1 - Pe), Pe = p^2 + (1 - p)^2 with p = share of present of all coders',
  },
  {
    key: 'brennanPrediger',
    heading: 'Brennan-Prediger',
    formula: '(P - 1/q) / (1 - 1/q), q = 2 (present, absent)',
  },
  {
    key: 'alpha',
    heading: "Krippendorff's alpha",
    formula: '1 - Do / De, De = 2 n1 n0 / (n (n - 1)) of all n decisions',
  },
  {
    key: 'ac1',
    heading: "Gwet's AC1",
    formula: '(P - Pe) / (1 - Pe), Pe = 2 p (1 - p)',
  },
  {
    key: 'unitizingAlpha',
    heading: 'unitizing alpha',
    formula: '1 - Do / De of where passages begin and end, by lengths (Krippendorff 1995)',
  },
];

export function agreementStatistic(key: AgreementKey): AgreementStatistic {
  return AGREEMENT_STATISTICS.find((statistic) => statistic.key === key)!;
}

export function agreementColumn({ key, heading, formula }: AgreementStatistic): Column {
  return { key, heading, kind: 'fraction', formula };
}
