/** The figure of agreement: one statistic with its interval, code by code. */

import type { Agreement, AgreementRow } from '../../analysis/agreement/agreement-result.ts';
import type { AgreementKey } from '../../analysis/agreement/statistics.ts';
import { MEAN, OVERALL } from '../agreement.ts';
import { agreementStatistic } from '../agreement-statistics.ts';
import { dotsAndIntervals, type IntervalRow } from './dots-and-intervals.ts';
import type { Figure, Look } from './figure.ts';

/** A dot a code, whose key is the code's id; the last two are those of all codes together. */
export function agreementFigure(agreement: Agreement, key: AgreementKey, look: Look): Figure {
  const { heading } = agreementStatistic(key);
  const { codes, overall, mean, resampling } = agreement;
  const interval = resampling.drawn === null ? '' : `, ${resampling.level * 100} % interval`;
  return dotsAndIntervals(
    {
      key: 'agreement',
      title: `Agreement between coders: ${heading}`,
      measure: `${heading}${interval}`,
      kind: 'fraction',
      reference: key === 'percent' ? null : { value: 0, label: 'no more than chance' },
      ends: [0, 1],
      rows: [
        ...codes.map((code) => ({ ...intervalRow(code.code, code, key), key: String(code.id) })),
        intervalRow(OVERALL, overall, key),
        intervalRow(MEAN, mean, key),
      ],
    },
    look,
  );
}

function intervalRow(label: string, row: AgreementRow, key: AgreementKey): IntervalRow {
  const interval = row.intervals?.[key];
  return { label, value: row[key], low: interval?.low ?? null, high: interval?.high ?? null };
}
