/** A source as a reader of its format yields it: complete, counted and not yet stored. */

import type { Block } from '../text/block.ts';
import type { TextRange } from '../text/range.ts';
import type { RangeList } from '../text/range-list.ts';
import type { SpokenTime } from '../text/spoken-times.ts';
import type { AttributeValues, Encoding, SourceFormat } from './source.ts';

/** A text with all that is kept of its form. */
export interface TextDraft {
  /** Normalised: LF line endings, no byte-order mark. */
  readonly text: string;
  /** SHA-256 of the text as UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  /** Ranges of format markers, to be dimmed; they lie within blocks. */
  readonly markers: RangeList;
  readonly words: RangeList;
  readonly sentences: RangeList;
  /** Offset at which each page begins, ascending; absent where the text came without pages. */
  readonly pages?: readonly number[];
  /** When each block was spoken, in the order of the blocks; absent where the text came without time codes. */
  readonly times?: readonly SpokenTime[];
}

/** What a reader wrote in the margin of a document before it was imported. */
export interface DraftComment extends TextRange {
  /** Empty where the document does not say. */
  readonly author: string;
  /** ISO 8601 in UTC; empty where the document does not say. */
  readonly createdAt: string;
  readonly body: string;
}

export interface SourceDraft extends TextDraft {
  /** Without its folder. */
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** As the document itself has it, else null. */
  readonly title: string | null;
  /** Title of the book that it is a chapter of, where that is stated. */
  readonly book?: string;
  /** What the document says of itself, such as `author` and `year`. */
  readonly attributes: AttributeValues;
  readonly comments: readonly DraftComment[];
  /** What was changed or left out in reading, a sentence each. */
  readonly remarks: readonly string[];
}
