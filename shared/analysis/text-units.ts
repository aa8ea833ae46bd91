/** The units in which a text is counted: words, sentences, paragraphs, and the source itself. */

import type { RangeList } from '../text/range-list.ts';

/** Where a source's units lie. Each list is ascending and disjoint. */
export interface TextUnits {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly words: RangeList;
  readonly sentences: RangeList;
  /** One range a block. */
  readonly paragraphs: RangeList;
}

/** Reads the units of one source by its id. Called only for what a count needs, once a source. */
export type ReadUnits<Kind extends keyof TextUnits = keyof TextUnits> = <Wanted extends Kind>(
  source: number,
  kind: Wanted,
) => TextUnits[Wanted];
