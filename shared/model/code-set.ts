/** Code sets: codes that are looked at together, wherever they stand in the codebook. */

import type { CodeId, CodeSetId, Guid } from './ids.ts';

export interface CodeSet {
  readonly id: CodeSetId;
  readonly guid: Guid;
  /** Unique among the sets, case ignored. */
  readonly name: string;
  readonly description: string;
  /** In codebook order. A code's sub-codes are in the set only where they are named. */
  readonly codes: readonly CodeId[];
}
