/** The plan of a merge: everything that applying it does, in terms of GUIDs. */

import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { Guid } from '../ids.ts';
import type { DraftCoding, DraftLink, DraftMemo, DraftSettlement } from '../project-draft.ts';
import type { MergedKind, ProjectMerge } from './merge-result.ts';
import type { Value } from './merge-side.ts';
import type { Thing } from './things.ts';

export interface MergePlan {
  /** Sources that were removed here and come back. */
  readonly restored: readonly Guid[];
  /** With their fields as they will be here; a code comes after its parent. */
  readonly added: readonly AddedThing[];
  readonly texts: readonly TextChange[];
  /** Of things that are here. */
  readonly changes: readonly FieldChange[];
  readonly codings: CodingPlan;
  /** What they refer to is named as it is here. */
  readonly memos: readonly DraftMemo[];
  readonly links: readonly DraftLink[];
  readonly settlements: SettlementPlan;
  /** Which of their foreign parts are new, by number, with their owners here. */
  readonly foreign: readonly { readonly part: number; readonly owner: Guid }[];
  readonly removed: readonly Removal[];
  readonly result: ProjectMerge;
}

export interface SettlementPlan {
  readonly added: readonly DraftSettlement[];
  /** Coders who settle from now on. */
  readonly adjudicators: readonly Guid[];
}

export interface AddedThing extends Thing {
  /** What it is called there. */
  readonly from: Guid;
}

export interface FieldChange {
  readonly kind: MergedKind;
  readonly guid: Guid;
  readonly field: string;
  readonly value: Value;
}

/** A source gets their text. */
export interface TextChange {
  readonly source: Guid;
  /** The source there. */
  readonly from: Guid;
  readonly edits: readonly TextEdit[];
  /** Where codings that are there too come to lie, by GUID; all others are carried over. */
  readonly places: ReadonlyMap<Guid, TextRange>;
}

export interface CodingPlan {
  readonly added: readonly DraftCoding[];
  readonly changed: readonly ChangedCoding[];
  /** Codings of this project that come to lie where another one of their code and coder lies. */
  readonly joined: readonly { readonly from: Guid; readonly into: Guid }[];
}

/** As it will be; a coding of this project. */
export type ChangedCoding = Omit<DraftCoding, 'source' | 'createdAt'>;

export interface Removal {
  readonly kind: MergedKind;
  readonly guid: Guid;
  /** What a code or coder was merged into there. */
  readonly into: Guid | null;
}
