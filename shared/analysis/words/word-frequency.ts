/** Word frequency: how often each word or phrase stands in the texts. */

import { firstPlaces, isEdgedBy, wordsAt, writtenForms } from './phrase-words.ts';
import { countPhrases, frequentPhrases } from './phrases.ts';
import { stopWordSet } from './stop-words.ts';
import type { PhraseChoice, WordFrequency } from './word-frequency-result.ts';
import { IN_A } from './word-marks.ts';
import type { WordStream } from './word-stream.ts';

export type PhraseList = Omit<WordFrequency, 'insideCodings'>;

/** The most frequent phrases first, equal ones in the order of their words' characters. All words are in group A. */
export function countWords(stream: WordStream, choice: PhraseChoice): PhraseList {
  const { length, minimum, limit } = choice;
  const phrases = frequentPhrases(stream, length, minimum);
  const places = firstPlaces(phrases);
  const { counts, sources } = countPhrases(stream, phrases, IN_A);
  const stopWords = stopWordSet(choice.stopWords);
  const eligible = places
    .map((_, phrase) => phrase)
    .filter((phrase) => !isEdgedBy(stream, places[phrase]!, length, stopWords));
  const listed = mostFrequent(eligible, counts, limit, (phrase) => wordsAt(stream, places[phrase]!, length));
  const written = writtenForms(stream, phrases, listed);
  const [total] = stream.words;
  return {
    ...choice,
    counted: { words: total, sources: stream.sources[0] },
    different: eligible.length,
    phrases: listed.map((phrase) => ({
      phrase: written.get(phrase)!,
      words: wordsAt(stream, places[phrase]!, length),
      count: counts[phrase]!,
      sources: sources[phrase]!,
      perThousand: perThousand(counts[phrase]!, total),
    })),
  };
}

export function perThousand(count: number, words: number): number | null {
  return words === 0 ? null : (count * 1000) / words;
}

/** Only those that could be listed are compared by their words, for which many calls would be needed. */
function mostFrequent(
  phrases: Int32Array,
  counts: Int32Array,
  limit: number,
  wordsOf: (phrase: number) => string[],
): number[] {
  const sorted = phrases.map((phrase) => counts[phrase]!).sort();
  const least = sorted[Math.max(0, sorted.length - limit)] ?? 0;
  const candidates = [...phrases.filter((phrase) => counts[phrase]! >= least)];
  const named = candidates.map((phrase) => ({ phrase, name: wordsOf(phrase).join(' ') }));
  named.sort((a, b) => counts[b.phrase]! - counts[a.phrase]! || compare(a.name, b.name));
  return named.slice(0, limit).map(({ phrase }) => phrase);
}

/** By UTF-16 code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
