/** What the codes suggested for a passage look like, with the quotations that speak for them. */

import type { CodeId, CodingId, SourceId } from '../../model/ids.ts';
import type { TextRange } from '../../text/range.ts';
import type { WithMarkers } from '../../text/without-markers.ts';

/** A word that a passage and a quotation share, in the form in which words are compared. */
export interface SharedWord {
  readonly word: string;
  /** Its part of the likeness: those of all shared words add up to it. */
  readonly weight: number;
}

/** An earlier quotation of a code that is like the passage. */
export interface TellingCoding {
  readonly coding: CodingId;
  readonly source: SourceId;
  /** From 0, no word in common, to 1, the same words in the same proportions. */
  readonly score: number;
  /** The heaviest first. */
  readonly sharedWords: readonly SharedWord[];
}

export interface TellingQuotation extends TellingCoding, TextRange, WithMarkers {
  readonly sourceName: string;
  /** Its words; of a long quotation those around the first shared one, which begin at `from` in the source. */
  readonly text: string;
  readonly from: number;
  /** Whether words are left out before and after. */
  readonly cut: readonly [before: boolean, after: boolean];
  /** Where the shared words stand in `text`. */
  readonly marks: readonly TextRange[];
}

export interface Suggestion<Telling extends TellingCoding> {
  readonly code: CodeId;
  /** The mean of its five quotations most like the passage, where those that it lacks count 0. */
  readonly score: number;
  /** The most like first. */
  readonly quotations: readonly Telling[];
}

export interface Suggestions<Telling extends TellingCoding = TellingQuotation> {
  /** Different passages that the codes were applied to, besides those that share a character with this one. */
  readonly compared: number;
  /** Words of this passage, without stop words. */
  readonly words: number;
  /** The likeliest first. */
  readonly codes: readonly Suggestion<Telling>[];
}
