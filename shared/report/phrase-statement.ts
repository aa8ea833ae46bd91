/** Statements about lists of words and phrases: what was counted, and which phrases were left out. */

import type { CountedText, PhraseChoice } from '../analysis/words/word-frequency-result.ts';
import { counted } from '../text/counted.ts';
import type { Column } from './table.ts';

const LIST_NAMES = { english: 'the English list' } as const;

/** What a phrase is, and which are listed. */
export function statePhrases({ length, stopWords, minimum }: PhraseChoice): string {
  const unit = length === 1 ? 'Unit: word.' : `Unit: phrase of ${length} words of one sentence.`;
  const own = stopWords.own.length === 0 ? '' : `${stopWords.own.length} of your own`;
  const lists = [stopWords.language === 'none' ? '' : LIST_NAMES[stopWords.language], own].filter((part) => part);
  const stop = lists.length === 0 ? 'Stop words: none.' : `Stop words: ${lists.join(' and ')}.`;
  return `${unit} ${stop} Minimum: ${minimum}.`;
}

/** `12,345 words in 7 sources`. */
export function stateText({ words, sources }: CountedText): string {
  return `${counted(words, 'word')} in ${counted(sources, 'source')}`;
}

export function stateInside(insideCodings: boolean): string {
  return insideCodings
    ? 'Only words inside codings: a coding under the filter covers one of their characters.'
    : 'All words of the sources.';
}

/** What holds of every list of words. */
export function notesOnPhrases({ length, stopWords }: PhraseChoice): string[] {
  const notes = [
    'Words that differ only in case, Unicode form or kind of apostrophe are one, listed as it is written most often.',
  ];
  if (length > 1 && (stopWords.language !== 'none' || stopWords.own.length > 0))
    notes.push('No phrase starts or ends with a stop word; one may stand inside.');
  return notes;
}

export function phraseColumn(length: number): Column {
  const heading = length === 1 ? 'word' : 'phrase';
  return { key: 'phrase', heading, kind: 'text' };
}
