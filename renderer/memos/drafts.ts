/** What was written in a memo and not saved yet: it is there again when the memo is opened anew. */

import type { MemoSubject } from '../../shared/model/memo.ts';
import { markUnsaved } from '../ui/unsaved.ts';

export interface MemoDraft {
  readonly title: string;
  readonly body: string;
}

const drafts = new Map<string, MemoDraft>();

/** `memo` tells one on the subject from another: its number, or a word for a new one. */
export function draftOf(subject: MemoSubject, memo: number | string): MemoDraft | undefined {
  return drafts.get(keyOf(subject, memo));
}

/** Forgets it where `draft` is null. */
export function keepDraft(subject: MemoSubject, memo: number | string, draft: MemoDraft | null): void {
  if (draft) drafts.set(keyOf(subject, memo), draft);
  else drafts.delete(keyOf(subject, memo));
  markUnsaved('memos', drafts.size > 0);
}

function keyOf(subject: MemoSubject, memo: number | string): string {
  return JSON.stringify([subject, memo]);
}
