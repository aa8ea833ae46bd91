/** Plain queries: queries in which every name is resolved, so that nothing but codings and texts is needed to answer them. */

import type { DistanceOperator, DistanceUnit, PlaceOperator } from '../../model/query.ts';

/**
 * As `Query` in the model, with code sets, sub-codes and saved queries replaced by what they stand for. One object may
 * stand in several places: it is answered once a source.
 */
export type PlainQuery =
  | PlainCodes
  | { readonly op: 'text'; readonly text: string }
  | { readonly op: 'and' | 'or'; readonly of: readonly PlainQuery[] }
  | { readonly op: 'not'; readonly of: PlainQuery }
  | { readonly op: PlaceOperator; readonly passages: PlainQuery; readonly of: PlainQuery }
  | PlainDistance;

export interface PlainCodes {
  readonly op: 'codes';
  /** Ids. */
  readonly codes: ReadonlySet<number>;
  /** Ids; `null` for all coders. */
  readonly coders: ReadonlySet<number> | null;
}

export interface PlainDistance {
  readonly op: DistanceOperator;
  readonly passages: PlainQuery;
  readonly of: PlainQuery;
  readonly distance: number;
  readonly unit: DistanceUnit;
}
