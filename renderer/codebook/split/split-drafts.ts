/** How far a split has come that was not done yet: it goes on from there when it is opened anew. */

import type { CodeId } from '../../../shared/model/ids.ts';
import type { Verdicts } from './split-verdicts.ts';

export interface SplitDraft {
  /** Of the new codes. */
  readonly names: readonly string[];
  readonly verdicts: Verdicts;
  /** Number of the passage that is shown, from 0. */
  readonly at: number;
}

export const EMPTY_SPLIT: SplitDraft = { names: [], verdicts: new Map(), at: 0 };

const drafts = new Map<CodeId, SplitDraft>();

export function splitDraftOf(code: CodeId): SplitDraft {
  return drafts.get(code) ?? EMPTY_SPLIT;
}

export function keepSplitDraft(code: CodeId, draft: SplitDraft): void {
  drafts.set(code, draft);
}
