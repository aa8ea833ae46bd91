/** The catalogue of reports: how each one's result becomes tables and figures, on screen, in the terminal and in files. */

import type { z } from 'zod';
import type { Table } from '../report/table.ts';
import { fail } from './failure.ts';
import { agreementReport } from './reports/agreement.ts';
import { codebookAsOfReport } from './reports/codebook-as-of.ts';
import { codebookHistoryReport } from './reports/codebook-history.ts';
import { comparisonReport } from './reports/comparison.ts';
import { cooccurrenceReport } from './reports/cooccurrence.ts';
import { cooccurrenceComparisonReport } from './reports/cooccurrence-comparison.ts';
import { crosstabReport } from './reports/crosstab.ts';
import { frequencyReport } from './reports/frequency.ts';
import { keywordsReport } from './reports/keywords.ts';
import { matrixReport } from './reports/matrix.ts';
import type { Report } from './reports/report.ts';
import { saturationReport } from './reports/saturation.ts';
import { wordsReport } from './reports/words.ts';
import { wordsNearReport } from './reports/words-near.ts';

export const REPORTS = [
  frequencyReport,
  matrixReport,
  cooccurrenceReport,
  cooccurrenceComparisonReport,
  crosstabReport,
  comparisonReport,
  agreementReport,
  saturationReport,
  codebookHistoryReport,
  codebookAsOfReport,
  wordsReport,
  keywordsReport,
  wordsNearReport,
] as const;

type AnyReport = (typeof REPORTS)[number];

/** The methods that count a report. */
export type ReportMethod = AnyReport['method'];

/** How the report is shown, with all defaults filled in. */
export type ViewOf<Name extends ReportMethod> = z.output<Extract<AnyReport, { method: Name }>['view']>;

export function isReportMethod(method: string): method is ReportMethod {
  return REPORTS.some((report) => report.method === method);
}

/** The catalogue's entry of a report. */
export function reportOf<Name extends ReportMethod>(method: Name): Report<Name, ViewOf<Name>> {
  return REPORTS.find((report) => report.method === method) as unknown as Report<Name, ViewOf<Name>>;
}

/** One of a report's tables, from 0. Fails with `not-found` where there is no such one. */
export function tableAt(tables: readonly Table[], place: number): Table {
  const titles = tables.map(({ title }, i) => `${i + 1}. ${title}`);
  return tables[place] ?? fail('not-found', `The report has no table ${place + 1}.`, titles);
}
