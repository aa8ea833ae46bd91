/** What the log of changes tells of the codebook: its history, and how it stood at a moment. */

import type { CodeDescription } from '../model/code.ts';
import type { StoredCode } from '../model/codebook-order.ts';
import type { ChangeId, CodeId } from '../model/ids.ts';

/** What can happen to a code. `redefined` is any of its texts; `split` is its birth out of another code. */
export type CodeEventKind =
  | 'created'
  | 'split'
  | 'renamed'
  | 'moved'
  | 'redefined'
  | 'recoloured'
  | 'merged'
  | 'deleted';

export interface CodeEvent {
  readonly change: ChangeId;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Name of the coder who was current. */
  readonly by: string;
  readonly kind: CodeEventKind;
  readonly code: CodeId;
  /** The code's path after the change; before it where the code went. */
  readonly path: string;
  /** The code that it was merged into, or split from. */
  readonly other: CodeId | null;
  /** Which text was redefined. */
  readonly field: keyof CodeDescription | null;
  /**
   * The words before and after: names, texts or colours; for a move, a merge and a split the paths (or, where a code only
   * changed places with its siblings, `place 2`). `null` before a birth and after a deletion.
   */
  readonly old: string | null;
  readonly new: string | null;
}

/** How far back the log reaches. */
export interface LogReach {
  /** Whether the log tells everything since the project was made; not so after a purge. */
  readonly complete: boolean;
  /** When the log begins, ISO 8601 in UTC; `null` where it is complete, or empty. */
  readonly knownSince: string | null;
}

export interface CodebookHistory extends LogReach {
  /** The day or moment from which, and before which, events are told; `null` where all are. */
  readonly since: string | null;
  readonly before: string | null;
  /** In the order in which they happened. */
  readonly events: readonly CodeEvent[];
  /** Paths that the codes had which are older than the log, in codebook order: their births are not known. */
  readonly older: readonly string[];
}

/** A code as it was. */
export type PastCode = Omit<StoredCode, 'position'> & { readonly path: string };

export interface CodebookAsOf extends LogReach {
  /** The day, moment or time of the change that was asked for. */
  readonly at: string;
  /** The last change of the codebook that it shows; `null` where it shows the codebook as the log begins. */
  readonly change: { readonly id: ChangeId; readonly at: string; readonly by: string; readonly label: string } | null;
  /** In codebook order. */
  readonly codes: readonly PastCode[];
}
