/** JSON from outside. */

import { fail } from '../../shared/api/failure.ts';

/** Fails with `invalid-input` where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    fail('invalid-input', 'The request holds no valid JSON.');
  }
}
