/** A change: what one command altered, and whether it stands. */

import type { ChangeId } from './ids.ts';

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
  /** Number of rows that it altered. */
  readonly rows: number;
}
