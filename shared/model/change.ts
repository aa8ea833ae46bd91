/** A change: what one command altered, and whether it stands. */

import type { TextRange } from '../text/range.ts';
import type { ChangeId, CodeId, SourceId } from './ids.ts';

export interface Change {
  readonly id: ChangeId;
  /** What was done, in words for the person: `Apply Realism`. */
  readonly label: string;
  /** The contract's method that did it. */
  readonly method: string;
  /** Its parameters as JSON. */
  readonly params: string;
  /** Name of the coder who was current. */
  readonly coder: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly undone: boolean;
  /** Whether it was undone since the last new change. */
  readonly redoable: boolean;
  /** Number of rows that it altered. */
  readonly rows: number;
}

/** Which changes are meant: all given conditions hold at once. */
export interface ChangeFilter {
  /** Those that touched this source, or anything on it. */
  readonly source?: SourceId | undefined;
  /** Those that touched this code, or its codings. */
  readonly code?: CodeId | undefined;
  /** Name of the coder who was current. */
  readonly coder?: string | undefined;
  /** Areas of the contract, such as `codings`. */
  readonly areas?: readonly string[] | undefined;
  /** Stands in the label, case ignored. */
  readonly text?: string | undefined;
}

export interface HistoryOutline {
  /** Changes that the filter lets through. */
  readonly total: number;
  /** The newest change that stands; `null` where none does. */
  readonly present: ChangeId | null;
  /** The coders and areas of all changes. */
  readonly coders: readonly string[];
  readonly areas: readonly string[];
}

/** Something that a change touched; `isThere` tells whether it can be shown now. */
export type Touched =
  | { readonly kind: 'source'; readonly id: SourceId; readonly name: string; readonly isThere: boolean }
  | { readonly kind: 'code'; readonly id: CodeId; readonly name: string; readonly isThere: boolean }
  | ({
      readonly kind: 'passage';
      /** Its source. */
      readonly id: SourceId;
      readonly name: string;
      readonly isThere: boolean;
      /** Name of the code, where there is one. */
      readonly code: string | null;
    } & TextRange);

/** How many rows of one of the store's tables a change added, removed, and altered otherwise. */
export interface AlteredRows {
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface ChangeDetails {
  /** The table with the most rows first. */
  readonly tables: readonly AlteredRows[];
  readonly touched: readonly Touched[];
}

/** What undoing or redoing up to a change would do. */
export interface HistorySteps {
  readonly undoing: boolean;
  readonly total: number;
  /** The first of them, in the order in which they would be undone or redone. */
  readonly changes: readonly Change[];
}
