/** The typed client: calls that reject with a `FailureError`, and what the core tells, sorted by kind. */

import type { Bridge } from '../../shared/api/bridge.ts';
import type { Call, CoreEvent } from '../../shared/api/contract.ts';
import { type Failure, FailureError } from '../../shared/api/failure.ts';

export interface Client {
  readonly call: Call;
  /** Returns the way to stop listening. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

export function clientOf(bridge: Bridge): Client {
  const listeners = new Set<(event: CoreEvent) => void>();
  bridge.subscribe((event) => {
    for (const listener of listeners) listener(event);
  });
  return {
    async call(method, params) {
      const answer = await bridge.call(method, params);
      if (!answer.ok) throw new FailureError(answer.failure);
      return answer.result as never;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What to tell a person about an error: its failure, or for a bug that something unexpected happened. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'unexpected',
    message: 'Something unexpected went wrong. What was saved before is safe; try again.',
    details: [detail],
  };
}
