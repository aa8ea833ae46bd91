/** A query's answer inside a component, fetched again whenever the project changes under it. */

import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { MethodName, Params, Result } from '../../shared/api/contract.ts';
import type { QueryState } from './query-cache.ts';
import { useWorkbench } from './workbench.tsx';

const IDLE: QueryState<never> = { data: undefined, failure: undefined, loading: false };

/** Asks `method` with `params`; asks nothing while `params` is null. Old data stay while new ones are fetched. */
export function useQuery<Name extends MethodName>(method: Name, params: Params<Name> | null): QueryState<Result<Name>> {
  const { queries } = useWorkbench();
  const key = params && JSON.stringify(params);
  const subscribe = useCallback(
    (listener: () => void) =>
      key === null ? () => {} : queries.watch(method, JSON.parse(key) as Params<Name>, listener),
    [queries, method, key],
  );
  return useSyncExternalStore(subscribe, () => (params === null ? IDLE : queries.state(method, params)));
}

/** The same, but shows the last answer that there was while that for new params is on its way. */
export function useSteadyQuery<Name extends MethodName>(
  method: Name,
  params: Params<Name> | null,
): QueryState<Result<Name>> {
  const state = useQuery(method, params);
  const last = useRef<Result<Name> | undefined>(undefined);
  if (state.data !== undefined) last.current = state.data;
  return state.data === undefined && state.loading ? { ...state, data: last.current } : state;
}
