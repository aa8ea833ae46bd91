/** Settles what a field holds after a merge: by what both sides hold, and by what each held before. */

import type { Value } from './merge-side.ts';

/** `same` where both hold the same; `conflict` where a person has to decide. */
export type Settled = 'same' | 'ours' | 'theirs' | 'conflict';

/**
 * What only one side altered is what both hold afterwards. A field that is empty on one side holds what the other has, unless it
 * was emptied since. Where each holds what the other held before, both went to and fro: nobody can tell what is meant.
 */
export function settleField(
  ours: Value,
  theirs: Value,
  beforeHere: readonly Value[] = [],
  beforeThere: readonly Value[] = [],
): Settled {
  if ((ours || null) === (theirs || null)) return 'same';
  const wasTheirs = beforeThere.includes(ours || null);
  const wasOurs = beforeHere.includes(theirs || null);
  if (wasTheirs && !wasOurs) return 'theirs';
  if (wasOurs && !wasTheirs) return 'ours';
  if (!ours) return 'theirs';
  return theirs ? 'conflict' : 'ours';
}
