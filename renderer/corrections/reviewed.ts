/** What was reviewed of the corrections: remembered in the project, so that it is not asked for twice. */

import type { PassageToReview } from '../../shared/model/correction.ts';
import type { ChangeId, SourceId } from '../../shared/model/ids.ts';
import type { Setting } from '../api/settings.ts';

/** Changes by what they were reviewed of: a whole source up to a change, or single passages. */
export interface Reviewed {
  readonly sources: Readonly<Record<string, number>>;
  readonly passages: Readonly<Record<string, number>>;
}

export const REVIEWED: Setting<Reviewed> = {
  key: 'corrections.reviewed',
  usual: { sources: {}, passages: {} },
  read: (remembered) => {
    const { sources, passages } = Object(remembered) as Partial<Record<string, unknown>>;
    return isRecord(sources) && isRecord(passages) ? { sources, passages } : undefined;
  },
};

function isRecord(value: unknown): value is Record<string, number> {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'number');
}

const keyOf = ({ kind, id }: Pick<PassageToReview, 'kind' | 'id'>) => `${kind} ${id}`;

/** The last change of a source of which everything was reviewed. */
export function reviewedUpTo({ sources }: Reviewed, source: SourceId): ChangeId | undefined {
  return sources[source] as ChangeId | undefined;
}

/** The passages that were not reviewed since, each once, with its words before the first correction of them. */
export function notReviewed({ passages }: Reviewed, found: readonly PassageToReview[]): PassageToReview[] {
  const first = new Map<string, PassageToReview>();
  for (const passage of found) {
    const isOpen = passage.change > (passages[keyOf(passage)] ?? 0);
    if (isOpen && !first.has(keyOf(passage))) first.set(keyOf(passage), passage);
  }
  return [...first.values()];
}

/** With these passages reviewed, as they are after all the corrections `found`. */
export function withReviewed(
  reviewed: Reviewed,
  passages: readonly PassageToReview[],
  found: readonly PassageToReview[],
): Reviewed {
  const last = new Map<string, number>();
  for (const passage of found) last.set(keyOf(passage), Math.max(passage.change, last.get(keyOf(passage)) ?? 0));
  const marks = passages.map((passage) => [keyOf(passage), last.get(keyOf(passage)) ?? passage.change] as const);
  return { ...reviewed, passages: { ...reviewed.passages, ...Object.fromEntries(marks) } };
}

/** With all that was found on a source reviewed: one mark in the place of many. */
export function withAllReviewed(reviewed: Reviewed, source: SourceId, found: readonly PassageToReview[]): Reviewed {
  const settled = new Set(found.map(keyOf));
  const passages = Object.fromEntries(Object.entries(reviewed.passages).filter(([key]) => !settled.has(key)));
  const last = Math.max(...found.map(({ change }) => change));
  return { sources: { ...reviewed.sources, [source]: last }, passages };
}
