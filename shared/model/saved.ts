/** What a project keeps under a name to be run again: queries and reports. */

import type { Guid, SavedQueryId, SavedReportId } from './ids.ts';
import type { Query } from './query.ts';

export interface SavedQuery {
  readonly id: SavedQueryId;
  readonly guid: Guid;
  /** Unique among the saved queries, case ignored. */
  readonly name: string;
  readonly query: Query;
}

export interface SavedReport {
  readonly id: SavedReportId;
  readonly guid: Guid;
  /** Unique among the saved reports, case ignored. */
  readonly name: string;
  /** The contract's method that counts it. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** How it is shown: what alters no figure, such as matrix or list. */
  readonly view: Readonly<Record<string, unknown>>;
}
