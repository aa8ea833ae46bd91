/** What a project outside any project file comes down to: equal for a project and what was read from a file of it. */

import { createHash } from 'node:crypto';
import { countsOfDraft, type DraftCounts } from '../../../shared/exchange/draft-counts.ts';
import type { DraftCoding, ProjectDraft } from '../../../shared/model/project-draft.ts';

export interface DraftDigest {
  readonly counts: DraftCounts;
  /** Of the texts, and of which code which coder gave to what of them. */
  readonly texts: string;
  readonly codings: string;
}

export function digestOf(draft: Digestible): DraftDigest {
  return {
    counts: countsOfDraft(draft),
    texts: sumOfHashes(draft.sources, ({ guid, draft: { sha256 } }) => `${guid} ${sha256}`),
    codings: sumOfHashes(draft.codings, ({ guid, source, start, end, code, coder }) =>
      [guid, source, start, end, code, coder].join(' '),
    ),
  };
}

interface Digestible extends Omit<ProjectDraft, 'codings'> {
  readonly codings: Iterable<DraftCoding> & { readonly length: number };
}

/** In whatever order they come; the words of a sum are counted round. */
function sumOfHashes<T>(things: Iterable<T>, lineOf: (thing: T) => string): string {
  const sum = new Uint32Array(8);
  for (const thing of things) {
    const hash = createHash('sha256').update(lineOf(thing)).digest();
    for (let i = 0; i < 8; i++) sum[i]! += hash.readUInt32BE(i * 4);
  }
  return sum.join(' ');
}
