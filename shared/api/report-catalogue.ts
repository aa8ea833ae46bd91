/** The catalogue of reports: how each one's result becomes tables and figures, on screen, in the terminal and in files. */

import type { z } from 'zod';
import { cooccurrenceReport } from './reports/cooccurrence.ts';
import { frequencyReport } from './reports/frequency.ts';
import type { Report } from './reports/report.ts';

export const REPORTS = [frequencyReport, cooccurrenceReport] as const;

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
