/** The words of texts as numbers, without stop words: what passages are compared by. */

import { firstEndingAfter, firstStartingFrom, type RangeList } from '../../text/range-list.ts';
import type { WordForms } from '../words/word-forms.ts';

/** Stands for a stop word. */
export const STOP_WORD = -1;

/** The words of one text. */
export interface TextWords {
  /** Where they stand: ascending, disjoint. */
  readonly ranges: RangeList;
  /** The number of each, or `STOP_WORD`. */
  readonly numbers: Int32Array;
}

/** Numbers the words of a text; those that `forms` knows from other texts keep theirs. O(characters). */
export function numberWords(
  forms: WordForms,
  text: string,
  ranges: RangeList,
  stopWords: ReadonlySet<string>,
): TextWords {
  const numbers = new Int32Array(ranges.length >> 1);
  for (let i = 0; i < numbers.length; i++) {
    const word = forms.wordOf[forms.formAt(text, ranges[2 * i]!, ranges[2 * i + 1]!)]!;
    numbers[i] = stopWords.has(forms.words[word]!) ? STOP_WORD : word;
  }
  return { ranges, numbers };
}

/** The first of the words of which `[start, end)` covers a character, and the one after the last. O(log words). */
export function wordsIn({ ranges }: TextWords, start: number, end: number): [from: number, to: number] {
  const first = firstEndingAfter(ranges, start);
  return [first, Math.max(first, firstStartingFrom(ranges, end))];
}
