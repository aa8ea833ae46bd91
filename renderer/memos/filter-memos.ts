/** The memos that match what is typed. */

import type { ListedMemo } from '../../shared/api/results.ts';

/** Memos whose words, subject or author hold every word of the filter, case ignored, in the order given. */
export function filterMemos(memos: readonly ListedMemo[], filter: string): ListedMemo[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return memos.filter(({ title, body, about, coderName }) => {
    const told = [title, body, about, coderName].join('\n').toLowerCase();
    return words.every((word) => told.includes(word));
  });
}
