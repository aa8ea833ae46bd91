/** Frequency columns: which group's figure stands in a column of each of the report's tables. */

import type { ViewOf } from '../../../shared/api/report-catalogue.ts';
import { COUNTS, RATES } from '../../../shared/report/frequency-measures.ts';

export type FrequencyView = ViewOf<'reports.frequency'>;

/** Behind the codes' names come the figures of all groups together, where there are any, then those of each group. */
export interface FrequencyColumns {
  readonly together: number;
  readonly perGroup: number;
}

export function columnsOf({ shape, measure }: FrequencyView): FrequencyColumns {
  if (shape === 'over') return { together: 0, perGroup: 2 };
  const size = showsRates({ measure }) ? RATES.length : COUNTS.length;
  return { together: size, perGroup: size };
}

export function showsRates({ measure }: Pick<FrequencyView, 'measure'>): boolean {
  return RATES.some(({ key }) => key === measure);
}

/** Number of the group of a column; `null` for all groups together, and for the codes' names. */
export function groupOfColumn(column: number, { together, perGroup }: FrequencyColumns): number | null {
  return column <= together ? null : Math.floor((column - 1 - together) / perGroup);
}

/** Whether a group's figures begin in this column. */
export function beginsGroup(column: number, { together, perGroup }: FrequencyColumns): boolean {
  return column > together && column > 1 && (column - 1 - together) % perGroup === 0;
}
