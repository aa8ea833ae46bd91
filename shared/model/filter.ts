/** Filters: what reports and retrieval are counted of, in the words of the person. */

import type { CaseId, CodeId, CoderId, CodeSetId, SourceId } from './ids.ts';
import type { Query } from './query.ts';
import type { AttributeValue } from './source.ts';

/** All given conditions hold at once, an absent one does not restrict, an empty list matches none. */
export interface Filter {
  readonly sources?: readonly SourceId[] | undefined;
  readonly codes?: readonly CodeId[] | undefined;
  /** Codes that are in one of these sets. */
  readonly codeSets?: readonly CodeSetId[] | undefined;
  /** Sources that belong to one of these cases. */
  readonly cases?: readonly CaseId[] | undefined;
  readonly coders?: readonly CoderId[] | undefined;
  /** Sources with these values; several values of one attribute are alternatives. */
  readonly where?: readonly AttributeValue[] | undefined;
  /** Sources of cases with these values. */
  readonly caseWhere?: readonly AttributeValue[] | undefined;
  /** Codings made at or after, and before, this day or moment in UTC. */
  readonly madeFrom?: string | undefined;
  readonly madeBefore?: string | undefined;
  /** Codings that share a character with a passage of the query. */
  readonly query?: Query | undefined;
}

/** Sources that are compared with others. */
export type SourceGroup =
  | { readonly where: AttributeValue }
  | { readonly studyCase: CaseId }
  | { readonly sources: readonly SourceId[] };

/** What is compared with its like: sources, or the passages of a code and all below it. */
export type ComparisonGroup = SourceGroup | { readonly code: CodeId };
