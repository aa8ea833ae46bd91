/** Queries: which passages are meant, as conditions on codings and on how passages lie to each other. */

import type { CodeId, CoderId, CodeSetId, SavedQueryId } from './ids.ts';

/**
 * A query yields passages: non-empty ranges of sources, each once, in the order of sources and texts. They may overlap.
 * - `codes`: the ranges of the codings of these codes, by these coders (by all where they are left out); `codeSet`: of
 *   the codes of the set, without their sub-codes
 * - `text`: where a text stands, case ignored, widened to whole graphemes
 * - `saved`: what the query of that name yields now
 * - `and`: the longest stretches of which every character is covered by each operand, be it by one passage or several
 * - `or`: the passages of any operand, as they are
 * - `not`: the longest stretches of which no character is covered by the operand, within the sources under the filter:
 *   the whole source where there is no passage
 * - `within`, `encloses`, `overlaps`: the `passages` that lie within, enclose, or share a character with one `of` these.
 *   An equal range does all three, one that only touches none of them
 * - `followedBy`, `precededBy`: the `passages` with one `of` these after, or before them, at most `distance` units away;
 *   one that overlaps is neither after nor before
 * - `near`: the `passages` that one `of` these overlaps, follows or precedes at most `distance` units away
 *
 * The distance of two passages is the number of units that lie wholly between them, of characters their UTF-16 code
 * units: 0 where they touch, or lie in one sentence, or in neighbouring ones.
 * Where an operand yields nothing, so do `and` and the relations; `not` yields everything.
 */
export type Query =
  | CodesQuery
  | { readonly op: 'codeSet'; readonly codeSet: CodeSetId }
  | { readonly op: 'text'; readonly text: string }
  | { readonly op: 'saved'; readonly query: SavedQueryId }
  | { readonly op: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly op: 'not'; readonly of: Query }
  | { readonly op: PlaceOperator; readonly passages: Query; readonly of: Query }
  | DistanceQuery;

export interface CodesQuery {
  readonly op: 'codes';
  readonly codes: readonly CodeId[];
  readonly withSubCodes: boolean;
  readonly coders?: readonly CoderId[] | undefined;
}

export interface DistanceQuery {
  readonly op: DistanceOperator;
  readonly passages: Query;
  readonly of: Query;
  readonly distance: number;
  readonly unit: DistanceUnit;
}

export type PlaceOperator = 'within' | 'encloses' | 'overlaps';
export type DistanceOperator = 'followedBy' | 'precededBy' | 'near';
export type DistanceUnit = 'characters' | 'words' | 'sentences' | 'paragraphs';

export const DISTANCE_UNITS: readonly DistanceUnit[] = ['characters', 'words', 'sentences', 'paragraphs'];

/** Queries inside queries, at most; deeper ones are refused rather than followed. */
export const DEEPEST_QUERY = 20;

/** The queries that a query is made of. */
export function operandsOf(query: Query): readonly Query[] {
  if ('passages' in query) return [query.passages, query.of];
  if (query.op === 'and' || query.op === 'or') return query.of;
  return query.op === 'not' ? [query.of] : [];
}
