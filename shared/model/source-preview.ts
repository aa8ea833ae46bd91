/** What a file holds, told before it is imported. */

import type { Block, BlockKind } from '../text/block.ts';
import type { SourceDraft } from './source-draft.ts';

/** A draft without the whole of its text. */
export interface DraftPreview
  extends Pick<SourceDraft, 'format' | 'encoding' | 'title' | 'book' | 'sha256' | 'attributes' | 'remarks'> {
  /** The first 2,000 characters. */
  readonly start: string;
  /** The blocks of these, the last cut off with them. */
  readonly startBlocks: readonly Block[];
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
  readonly words: number;
  /** How many blocks it has of each kind, in the order in which the kinds first occur. */
  readonly blocks: readonly { readonly kind: BlockKind; readonly count: number }[];
  /** The first 200. */
  readonly headings: readonly { readonly level: number; readonly words: string }[];
  /** Null where the text comes without pages. */
  readonly pages: number | null;
  readonly comments: number;
}
