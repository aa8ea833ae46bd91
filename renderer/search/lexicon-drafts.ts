/** Terms that were written and are not saved yet: they are there again when their code is chosen anew. */

import type { CodeId } from '../../shared/model/ids.ts';
import { type Observable, observableOf } from '../api/observable.ts';
import { markUnsaved } from '../ui/unsaved.ts';

/** As they are written. */
export const termDrafts: Observable<ReadonlyMap<CodeId, string>> = observableOf(new Map());

/** Forgets them where `draft` is null. */
export function keepTermDraft(code: CodeId, draft: string | null): void {
  const drafts = new Map(termDrafts.get());
  if (draft === null) drafts.delete(code);
  else drafts.set(code, draft);
  termDrafts.set(drafts);
  markUnsaved('lexicon', drafts.size > 0);
}
