/** Cases: the units that a study compares, each made of sources. */

import type { CaseId, Guid, SourceId } from './ids.ts';
import type { AttributeValues } from './source.ts';

export interface Case {
  readonly id: CaseId;
  readonly guid: Guid;
  /** Unique among the cases, case ignored. */
  readonly name: string;
  readonly description: string;
  /** A source may belong to several cases. Removed sources are left out. */
  readonly sources: readonly SourceId[];
  readonly attributes: AttributeValues;
}
