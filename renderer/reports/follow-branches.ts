/** Picking codes by branch: a code takes what is below it along. */

import { type Codebook, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';

/** A code that is picked or let go takes what is below it along. In codebook order. */
export function followBranches(codebook: Codebook, before: ReadonlySet<CodeId>, after: ReadonlySet<CodeId>): CodeId[] {
  const next = new Set(after);
  for (const { id } of codebook.codes) {
    if (before.has(id) === after.has(id)) continue;
    for (const below of withDescendants(codebook, id)) {
      if (after.has(id)) next.add(below);
      else next.delete(below);
    }
  }
  return codebook.codes.map(({ id }) => id).filter((id) => next.has(id));
}
