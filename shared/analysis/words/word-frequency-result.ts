/** What a count of words or phrases yields. */

import type { StopWords } from './stop-words.ts';

/** What a list of words or phrases was asked for. */
export interface PhraseChoice {
  /** Words in each phrase: 1 to 5. */
  readonly length: number;
  /** No phrase starts or ends with one of these. */
  readonly stopWords: StopWords;
  /** Occurrences that a phrase needs to be counted among the phrases. */
  readonly minimum: number;
  /** The most rows to list. */
  readonly limit: number;
}

export interface PhraseFigures {
  readonly count: number;
  /** Sources with at least one. */
  readonly sources: number;
  /** count / all words x 1,000; `null` where there is no word at all. */
  readonly perThousand: number | null;
}

export interface PhraseFrequency extends PhraseFigures {
  /** As it is written most often. */
  readonly phrase: string;
  /** Its words in the form in which they are compared: that finds its occurrences. */
  readonly words: readonly string[];
}

/** Words and sources that were counted. */
export interface CountedText {
  readonly words: number;
  readonly sources: number;
}

export interface WordFrequency extends PhraseChoice {
  readonly counted: CountedText;
  /** Whether only words inside codings were counted. */
  readonly insideCodings: boolean;
  /** Different phrases that reach the minimum; the listed ones are the most frequent of them. */
  readonly different: number;
  readonly phrases: readonly PhraseFrequency[];
}
