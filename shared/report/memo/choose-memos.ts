/** Some of the memos, in some order: those that a list shows and an export writes. */

import type { CodeId, CoderId, SourceId } from '../../model/ids.ts';
import type { MemoSubject } from '../../model/memo.ts';
import type { ListedMemo } from './listed-memo.ts';
import { wordsOfMemo } from './read-memo.ts';

export const MEMO_ORDERS = ['changed', 'created', 'about', 'title'] as const;
export type MemoOrder = (typeof MEMO_ORDERS)[number];

/** All conditions hold at once, an absent one does not restrict. */
export interface MemoChoice {
  /** Each of these words is in the memo's own, in what it is about or in its author's name; case is ignored. */
  readonly words?: string | undefined;
  readonly kinds?: readonly MemoSubject['kind'][] | undefined;
  readonly coder?: CoderId | undefined;
  /** On the code or on a coding of it. */
  readonly code?: CodeId | undefined;
  /** On the source, or on words of it. */
  readonly source?: SourceId | undefined;
  /** The latest changed or made first, or by the alphabet; as they come where it is left out. */
  readonly order?: MemoOrder | undefined;
}

export function chooseMemos(memos: readonly ListedMemo[], choice: MemoChoice): ListedMemo[] {
  const { kinds, coder, code, source, order = 'changed' } = choice;
  const words = (choice.words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = memos.filter(
    (memo) =>
      (!kinds || kinds.includes(memo.subject.kind)) &&
      (coder === undefined || memo.coder === coder) &&
      (code === undefined || memo.code === code) &&
      (source === undefined || memo.source === source) &&
      holds(memo, words),
  );
  return order === 'changed' ? chosen : chosen.sort(COMPARE[order]);
}

function holds(memo: ListedMemo, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let told = toldBy.get(memo);
  if (told === undefined) {
    told = [memo.title, wordsOfMemo(memo.body), memo.about, memo.coderName].join('\n').toLowerCase();
    toldBy.set(memo, told);
  }
  return words.every((word) => told.includes(word));
}

/** Kept while the words that are looked for are typed. */
const toldBy = new WeakMap<ListedMemo, string>();

const collator = new Intl.Collator('en', { numeric: true });

const COMPARE: Readonly<Record<Exclude<MemoOrder, 'changed'>, (a: ListedMemo, b: ListedMemo) => number>> = {
  created: (a, b) => Number(a.createdAt < b.createdAt) - Number(a.createdAt > b.createdAt),
  about: (a, b) => collator.compare(a.about, b.about),
  title: (a, b) => collator.compare(a.title || a.body, b.title || b.body),
};
