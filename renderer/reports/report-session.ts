/** What the person has set for each report, and the filter that all of them share. */

import { useState } from 'react';
import { type ReportMethod, reportOf } from '../../shared/api/report-catalogue.ts';
import type { Filter } from '../../shared/model/filter.ts';
import type { OpenedPassages, ReportProps } from './report-props.ts';

type Values = Readonly<Record<string, unknown>>;

interface Settings {
  readonly params: Values;
  readonly view: Values;
}

const NOTHING_SET: Settings = { params: {}, view: {} };

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
  const [method, setMethod] = useState<ReportMethod>('reports.frequency');
  const [filter, setFilter] = useState<Filter>({});
  const [settings, setSettings] = useState<Readonly<Partial<Record<ReportMethod, Settings>>>>({});
  const [passages, setPassages] = useState<OpenedPassages | null>(null);
  const own = settings[method] ?? NOTHING_SET;
  const set = (changed: Partial<Settings>) => setSettings({ ...settings, [method]: { ...own, ...changed } });
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
    choose: (next) => count(() => setMethod(next)),
    open: (next, params, view) =>
      count(() => {
        const { filter: kept = {}, ...rest } = params as Values & { readonly filter?: Filter };
        setMethod(next);
        setFilter(kept);
        setSettings({ ...settings, [next]: { params: rest, view } });
      }),
    changeFilter: (next) => count(() => setFilter(next)),
    closePassages: () => setPassages(null),
  };
}
