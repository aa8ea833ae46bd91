/** Whose value stands in each conflict of a merge, as the person decides it. */

import type { MergeChoice, MergeConflict } from '../../../shared/model/merging/merge-result.ts';

export interface Decisions {
  /** For all that are not decided one by one. */
  readonly all: MergeChoice;
  readonly each: Readonly<Record<string, MergeChoice>>;
}

export const UNDECIDED: Decisions = { all: 'ours', each: {} };

export function decide({ all, each }: Decisions, id: string, choice: MergeChoice): Decisions {
  return { all, each: { ...each, [id]: choice } };
}

/** Also those that were decided one by one before. */
export function decideAll(all: MergeChoice): Decisions {
  return { all, each: {} };
}

export function choiceOf({ all, each }: Decisions, { id }: Pick<MergeConflict, 'id'>): MergeChoice {
  return each[id] ?? all;
}
