/** Whose turn it is to alter the project: one command after the other, in the order in which they come. */

import { FailureError } from '../../shared/api/failure.ts';

export interface Turns {
  /** Whether another thread alters the project now. */
  isAway: boolean;
  /**
   * The way to end the turn: at once where nobody has one, else when those that came before have ended theirs. Fails with
   * `cancelled` where `signal` is aborted while it waits.
   */
  take(signal?: { readonly aborted: boolean }): EndTurn | Promise<EndTurn>;
}

/** May be called again, which does nothing. */
export type EndTurn = () => void;

export function turnsOf(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function begin(): EndTurn {
    isTaken = true;
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      const next = waiting.shift();
      if (next) next();
      else isTaken = false;
    };
  }

  return {
    isAway: false,
    take(signal) {
      if (!isTaken) return begin();
      const { promise, resolve, reject } = Promise.withResolvers<EndTurn>();
      const events = signal instanceof AbortSignal ? signal : undefined;
      const go = () => {
        events?.removeEventListener('abort', leave);
        resolve(begin());
      };
      const leave = () => {
        if (waiting.includes(go)) waiting.splice(waiting.indexOf(go), 1);
        reject(new FailureError({ code: 'cancelled', message: 'Nothing was altered: it was cancelled.' }));
      };
      waiting.push(go);
      if (signal?.aborted) leave();
      else events?.addEventListener('abort', leave, { once: true });
      return promise;
    },
  };
}
