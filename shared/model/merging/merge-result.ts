/** What merging another project into this one does: counted, and what has to be decided. */

import type { Guid } from '../ids.ts';

export const MERGED_KINDS = [
  'coder',
  'attribute',
  'code',
  'source',
  'coding',
  'case',
  'code set',
  'memo',
  'link',
  'foreign part',
] as const;

export type MergedKind = (typeof MERGED_KINDS)[number];

/** Of the things of one kind; the first four are about those of the other project. */
export interface MergeCount {
  readonly added: number;
  /** Those that are here too and give this project something that it did not have. */
  readonly altered: number;
  /** Those that are here already, with nothing to add. */
  readonly present: number;
  /** Those that do not come in, since they, or what they belong to, were removed here or cannot be kept. */
  readonly leftOut: number;
  /** Those of this project that go, since they were removed there. */
  readonly removed: number;
}

/** This project, or the one that is merged into it. */
export type MergeChoice = 'ours' | 'theirs';

export interface MergeDecisions {
  /** For conflicts that are not decided one by one. */
  readonly all: MergeChoice;
  readonly each: Readonly<Record<string, MergeChoice>>;
}

/** Something that differs, and of which it cannot be told which is meant. */
export interface MergeConflict {
  /** The same in every preview of the two projects. */
  readonly id: string;
  readonly kind: MergedKind;
  readonly guid: Guid;
  /** What the person knows it by: a code's path, a source's name. */
  readonly about: string;
  /** What differs, in a word or two; `removed here` and `removed there` where one of the two has it no more. */
  readonly field: string;
  /** As it stands here, and there; in words. */
  readonly ours: string;
  readonly theirs: string;
  readonly chosen: MergeChoice;
}

export interface ProjectMerge {
  readonly counts: Readonly<Record<MergedKind, MergeCount>>;
  readonly conflicts: readonly MergeConflict[];
  /** What was changed or left out on the way, a sentence each. */
  readonly remarks: readonly string[];
}
