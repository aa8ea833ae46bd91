/** Links: lines drawn between two things of the project, with a word on what they mean. */

import type { TextRange } from '../text/range.ts';
import type { CaseId, CodeId, CodingId, Guid, LinkId, MemoId, SourceId } from './ids.ts';

export const LINK_DIRECTIONS = ['none', 'one-way', 'both-ways'] as const;

export type LinkDirection = (typeof LINK_DIRECTIONS)[number];

/** What a link may lead to. */
export type LinkEnd =
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'code'; readonly id: CodeId }
  | { readonly kind: 'coding'; readonly id: CodingId }
  | { readonly kind: 'memo'; readonly id: MemoId }
  | { readonly kind: 'case'; readonly id: CaseId };

/** With what a person knows it by: a name, a code's path, a memo's title; a coding has the path of its code, and its place. */
export type LinkedThing =
  | (Exclude<LinkEnd, { kind: 'coding' }> & { readonly label: string })
  | (Extract<LinkEnd, { kind: 'coding' }> & TextRange & { readonly label: string; readonly source: SourceId });

export interface Link {
  readonly id: LinkId;
  readonly guid: Guid;
  /** May be empty. */
  readonly name: string;
  readonly direction: LinkDirection;
  readonly from: LinkedThing;
  readonly to: LinkedThing;
}
