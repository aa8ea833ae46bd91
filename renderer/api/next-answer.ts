/** Waits for the window to know what a command has changed. */

import type { MethodName, Params } from '../../shared/api/contract.ts';
import type { QueryCache } from './query-cache.ts';

/** Settles once the query has another answer than `before`, or fails. */
export function nextAnswer<Name extends MethodName>(
  queries: QueryCache,
  method: Name,
  params: Params<Name>,
  before: unknown,
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { data, failure, loading } = queries.state(method, params);
      if (loading || (data === before && !failure)) return;
      stop();
      resolve();
    };
    const stop = queries.watch(method, params, look);
    look();
  });
}
