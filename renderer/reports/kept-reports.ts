/** What is remembered of the reports: which was shown, and what was set for each of them. */

import { contract } from '../../shared/api/contract.ts';
import { isReportMethod, type ReportMethod, reportOf } from '../../shared/api/report-catalogue.ts';
import type { Setting } from '../api/settings.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface ReportSettings {
  readonly params: Values;
  readonly view: Values;
}

export interface KeptReports {
  readonly method: ReportMethod;
  readonly settings: Readonly<Partial<Record<ReportMethod, ReportSettings>>>;
}

/** The filter is not kept: nobody should read the figures of a part without having asked for it this time. */
export const KEPT_REPORTS: Setting<KeptReports> = {
  key: 'reports',
  usual: { method: 'reports.frequency', settings: {} },
  read(kept) {
    if (!isRecord(kept) || typeof kept.method !== 'string' || !isReportMethod(kept.method)) return undefined;
    const settings = isRecord(kept.settings) ? kept.settings : {};
    return { method: kept.method, settings: Object.fromEntries(Object.entries(settings).flatMap(readOne)) };
  },
};

/** Choices that are not complete, or no longer understood, are as if they had not been made. */
function readOne([method, kept]: [string, unknown]): [ReportMethod, ReportSettings][] {
  if (!isReportMethod(method) || !isRecord(kept)) return [];
  const params = isRecord(kept.params) && contract[method].params.safeParse(kept.params).success ? kept.params : {};
  const view = isRecord(kept.view) && reportOf(method).view.safeParse(kept.view).success ? kept.view : {};
  return [[method, { params, view }]];
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
