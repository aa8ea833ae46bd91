/** What a reader of a format finds in a text besides its words. */

import type { Block } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';

/** Stand-off form of a text: its blocks, and its format markers, both ascending and disjoint. */
export interface Form {
  readonly blocks: readonly Block[];
  /** They lie within blocks; none is empty. */
  readonly markers: readonly TextRange[];
}
