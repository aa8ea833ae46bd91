/** Memos: written thoughts on the project, a source, a code or a coding. */

import type { CodeId, CoderId, CodingId, Guid, MemoId, SourceId } from './ids.ts';

/** What a memo is about. */
export type MemoSubject =
  | { readonly kind: 'project' }
  | { readonly kind: 'source'; readonly source: SourceId }
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'coding'; readonly coding: CodingId };

/** Besides the words that a coder keeps with a coding itself, anything may have any number of memos, by anyone. */
export interface Memo {
  readonly id: MemoId;
  readonly guid: Guid;
  readonly subject: MemoSubject;
  /** May be empty. */
  readonly title: string;
  readonly body: string;
  readonly coder: CoderId;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}
