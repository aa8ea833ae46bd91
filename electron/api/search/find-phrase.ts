/** Where words stand in the sources, as the search finds an exact phrase. */

import { findWords, type MatchOptions, wordsPattern } from '../../../shared/analysis/search/find-term.ts';
import { phraseTerm } from '../../../shared/analysis/search/term.ts';
import type { ReadableDb } from '../../store/database.ts';
import { searchableSources } from '../../store/search.ts';
import { searchedText } from './searched-text.ts';

const OPTIONS: MatchOptions = { matchCase: false, wholeWords: false };

/** Finds them in a source, as `[start0, end0, ...]`, ascending, disjoint. Reads only texts that may hold them. */
export function findPhrase(db: ReadableDb, phrase: string): (source: number) => Int32Array {
  const term = phraseTerm(phrase);
  if (!term) return () => new Int32Array(0);
  const pattern = wordsPattern(term, OPTIONS);
  const sources = searchableSources(db, [term.words.map(({ text }) => text)]);
  const texts = new Map<number, number>(sources.map(({ id, text }) => [id, text]));
  return (source) => {
    const text = texts.get(source);
    if (text === undefined) return new Int32Array(0);
    return Int32Array.from(
      findWords(searchedText(db, text), term, pattern, OPTIONS).flatMap(({ start, end }) => [start, end]),
    );
  };
}
