/** Texts whose words can be told without a segmenter, and streams of them. */

import fc from 'fast-check';
import { markAll, type WordMarks } from '../../../../shared/analysis/words/word-marks.ts';
import { type TextWithUnits, WordStream } from '../../../../shared/analysis/words/word-stream.ts';
import { unitsFrom } from '../coded-sample.ts';

const WORDS = ['moon', 'Moon', 'MOON', 'the', 'of', 'base', 'Été', 'e\u0301te\u0301', 'ÉTÉ', 'x1', '漢'];
const GAPS = [' ', ' ', ' ', ', ', ' 🌕 ', ' 👩🏽‍🚀 ', ' – ', '! ', '\n\n'];

/** Words and gaps in turn; a sentence ends with an exclamation mark, a paragraph with a blank line. */
export const wordTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 25, size: 'max' })
  .map((pairs) => pairs.flat().join(''));

export function textWithUnits(text: string): TextWithUnits {
  const units = unitsFrom([text]);
  return { text, words: units(1, 'words'), sentences: units(1, 'sentences') };
}

/** A source a text; without marks all words are in group A. */
export function streamOf(
  texts: readonly string[],
  marksOf?: (text: TextWithUnits, place: number) => WordMarks,
): WordStream {
  const stream = new WordStream();
  texts.map(textWithUnits).forEach((text, place) => {
    stream.add(text, marksOf ? marksOf(text, place) : markAll(text.words));
  });
  return stream;
}

/** The words of each sentence of such a text, compared as the rules say. */
export function sentencesByRule(text: string): string[][] {
  return text.split(/[!\n]+/).map((sentence) => {
    return (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.normalize('NFC').toLowerCase());
  });
}

/** Every phrase of a text by the rules: as often as it stands there. */
export function phrasesByRule(text: string, length: number, stopWords: readonly string[] = []): string[] {
  return sentencesByRule(text).flatMap((words) =>
    words
      .map((_, at) => words.slice(at, at + length))
      .filter((phrase) => phrase.length === length)
      .filter((phrase) => !stopWords.includes(phrase[0]!) && !stopWords.includes(phrase.at(-1)!))
      .map((phrase) => phrase.join(' ')),
  );
}
