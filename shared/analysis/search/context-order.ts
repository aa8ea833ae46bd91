/** The order of a concordance by the words beside its hits. */

import type { TextRange } from '../../text/range.ts';
import { firstEndingAfter, type RangeList } from '../../text/range-list.ts';
import { comparedWord } from '../words/compared-word.ts';

export const CONCORDANCE_ORDERS = ['source', 'left', 'right'] as const;
export type ConcordanceOrder = (typeof CONCORDANCE_ORDERS)[number];

/** Words that are compared, the nearest first. */
const COMPARED = 3;

/** What hits are ordered by: the words before or after it, the nearest first, as the counts compare words. */
export function contextKey(text: string, words: RangeList, hit: TextRange, side: 'left' | 'right'): string {
  // The first word that ends after the hit may start in it.
  const next = firstEndingAfter(words, side === 'right' ? hit.end : hit.start);
  const after = words[2 * next]! < hit.end ? next + 1 : next;
  const key: string[] = [];
  for (let i = 0; i < COMPARED; i++) {
    const word = side === 'right' ? after + i : next - 1 - i;
    const [start, end] = [words[2 * word], words[2 * word + 1]];
    if (start === undefined || end === undefined) break;
    key.push(comparedWord(text.slice(start, end)));
  }
  return key.join(' ');
}
