/** What the window last did or could not do, for the status bar and for screen readers. */

import type { Failure } from '../../shared/api/failure.ts';
import { failureOf } from './client.ts';
import { type Observable, observableOf } from './observable.ts';

export interface Notice {
  /** Tells one notice from the next with the same words. */
  readonly key: number;
  readonly text: string;
  /** The status bar offers to undo it. */
  readonly undoable: boolean;
}

export interface Notices {
  readonly last: Observable<Notice | null>;
  /** The failure that stands until it is dismissed or something succeeds. */
  readonly failure: Observable<Failure | null>;
  say(text: string, options?: { readonly undoable?: boolean }): void;
  complain(error: unknown): void;
}

export function noticesOf(): Notices {
  const last = observableOf<Notice | null>(null);
  const failure = observableOf<Failure | null>(null);
  let key = 0;
  return {
    last,
    failure,
    say(text, { undoable = false } = {}) {
      failure.set(null);
      last.set({ key: ++key, text, undoable });
    },
    complain(error) {
      const told = failureOf(error);
      if (told.code !== 'cancelled') failure.set(told);
    },
  };
}
