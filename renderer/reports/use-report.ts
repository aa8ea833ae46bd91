/** A report's result and what the catalogue makes of it. */

import { useDeferredValue, useMemo } from 'react';
import type { Params, Result } from '../../shared/api/contract.ts';
import { type ReportMethod, reportOf, type ViewOf } from '../../shared/api/report-catalogue.ts';
import type { Table } from '../../shared/report/table.ts';
import type { QueryState } from '../api/query-cache.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';

export interface ReportState<Name extends ReportMethod> extends QueryState<Result<Name>> {
  /** As on screen and in every export, the main one first; none before there is a result. */
  readonly tables: readonly Table[];
  /** Counts once more, after a failure or a count that was cancelled. */
  readonly countAgain: () => void;
}

/** Counts nothing while `params` is null: the report then waits for a choice. */
export function useReport<Name extends ReportMethod>(
  method: Name,
  params: Params<Name> | null,
  view: ViewOf<Name>,
): ReportState<Name> {
  const { queries } = useWorkbench();
  const state = useSteadyQuery(method, params);
  // A new result is drawn bit by bit: a large matrix would hold up the window if it were drawn at once.
  const data = useDeferredValue(state.data);
  const shown = JSON.stringify(view);
  const tables = useMemo(
    () => (data === undefined ? [] : reportOf(method).tables(data, JSON.parse(shown) as ViewOf<Name>)),
    [method, data, shown],
  );
  return { ...state, data, tables, countAgain: () => params && queries.askAgain(method, params) };
}
