/** Failures: what can be expected to go wrong, told to a person. Everything else is a bug and throws. */

export const FAILURE_CODES = [
  'invalid-input',
  'not-found',
  'conflict',
  'already-exists',
  'unreadable-file',
  'unwritable-file',
  'unsupported-type',
  'empty-file',
  'binary-file',
  'too-large',
  'not-a-project',
  'project-too-new',
  'damaged-project',
  'read-only-project',
  'project-in-use',
  'nothing-to-undo',
  'nothing-to-redo',
  'cancelled',
  'unavailable',
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** `message` says what failed and what to do next; `details` holds lines or values that belong to it. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly details?: readonly string[];
}

/** What a call answers. */
export type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Failure };

/** Carries a failure up to the place that answers the caller. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'FailureError';
    this.failure = failure;
  }
}

/** Stops with a failure. */
export function fail(code: FailureCode, message: string, details?: readonly string[]): never {
  throw new FailureError(details ? { code, message, details } : { code, message });
}
