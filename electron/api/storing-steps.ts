/** Storing that takes long tells how far it is, and ends where it was cancelled: nothing of its change is stored then. */

import { fail } from '../../shared/api/failure.ts';
import type { Context } from './context.ts';

type Told = Pick<Context, 'signal' | 'progress'>;

export function checkCancelled({ signal }: Pick<Context, 'signal'>): void {
  if (signal.aborted) fail('cancelled', 'Nothing was altered: it was cancelled.');
}

/** The returned function is called before each step, or with the number of steps that are taken at once. Tells of a hundred at most. */
export function storingSteps(context: Told, total: number): (steps?: number) => void {
  const between = Math.ceil(total / 100);
  let done = 0;
  let told = -between;
  return (steps = 1) => {
    if (done - told >= between) {
      told = done;
      context.progress(done, total);
    }
    checkCancelled(context);
    done += steps;
  };
}
