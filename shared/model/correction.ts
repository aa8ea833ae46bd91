/** Corrections: a corrected text in the place of a source's own, and what that does to all that has a place in it. */

import type { WordRun } from '../text/changed-words.ts';
import type { TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import type { ChangeId } from './ids.ts';
import type { SourceDraft } from './source-draft.ts';

/** What has a place in a text. */
export type AnchoredKind = 'coding' | 'memo' | 'settlement';

export const ANCHORED_KINDS: readonly AnchoredKind[] = ['coding', 'memo', 'settlement'];

export interface AnchoredCount {
  /** Those that keep their words, wherever they lie afterwards. */
  readonly kept: number;
  /** Those whose words change. */
  readonly changed: number;
  /** Those of whose words none is left: such codings and settlements go, such memos become memos on the source. */
  readonly lost: number;
}

/** A passage whose words a correction changes or deletes. */
export interface CorrectedPassage {
  readonly kind: AnchoredKind;
  /** Of the coding, memo or settlement. */
  readonly id: number;
  /** The code's path; a memo's title, which may be empty. */
  readonly name: string;
  /** Name of the coder; empty for a settlement. */
  readonly coder: string;
  /** Where it lies after the correction, or where its words were. */
  readonly range: TextRange;
  /** Cut down to what changes, with some words around. */
  readonly before: string;
  /** Null where no words are left. */
  readonly after: string | null;
  /** Both in one. */
  readonly words: readonly WordRun[];
}

/** What a correction does, or did. */
export interface Correction {
  /** The stretches that are replaced, the first of them with their words; offsets are those before the correction. */
  readonly edits: { readonly total: number; readonly first: readonly (TextEdit & { readonly before: string })[] };
  readonly counts: Readonly<Record<AnchoredKind, AnchoredCount>>;
  /** Codings that come to lie where their coder has the same code already: they become one. */
  readonly joined: number;
  /** Memos that go with codings of which no words are left. */
  readonly memosLost: number;
  /** Those changed or lost, in the order of the text: the first of them. */
  readonly passages: readonly CorrectedPassage[];
}

/** What a correction does to the text itself. */
export interface CorrectionPlan {
  readonly edits: readonly TextEdit[];
  /** Of the corrected text; null where it is the text that is there already. */
  readonly draft: SourceDraft | null;
}

/** A passage that a correction gave other words, as it stands now. */
export interface PassageToReview extends CorrectedPassage {
  readonly change: ChangeId;
  /** When it was corrected, ISO 8601 in UTC. */
  readonly at: string;
  readonly after: string;
}
