/** What a project outside any project file comes down to: equal for a project and what was read from a file of it. */

import { createHash } from 'node:crypto';
import { countsOfDraft, type DraftCounts } from '../../../shared/exchange/draft-counts.ts';
import type { ProjectDraft } from '../../../shared/model/project-draft.ts';

export interface DraftDigest {
  readonly counts: DraftCounts;
  /** Of the texts, and of which code which coder gave to what of them. */
  readonly texts: string;
  readonly codings: string;
}

export function digestOf(draft: ProjectDraft): DraftDigest {
  return {
    counts: countsOfDraft(draft),
    texts: hashOfLines(draft.sources.map(({ guid, draft: { sha256 } }) => `${guid} ${sha256}`)),
    codings: hashOfLines(
      draft.codings.map(({ guid, source, start, end, code, coder }) =>
        [guid, source, start, end, code, coder].join(' '),
      ),
    ),
  };
}

function hashOfLines(lines: readonly string[]): string {
  return createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex');
}
