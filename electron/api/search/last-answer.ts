/** The last answer to each kind of search: pages of one search are asked for one after the other. */

import type { ReadableDb } from '../../store/database.ts';
import { revisionOf } from '../../store/write.ts';

interface Kept {
  readonly key: string;
  readonly answer: unknown;
}

const kept = new WeakMap<ReadableDb, Map<string, Kept>>();

/** What `find` gives for these parameters, which decide it with the state of the project; found once while both stay. */
export function lastAnswer<Answer>(db: ReadableDb, kind: string, params: unknown, find: () => Answer): Answer {
  const key = JSON.stringify([revisionOf(db), params]);
  const answers = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, answers);
  const known = answers.get(kind);
  if (known?.key === key) return known.answer as Answer;
  answers.delete(kind);
  const answer = find();
  answers.set(kind, { key, answer });
  return answer;
}
