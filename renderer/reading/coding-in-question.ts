/** Which coding a key is about: the one in focus, else the topmost one at the caret. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import { topmostAt } from '../reader/coding-order.ts';

/** A caret is in a coding from its first character to behind its last. */
export function codingInQuestion(
  codings: readonly Coding[],
  focused: CodingId | null,
  caret: number | null,
): Coding | undefined {
  if (focused !== null) return codings.find(({ id }) => id === focused);
  return caret === null ? undefined : (topmostAt(codings, caret) ?? topmostAt(codings, caret - 1));
}
