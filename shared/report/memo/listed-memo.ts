/** A memo with what it is about, in words. */

import type { CodeId, CoderId, MemoId, SourceId } from '../../model/ids.ts';
import type { Memo } from '../../model/memo.ts';
import type { TextRange } from '../../text/range.ts';
import type { WithMarkers } from '../../text/without-markers.ts';

/** The words kept with a coding itself are listed like a memo on it. */
export interface ListedMemo extends Omit<Memo, 'id' | 'guid'> {
  /** `null` for the words kept with a coding itself, which `codings.setMemo` alters. */
  readonly id: MemoId | null;
  readonly coderName: string;
  /** `Project`, a source's name, a code's path, `CODE in SOURCE`, or `Passage in SOURCE`. */
  readonly about: string;
  /** The code that it is on, or that of its coding. */
  readonly code: CodeId | null;
  /** The source that it is on, or that holds its passage. */
  readonly source: SourceId | null;
  /** Of a coding, or what it is about itself. */
  readonly passage: (TextRange & WithMarkers & { readonly source: SourceId; readonly quotation: string }) | null;
}

/** A page of some memos, and what all memos are on and by: what can be chosen by. */
export interface FoundMemos {
  readonly memos: readonly ListedMemo[];
  /** Of those that were chosen. */
  readonly total: number;
  /** Whether there are any, whatever is chosen. */
  readonly isEmpty: boolean;
  readonly coders: readonly { readonly id: CoderId; readonly name: string }[];
  readonly codes: readonly CodeId[];
  readonly sources: readonly SourceId[];
}
