/** Memos: written thoughts on the project, a source, a code, a coding or a passage. */

import type { TextRange } from '../text/range.ts';
import type { CodeId, CoderId, CodingId, Guid, MemoId, SourceId } from './ids.ts';

/** What a memo is about. */
export type MemoSubject =
  | { readonly kind: 'project' }
  | { readonly kind: 'source'; readonly source: SourceId }
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'coding'; readonly coding: CodingId }
  /** Words of a source, coded or not. */
  | ({ readonly kind: 'passage'; readonly source: SourceId } & TextRange);

export const MEMO_KINDS = [
  'project',
  'source',
  'code',
  'coding',
  'passage',
] as const satisfies readonly MemoSubject['kind'][];

/** Besides the words that a coder keeps with a coding itself, anything may have any number of memos, by anyone. */
export interface Memo {
  readonly id: MemoId;
  readonly guid: Guid;
  readonly subject: MemoSubject;
  /** May be empty. */
  readonly title: string;
  /** Markdown, of which `readMemo` tells the forms. */
  readonly body: string;
  readonly coder: CoderId;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}
