/** Passages as they are read: the words of a stretch with those around them, and the codings that belong to it. */

import type { CodeId, CodingId, SourceId } from '../model/ids.ts';
import type { PageNumbers } from '../text/page-numbers.ts';
import type { TextRange } from '../text/range.ts';
import type { WithMarkers } from '../text/without-markers.ts';

/** A coding as it is shown in a passage. */
export interface PassageCoding extends TextRange {
  readonly id: CodingId;
  readonly code: CodeId;
  readonly path: string;
  readonly colour: string;
  readonly coder: string;
  readonly memo: string;
}

/** A stretch of a source with some context, word for word with the format markers in them, and codings of it. */
export interface Passage extends TextRange, WithMarkers {
  readonly source: SourceId;
  readonly sourceName: string;
  /** Absent where the text came without pages. */
  readonly pages?: PageNumbers;
  /** Up to 160 characters on each side, whole graphemes, within the same source. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /**
   * Of a code's passages the coding itself; of a co-occurrence those of A, then those of B; of a retrieval all that
   * share a character with the passage, in the order of the text.
   */
  readonly codings: readonly PassageCoding[];
}
