/** How much a project outside any project file holds. */

import type { ProjectDraft } from '../model/project-draft.ts';
import { counted } from '../text/counted.ts';

const KINDS = [
  ['coders', 'coder'],
  ['codes', 'code'],
  ['attributes', 'attribute'],
  ['sources', 'source'],
  ['codings', 'coding'],
  ['cases', 'case'],
  ['codeSets', 'code set'],
  ['memos', 'memo'],
  ['links', 'link'],
] as const satisfies readonly (readonly [keyof ProjectDraft, string])[];

export type DraftCounts = Readonly<Record<(typeof KINDS)[number][0], number>>;

export function countsOfDraft(draft: Readonly<Record<keyof DraftCounts, { readonly length: number }>>): DraftCounts {
  return Object.fromEntries(KINDS.map(([kind]) => [kind, draft[kind].length])) as DraftCounts;
}

/** In words, such as `2 coders, 1 code and 4 sources`; what there is none of is left out. */
export function countsInWords(counts: DraftCounts): string {
  const parts = KINDS.filter(([kind]) => counts[kind] > 0).map(([kind, noun]) => counted(counts[kind], noun));
  return [...(parts.length > 1 ? [parts.slice(0, -1).join(', ')] : []), ...parts.slice(-1)].join(' and ');
}
