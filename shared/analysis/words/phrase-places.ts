/** Phrase places: where a phrase stands in a text, by whole words. */

import type { RangeList } from '../../text/range-list.ts';
import { comparedWord } from './compared-word.ts';
import { type Group, groupOf, type WordMarks } from './word-marks.ts';
import type { TextWithUnits } from './word-stream.ts';

/** A word to be found; `start` is its first character where that is ASCII, which rules most other words out at once. */
export interface WantedWord {
  readonly compared: string;
  readonly start: number | null;
}

export function wantedWord(word: string): WantedWord {
  const compared = comparedWord(word);
  const start = compared.charCodeAt(0);
  return { compared, start: start < 128 ? start : null };
}

function isWord(text: string, start: number, end: number, { compared, start: wanted }: WantedWord): boolean {
  const first = text.charCodeAt(start);
  if (wanted !== null && first < 128 && lowerCase(first) !== wanted) return false;
  return comparedWord(text.slice(start, end)) === compared;
}

/** Of an ASCII character. */
function lowerCase(character: number): number {
  return character >= 65 && character <= 90 ? character + 32 : character;
}

/**
 * The ranges, ascending, where words of one group follow each other as the phrase has them, within one sentence and passage:
 * those that a count of phrases counts, so they may overlap. O(words).
 */
export function phrasePlaces(
  { text, words, sentences }: TextWithUnits,
  marks: WordMarks,
  phrase: readonly WantedWord[],
  group: Group,
): RangeList {
  const places: number[] = [];
  const is = (n: number, word: number) => isWord(text, words[2 * word]!, words[2 * word + 1]!, phrase[n]!);
  let sentence = 0;
  for (let first = 0; first + phrase.length <= marks.length; first++) {
    if (groupOf(marks[first]!) !== group || !is(0, first)) continue;
    while (sentences[2 * sentence + 1]! <= words[2 * first]!) sentence++;
    const last = first + phrase.length - 1;
    if (last > first && words[2 * last]! >= sentences[2 * sentence + 1]!) continue;
    // An exact mark: one that starts a passage ends the phrase.
    if (phrase.every((_, n) => n === 0 || (marks[first + n] === group && is(n, first + n))))
      places.push(words[2 * first]!, words[2 * last + 1]!);
  }
  return Int32Array.from(places);
}
