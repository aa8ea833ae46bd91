/** Words and phrases are counted by whole words within sentences, as a naive count has them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopWordSet } from '../../../../shared/analysis/words/stop-words.ts';
import { countWords } from '../../../../shared/analysis/words/word-frequency.ts';
import { markInside } from '../../../../shared/analysis/words/word-marks.ts';
import { wordsTable } from '../../../../shared/report/words.ts';
import { phrasesByRule, streamOf, wordTexts } from './word-texts.ts';

const NONE = { language: 'none', own: [] } as const;

function count(texts: readonly string[], length = 1, more: { minimum?: number; limit?: number; own?: string[] } = {}) {
  const { minimum = 1, limit = 1000, own = [] } = more;
  return countWords(streamOf(texts), { length, minimum, limit, stopWords: { language: 'none', own } });
}

const listed = (texts: readonly string[], length = 1, more = {}) =>
  count(texts, length, more).phrases.map(({ phrase, count: n }) => [phrase, n]);

describe('a word', () => {
  test('is one whatever its apostrophe', () => {
    expect(listed(["China's China’s China’s China"])).toEqual([
      ['China’s', 3],
      ['China', 1],
    ]);
  });

  test('is one whatever its case or Unicode form, and listed as it is written most often', () => {
    expect(listed(['👩🏽‍🚀 Été moon e\u0301te\u0301 Moon. Été MOON moon'])).toEqual([
      ['moon', 4],
      ['Été', 3],
    ]);
  });

  test('is counted with its sources, per 1,000 of all words', () => {
    const { phrases, counted } = count(['moon base', 'moon moon moon', 'base']);
    expect(counted).toEqual({ words: 6, sources: 3 });
    expect(phrases).toEqual([
      { phrase: 'moon', words: ['moon'], count: 4, sources: 2, perThousand: 4000 / 6 },
      { phrase: 'base', words: ['base'], count: 2, sources: 2, perThousand: 2000 / 6 },
    ]);
  });

  test('is left out where it is a stop word, in any case and with any apostrophe', () => {
    expect(listed(['The moon OF the base that’s it'], 1, { own: ['THE', 'of', "that's", 'it'] })).toEqual([
      ['base', 1],
      ['moon', 1],
    ]);
  });

  test('of a script without spaces is what the stored boundaries say', () => {
    expect(listed(['中国和美国。中国。'])).toContainEqual(['中国', 2]);
  });
});

describe('a phrase', () => {
  test('crosses no sentence, no paragraph and no source', () => {
    expect(listed(['moon base! Moon rock\n\nbase moon', 'base'], 2)).toEqual([
      ['base moon', 1],
      ['moon base', 1],
      ['Moon rock', 1],
    ]);
  });

  test('is one whatever stands between its words, and listed in its own most frequent form', () => {
    expect(listed(['Soft power! Then soft-power and soft, power! Soft base! Soft rock'], 2, { minimum: 2 })).toEqual([
      ['soft power', 3],
    ]);
  });

  test('neither starts nor ends with a stop word, but may hold one', () => {
    expect(listed(['the rule of law of the sea'], 3, { own: ['the', 'of'] })).toEqual([['rule of law', 1]]);
  });

  test('of a script without spaces is written without', () => {
    const [first] = count(['人工智能改变世界。', '人工智能改变世界。'], 2, { minimum: 2 }).phrases;
    expect(first!.phrase).toBe(first!.words.join(''));
  });
});

test('the most frequent come first, equal ones in the order of their characters, no more than asked for', () => {
  const texts = ['b b c c a a d'];
  expect(listed(texts, 1, { limit: 2 })).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
  const result = count(texts, 1, { limit: 2, minimum: 2 });
  expect(result.different).toBe(3);
  expect(wordsTable({ ...result, insideCodings: false, filter: '' }).notes[0]).toBe(
    '3 different words reach the minimum of 2; the 2 most frequent words are listed.',
  );
});

describe('inside passages', () => {
  const phrasesInside = (length: number, start: number[], end: number[]) => {
    const ranges = { start: Int32Array.from(start), end: Int32Array.from(end) };
    const stream = streamOf(['moon base is the rock'], ({ words }) => markInside(words, ranges));
    const { phrases } = countWords(stream, { length, minimum: 1, limit: 9, stopWords: NONE });
    return phrases.map(({ phrase }) => phrase);
  };

  test('a word counts if one of its characters is, and once however many cover it', () => {
    expect(phrasesInside(1, [0, 5, 13], [6, 6, 14])).toEqual(['base', 'moon', 'the']);
  });

  test('a phrase stands in one passage; ranges that overlap or touch are one', () => {
    expect(phrasesInside(2, [0, 10], [9, 12])).toEqual(['moon base']);
    expect(phrasesInside(2, [0, 3, 9], [6, 9, 12])).toEqual(['base is', 'moon base']);
  });
});

test('without any word, rates are undefined and the report says so', () => {
  const result = count(['🌕 –', '']);
  expect([result.counted, result.phrases]).toEqual([{ words: 0, sources: 0 }, []]);
  expect(wordsTable({ ...result, insideCodings: false, filter: '' }).notes[0]).toContain('no words');
});

test('the English list holds function words alone', () => {
  const english = stopWordSet({ language: 'english', own: [] });
  for (const word of ['the', 'of', 'because', "don't", 'themselves']) expect(english.has(word)).toBe(true);
  for (const word of ['space', 'alliance', 'two', 'new', 'state']) expect(english.has(word)).toBe(false);
});

test('every count is that of a naive count, whatever the length, the minimum and the stop words', () => {
  const property = fc.property(
    fc.array(wordTexts, { maxLength: 4 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 3 }),
    fc.subarray(['the', 'of', 'été']),
    (texts, length, minimum, own) => {
      const naive = new Map<string, { count: number; sources: Set<number> }>();
      texts.forEach((text, source) => {
        for (const phrase of phrasesByRule(text, length, own)) {
          const known = naive.get(phrase) ?? { count: 0, sources: new Set() };
          known.count++;
          known.sources.add(source);
          naive.set(phrase, known);
        }
      });
      const expected = [...naive].filter(([, figures]) => figures.count >= minimum);
      const { phrases, different } = count(texts, length, { minimum, own });
      expect(different).toBe(expected.length);
      expect(new Map(phrases.map((row) => [row.words.join(' '), [row.count, row.sources]]))).toEqual(
        new Map(expected.map(([phrase, figures]) => [phrase, [figures.count, figures.sources.size]])),
      );
    },
  );
  fc.assert(property, { seed: 5, numRuns: 300 });
});
