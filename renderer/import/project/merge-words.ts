/** What a merge does, counted, in words. */

import {
  MERGED_KINDS,
  type MergeCount,
  type MergedKind,
  type ProjectMerge,
} from '../../../shared/model/merging/merge-result.ts';

/** The plurals of what is counted. */
export const KIND_WORDS: Readonly<Record<MergedKind, string>> = {
  coder: 'Coders',
  attribute: 'Attributes',
  code: 'Codes',
  source: 'Sources',
  coding: 'Codings',
  case: 'Cases',
  'code set': 'Code sets',
  memo: 'Memos',
  link: 'Links',
  'foreign part': 'Parts kept for other programs',
};

export const COUNT_WORDS: Readonly<Record<keyof MergeCount, string>> = {
  added: 'New',
  altered: 'Changed here',
  present: 'There already',
  leftOut: 'Left out',
  removed: 'Removed here',
};

const COUNTS = Object.keys(COUNT_WORDS) as (keyof MergeCount)[];

export interface CountTable {
  /** What there is none of is left out; `added` always is there. */
  readonly columns: readonly (keyof MergeCount)[];
  readonly kinds: readonly MergedKind[];
}

export function tableOf({ counts }: ProjectMerge): CountTable {
  const kinds = MERGED_KINDS.filter((kind) => COUNTS.some((column) => counts[kind][column] > 0));
  const columns = COUNTS.filter((column) => column === 'added' || kinds.some((kind) => counts[kind][column] > 0));
  return { columns, kinds };
}

/** Whether it changes anything in this project. */
export function isAltering({ counts }: ProjectMerge): boolean {
  return Object.values(counts).some(({ added, altered, removed }) => added + altered + removed > 0);
}
