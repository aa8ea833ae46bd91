/** A memo with what it is about, in words. */

import type { CodeId, MemoId, SourceId } from '../../model/ids.ts';
import type { Memo } from '../../model/memo.ts';
import type { TextRange } from '../../text/range.ts';

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
  readonly passage: (TextRange & { readonly source: SourceId; readonly quotation: string }) | null;
}
