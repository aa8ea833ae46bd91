/** What a project outside any project file comes down to: equal for a project and what was read from a file of it. */
import { type DraftCounts } from '../../../shared/exchange/draft-counts.ts';
import type { ProjectDraft } from '../../../shared/model/project-draft.ts';
export interface DraftDigest {
  readonly counts: DraftCounts;
  /** Of the texts, and of which code which coder gave to what of them. */
  readonly texts: string;
  readonly codings: string;
}
export declare function digestOf(draft: ProjectDraft): DraftDigest;
