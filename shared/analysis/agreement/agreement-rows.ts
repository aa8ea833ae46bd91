/** Agreement rows: the figures of a code, of all decisions, of their mean, and of each pair of coders. */

import type { AgreementFigures, AgreementRow, MeanAgreement, PairAgreement } from './agreement-result.ts';
import { cohenKappaOfPair } from './cohen-kappa.ts';
import { coderPairs, type PairCounts, unitsAlike } from './pair-counts.ts';
import type { Intervals } from './resampled-figures.ts';
import { AGREEMENT_KEYS, byStatistic, DECISION_STATISTICS, UNDEFINED_WHERE } from './statistics.ts';
import { type Disagreement, unitizingAlpha } from './unitizing-alpha.ts';

export function agreementRow(
  decisions: PairCounts,
  disagreement: Disagreement,
  intervals: Intervals | null,
): AgreementRow {
  const figures = byStatistic((key) =>
    key === 'unitizingAlpha' ? unitizingAlpha(disagreement) : DECISION_STATISTICS[key](decisions),
  );
  return { ...figures, intervals, reasons: reasonsOf(figures) };
}

/** The plain mean of each figure over the codes where it is defined. */
export function meanRow(rows: readonly AgreementFigures[], intervals: Intervals | null): MeanAgreement {
  const defined = byStatistic((key) => rows.map((row) => row[key]).filter((figure) => figure !== null));
  const means = byStatistic((key) => {
    const figures = defined[key];
    return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  });
  return { ...means, intervals, reasons: reasonsOf(means), codes: byStatistic((key) => defined[key].length) };
}

/** Two coders alone, for all pairs of them. */
export function pairRows(decisions: PairCounts, names: readonly string[]): PairAgreement[] {
  return coderPairs(decisions.coders).map(([a, b], pair) => ({
    a: names[a]!,
    b: names[b]!,
    percent: decisions.units === 0 ? null : unitsAlike(decisions, a, b, pair) / decisions.units,
    cohen: cohenKappaOfPair(decisions, a, b, pair),
  }));
}

function reasonsOf(figures: AgreementFigures): AgreementRow['reasons'] {
  const undefinedKeys = AGREEMENT_KEYS.filter((key) => figures[key] === null);
  return Object.fromEntries(undefinedKeys.map((key) => [key, UNDEFINED_WHERE[key]]));
}
