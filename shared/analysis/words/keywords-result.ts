/** What a comparison of the words of two groups yields. */

import type { CountedText, PhraseChoice, PhraseFigures } from './word-frequency-result.ts';

/** The group in which it stands more often than its size lets expect. */
export type KeyOf = 'a' | 'b';

export interface Keyword {
  /** As it is written most often. */
  readonly phrase: string;
  /** Its words in the form in which they are compared: that finds its occurrences. */
  readonly words: readonly string[];
  readonly keyOf: KeyOf;
  readonly a: PhraseFigures;
  readonly b: PhraseFigures;
  readonly g2: number;
  readonly p: number;
  /** p adjusted by Holm's method for all phrases that were tested. */
  readonly adjustedP: number;
  readonly logRatio: number;
  /** `null` where it is not in B. */
  readonly percentDifference: number | null;
}

export interface Keywords extends PhraseChoice {
  readonly a: CountedText;
  readonly b: CountedText;
  /** Phrases that reach the minimum in both groups together. */
  readonly tested: number;
  /** Of these, at most `limit` that are key of A, then at most `limit` that are key of B, each by G2, the largest first. */
  readonly keywords: readonly Keyword[];
}

/** Keywords of sources: `groupA` and `groupB` are their names. */
export interface GroupKeywords extends Keywords {
  readonly groupA: string;
  readonly groupB: string;
  /** Whether only words inside codings were counted. */
  readonly insideCodings: boolean;
}

/** Words near a code: A is what lies in its passages and near them, B all other words. */
export interface WordsNear extends Keywords {
  /** Its path. */
  readonly code: string;
  readonly withSubCodes: boolean;
  /** In words. */
  readonly distance: number;
}
