/** Steps of an export that writes row by row: counted for its progress, and where it is cancelled. */

import { fail } from '../../shared/api/failure.ts';
import type { Context } from './context.ts';

/** Rows between two reports of progress. */
const REPORTED = 0x4000;

export interface ExportSteps {
  /** Fails with `cancelled` where the export was. */
  check(): void;
  /** Says that a row is about to be written, and checks. */
  step(): void;
  end(): void;
}

export function exportSteps({ progress, signal }: Pick<Context, 'progress' | 'signal'>, total: number): ExportSteps {
  let done = 0;
  const check = () => {
    if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  };
  return {
    check,
    step() {
      check();
      if (done++ % REPORTED === 0) progress(Math.min(done - 1, total), total);
    },
    end: () => progress(total, total),
  };
}

/** The same pieces, each of them a chance to cancel. */
export function* cancellable<Piece>(pieces: Iterable<Piece>, steps: Pick<ExportSteps, 'check'>): Generator<Piece> {
  for (const piece of pieces) {
    steps.check();
    yield piece;
  }
}
