/** A source as a reader of its format yields it: complete, counted and not yet stored. */

import type { Block } from '../text/block.ts';
import type { RangeList } from '../text/range-list.ts';
import type { Encoding, SourceFormat } from './source.ts';

export interface SourceDraft {
  /** Without its folder. */
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** HTML's `<title>`, else null. */
  readonly title: string | null;
  /** Normalised: LF line endings, no byte-order mark. */
  readonly text: string;
  /** SHA-256 of the text as UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  /** Ranges of format markers, to be dimmed; they lie within blocks. */
  readonly markers: RangeList;
  readonly words: RangeList;
  readonly sentences: RangeList;
}
