/** What the person has set for each report, remembered, and the filter that all of them share. */

import { useState } from 'react';
import { type ReportMethod, reportOf } from '../../shared/api/report-catalogue.ts';
import type { Filter } from '../../shared/model/filter.ts';
import { useSetting } from '../api/settings.ts';
import { KEPT_REPORTS, type ReportSettings, type Values } from './kept-reports.ts';
import type { OpenedPassages, ReportProps } from './report-props.ts';

const NOTHING_SET: ReportSettings = { params: {}, view: {} };

export interface ReportSession {
  readonly method: ReportMethod;
  readonly filter: Filter;
  /** For the page of the report that is shown. */
  readonly props: ReportProps<never>;
  readonly passages: OpenedPassages | null;
  choose(method: ReportMethod): void;
  /** Shows a report as it was kept: its own params with their filter, and its view. */
  open(method: ReportMethod, params: Values, view: Values): void;
  changeFilter(filter: Filter): void;
  closePassages(): void;
}

export function useReportSession(): ReportSession {
  const [{ method, settings }, keep] = useSetting(KEPT_REPORTS);
  const [filter, setFilter] = useState<Filter>({});
  const [passages, setPassages] = useState<OpenedPassages | null>(null);
  const own = settings[method] ?? NOTHING_SET;
  const set = (changed: Partial<ReportSettings>) =>
    keep({ method, settings: { ...settings, [method]: { ...own, ...changed } } });
  // What alters a figure takes the passages behind the old one away.
  const count = (work: () => void) => {
    work();
    setPassages(null);
  };
  return {
    method,
    filter,
    passages,
    props: {
      params: { ...own.params, filter } as never,
      onParams: (changed: Values) => count(() => set({ params: { ...own.params, ...changed } })),
      view: reportOf(method).view.parse(own.view) as never,
      onView: (changed: Values) => set({ view: { ...own.view, ...changed } }),
      onPassages: setPassages,
    },
    choose: (next) => count(() => keep({ method: next, settings })),
    open: (next, params, view) =>
      count(() => {
        const { filter: kept = {}, ...rest } = params as Values & { readonly filter?: Filter };
        setFilter(kept);
        keep({ method: next, settings: { ...settings, [next]: { params: rest, view } } });
      }),
    changeFilter: (next) => count(() => setFilter(next)),
    closePassages: () => setPassages(null),
  };
}
