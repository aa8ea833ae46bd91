/** The two sides of a merge: what each project holds, and what it held before. */

import type { TextEdit } from '../../text/edit.ts';
import type { Guid } from '../ids.ts';
import type { DraftedSource, ForeignPart, ProjectDraft } from '../project-draft.ts';

/** A project without the texts of its sources. */
export interface MergeSide extends Omit<ProjectDraft, 'origin' | 'sources' | 'foreign'> {
  readonly guid: Guid;
  readonly sources: readonly SideSource[];
  readonly foreign: readonly SidePart[];
}

export interface SideSource extends Pick<DraftedSource, 'guid' | 'name' | 'attributes'> {
  readonly sha256: string;
  /** It was taken out of this project, and may come back. */
  readonly isRemoved: boolean;
}

export type SidePart = Pick<ForeignPart, 'owner' | 'place' | 'content'>;

/** The value of a field; `null` where there is none. */
export type Value = string | null;

/** What a project held before. */
export interface Past {
  /** Things that were there once and are not any more. */
  readonly removed: ReadonlySet<Guid>;
  /** Codes and coders that were merged, each with the one that it went into. */
  readonly mergedInto: ReadonlyMap<Guid, Guid>;
  /** Values that fields had since both projects were one, the oldest first; by the thing's GUID, then by field. */
  readonly values: ReadonlyMap<Guid, ReadonlyMap<string, readonly Value[]>>;
}

export const NO_PAST: Past = { removed: new Set(), mergedInto: new Map(), values: new Map() };

/** The texts of both sides, by the GUIDs of their sources. */
export interface MergeTexts {
  readonly ours: (source: Guid) => string;
  readonly theirs: (source: Guid) => string;
  /** The edits that turn one text into the other. */
  readonly edits: (before: string, after: string) => readonly TextEdit[];
}

export function sideOf({ origin, sources, ...draft }: ProjectDraft): MergeSide {
  return {
    ...draft,
    guid: origin.guid,
    sources: sources.map(({ guid, name, attributes, draft: { sha256 } }) => ({
      ...{ guid, name, attributes, sha256 },
      isRemoved: false,
    })),
  };
}
