/** The results of searching and of coding what was found. */

import type { HitUnit } from '../analysis/search/hit-unit.ts';
import type { CodeId, CoderId, SourceId } from '../model/ids.ts';
import type { SearchHit } from './results.ts';

export interface HitsOfSource {
  readonly source: SourceId;
  readonly sourceName: string;
  readonly hits: number;
}

/** A page of the hits, each in its context, and how many there are. */
export interface Concordance {
  readonly total: number;
  /** Sources with a hit, in their order. */
  readonly sources: readonly HitsOfSource[];
  readonly hits: readonly SearchHit[];
}

/** Ranges of one source as `[start0, end0, ...]`, ascending. */
export interface SourceRanges {
  readonly source: SourceId;
  /** Number of its text: another one means that the source was corrected since. */
  readonly text: number;
  readonly ranges: readonly number[];
}

/** What auto-coding would do for one code. */
export interface PlannedCode {
  /** `null` for a code that is still to be made or chosen. */
  readonly code: CodeId | null;
  readonly hits: number;
  /** Ranges that the coder has not coded so yet, by source. */
  readonly added: readonly SourceRanges[];
  /** Ranges that the coder has coded so already. */
  readonly present: readonly SourceRanges[];
}

/** What auto-coding would do. */
export interface AutoCodingPlan {
  /** Whose codings were looked at. */
  readonly coder: CoderId;
  readonly codes: readonly PlannedCode[];
}

export interface AutoCodingCounts {
  readonly hits: number;
  /** New codings. */
  readonly added: number;
  /** Codings that the coder made before. */
  readonly present: number;
  /** With a new coding. */
  readonly sources: number;
}

export interface PlannedPassage extends SearchHit {
  readonly code: CodeId | null;
  readonly isPresent: boolean;
}

/** What auto-coding would do, in numbers, with a page of the passages: code by code, in the order of sources and texts. */
export interface AutoCodingPreview extends AutoCodingCounts {
  readonly unit: HitUnit;
  readonly codes: readonly (AutoCodingCounts & { readonly code: CodeId | null; readonly path: string })[];
  readonly passages: readonly PlannedPassage[];
}

export interface AutoCoded {
  readonly added: number;
  readonly present: number;
  readonly sources: number;
  /** The code that was made for it. */
  readonly newCode: CodeId | null;
}

/** The terms of a code, in the order in which they came. */
export interface LexiconEntry {
  readonly code: CodeId;
  readonly terms: readonly string[];
}

export interface LexiconImport {
  readonly added: number;
  /** Terms that their codes had already. */
  readonly present: number;
  readonly codesCreated: number;
}
