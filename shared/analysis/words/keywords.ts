/** Keywords: the words and phrases that set one group of texts apart from another. */

import { holmAdjusted } from '../holm.ts';
import { keyness, logRatio, percentDifference } from './keyness.ts';
import type { KeyOf, Keyword, Keywords } from './keywords-result.ts';
import { firstPlaces, isEdgedBy, wordsAt, writtenForms } from './phrase-words.ts';
import { countPhrases, frequentPhrases, type PhraseCounts, type Phrases } from './phrases.ts';
import { stopWordSet } from './stop-words.ts';
import { compare, perThousand } from './word-frequency.ts';
import type { PhraseChoice } from './word-frequency-result.ts';
import { IN_A, IN_B } from './word-marks.ts';
import type { WordStream } from './word-stream.ts';

interface Compared {
  readonly stream: WordStream;
  readonly phrases: Phrases;
  readonly places: Int32Array;
  readonly a: PhraseCounts;
  readonly b: PhraseCounts;
}

/** Both groups must have words; without any the figures would be undefined, which is a bug here and throws. */
export function findKeywords(stream: WordStream, choice: PhraseChoice): Keywords {
  const [wordsA, wordsB] = stream.words;
  if (wordsA === 0 || wordsB === 0) throw new Error('both groups need words');
  const phrases = frequentPhrases(stream, choice.length, choice.minimum);
  const [a, b] = [countPhrases(stream, phrases, IN_A), countPhrases(stream, phrases, IN_B)];
  const compared = { stream, phrases, places: firstPlaces(phrases), a, b };
  const tested = testAll(compared, choice);
  const listed = (['a', 'b'] as const).flatMap((group) => mostKey(compared, tested, group, choice.limit));
  const written = writtenForms(
    stream,
    phrases,
    listed.map((test) => test.phrase),
  );
  return {
    ...choice,
    a: { words: wordsA, sources: stream.sources[0] },
    b: { words: wordsB, sources: stream.sources[1] },
    tested: tested.length,
    keywords: listed.map((test) => keywordOf(compared, test, written.get(test.phrase)!)),
  };
}

interface Test {
  readonly phrase: number;
  readonly keyOf: KeyOf;
  readonly g2: number;
  readonly p: number;
  readonly adjustedP: number;
}

function testAll({ stream, places, a, b }: Compared, { length, stopWords }: PhraseChoice): Test[] {
  const stop = stopWordSet(stopWords);
  const [wordsA, wordsB] = stream.words;
  const tests: Omit<Test, 'adjustedP'>[] = [];
  for (let phrase = 0; phrase < places.length; phrase++) {
    if (isEdgedBy(stream, places[phrase]!, length, stop)) continue;
    const table = { a: a.counts[phrase]!, b: b.counts[phrase]!, wordsA, wordsB };
    const keyOf = table.a * wordsB >= table.b * wordsA ? 'a' : 'b';
    tests.push({ phrase, keyOf, ...keyness(table)! });
  }
  const adjusted = holmAdjusted(tests.map((test) => test.p));
  return tests.map((test, n) => ({ ...test, adjustedP: adjusted[n]! }));
}

function mostKey({ stream, phrases, places }: Compared, tests: readonly Test[], group: KeyOf, limit: number): Test[] {
  const own = tests.filter((test) => test.keyOf === group).sort((x, y) => y.g2 - x.g2);
  const least = own[limit - 1]?.g2 ?? 0;
  const name = (test: Test) => wordsAt(stream, places[test.phrase]!, phrases.length).join(' ');
  const candidates = own.filter((test) => test.g2 >= least).map((test) => ({ test, name: name(test) }));
  candidates.sort((x, y) => y.test.g2 - x.test.g2 || compare(x.name, y.name));
  return candidates.slice(0, limit).map(({ test }) => test);
}

function keywordOf({ stream, phrases, places, a, b }: Compared, test: Test, written: string): Keyword {
  const { phrase, ...figures } = test;
  const [wordsA, wordsB] = stream.words;
  const table = { a: a.counts[phrase]!, b: b.counts[phrase]!, wordsA, wordsB };
  return {
    phrase: written,
    words: wordsAt(stream, places[phrase]!, phrases.length),
    ...figures,
    a: { count: table.a, sources: a.sources[phrase]!, perThousand: perThousand(table.a, wordsA) },
    b: { count: table.b, sources: b.sources[phrase]!, perThousand: perThousand(table.b, wordsB) },
    logRatio: logRatio(table)!,
    percentDifference: percentDifference(table),
  };
}
