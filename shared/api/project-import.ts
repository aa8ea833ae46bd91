/** What the contract tells of importing a project of another program. */

import type { DraftCounts } from '../exchange/draft-counts.ts';
import type { PositionEvidence, PositionUnit } from '../exchange/position-units.ts';
import type { ProjectMerge } from '../model/merging/merge-result.ts';
import type { ExchangeReport } from '../model/project-draft.ts';

export interface ProjectImport {
  /** The program that wrote it, and what it calls the project; empty where it does not say. */
  readonly program: string;
  readonly name: string;
  /** What was read. */
  readonly counts: DraftCounts;
  readonly report: ExchangeReport;
  /** Null where what a position counts is known. */
  readonly positions: {
    /** What positions were taken to count. */
    readonly chosen: PositionUnit;
    readonly units: readonly PositionEvidence[];
  } | null;
  readonly merge: ProjectMerge;
}

export interface ProjectImportPreview extends ProjectImport {
  /** Some coded passages, to see by their words whether the positions are right; `…` where words are left out. */
  readonly passages: readonly {
    readonly source: string;
    readonly code: string;
    readonly before: string;
    readonly quotation: string;
    readonly after: string;
  }[];
}
