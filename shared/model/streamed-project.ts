/** A project as it is exported: its texts and its codings, which may be a million, are read each time they are asked for. */

import type { Guid } from './ids.ts';
import type { DraftCoding, ProjectDraft } from './project-draft.ts';

export interface StreamedProject extends Omit<ProjectDraft, 'codings'> {
  readonly codings: StreamedCodings;
}

/** All of them, source by source. */
export interface StreamedCodings extends Iterable<DraftCoding> {
  readonly length: number;
  of(source: Guid): readonly DraftCoding[];
}
