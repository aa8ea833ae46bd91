/** A coding: a code applied to a range of a source by a coder. */

import type { TextRange } from '../text/range.ts';
import type { CodeId, CoderId, CodingId, Guid, SourceId } from './ids.ts';
import type { AttributeValue } from './source.ts';

/** The same coder cannot apply the same code twice to the same range of a source. */
export interface Coding extends TextRange {
  readonly id: CodingId;
  readonly guid: Guid;
  readonly source: SourceId;
  readonly code: CodeId;
  readonly coder: CoderId;
  /** Empty where there is none. */
  readonly memo: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** Which codings are meant: all given conditions hold at once, an absent one does not restrict, an empty list matches none. */
export interface CodingFilter {
  readonly sources?: readonly SourceId[] | undefined;
  readonly codes?: readonly CodeId[] | undefined;
  readonly coders?: readonly CoderId[] | undefined;
  /** Sources with this value of this attribute; several values of one attribute are alternatives. */
  readonly where?: readonly AttributeValue[] | undefined;
  /** Made at or after, and before, this day or moment in UTC (ISO 8601). */
  readonly madeFrom?: string | undefined;
  readonly madeBefore?: string | undefined;
  /** These codings alone. */
  readonly codings?: readonly CodingId[] | undefined;
}

/** The words of both, those that are kept first. */
export function joinMemos(kept: string, added: string): string {
  if (added === '' || kept === added) return kept;
  return kept === '' ? added : `${kept}\n\n${added}`;
}
