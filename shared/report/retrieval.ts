/** Retrieval: passages as they are listed under sources, codes or cases. */

import type { Passage } from './passage.ts';

export type Grouping = 'source' | 'code' | 'case';

/**
 * A passage stands under its source; under each case of its source; under each code that brings it up: of a query's
 * passages each code of a filtered coding that shares a character with it, else the codes of the codings of that range.
 */
export interface RetrievedGroup {
  /** Of the source, code or case; `null` for the passages that belong to none. */
  readonly id: number | null;
  readonly name: string;
  /** Number of its passages, never 0. */
  readonly passages: number;
}

export interface RetrievedPassage extends Passage {
  /** Place of its group in the list of groups. */
  readonly group: number;
}

export interface Retrieval {
  readonly groupBy: Grouping;
  /** The query in words, `null` where the passages are the ranges of codings. */
  readonly query: string | null;
  /** Whether a source of the project came with pages. */
  readonly isPaged: boolean;
  /** Number of different passages. */
  readonly total: number;
  /** Number of entries: a passage counts once in each of its groups. */
  readonly listed: number;
  /** In the order of sources, of the codebook, or of cases; what belongs to none comes last. */
  readonly groups: readonly RetrievedGroup[];
  /** One page of the entries, in the order of groups, sources and texts. */
  readonly passages: readonly RetrievedPassage[];
}
