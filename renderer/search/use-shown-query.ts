/** A query's answer in a tab: while another tab is shown the last answer stays, and nothing is asked. */

import { useRef } from 'react';
import type { MethodName, Params, Result } from '../../shared/api/contract.ts';
import type { QueryState } from '../api/query-cache.ts';
import { useSteadyQuery } from '../api/use-query.ts';

export function useShownQuery<Name extends MethodName>(
  method: Name,
  params: Params<Name> | null,
  isShown: boolean,
): QueryState<Result<Name>> {
  const state = useSteadyQuery(method, isShown ? params : null);
  const last = useRef(state);
  if (isShown) last.current = state;
  return last.current;
}
