/** Codes are suggested by TF-IDF cosine, as scikit-learn's formulas have it and as a naive count finds it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodingColumns } from '../../../../shared/analysis/coding-columns.ts';
import { weighPassages } from '../../../../shared/analysis/suggestions/coded-passages.ts';
import { numberWords, wordsIn } from '../../../../shared/analysis/suggestions/passage-words.ts';
import { suggestCodes } from '../../../../shared/analysis/suggestions/suggest-codes.ts';
import { WordForms } from '../../../../shared/analysis/words/word-forms.ts';
import { overlaps, type TextRange } from '../../../../shared/text/range.ts';
import { codebookFrom, codedSamples, codeId, columnsFrom, type SampleCoding, unitsFrom } from '../coded-sample.ts';

const MOST = { codes: 100, quotations: 5 };

function suggested(
  texts: readonly string[],
  codings: CodingColumns,
  passage: TextRange & { source: number },
  stopWords: readonly string[] = [],
  choice = MOST,
) {
  const forms = new WordForms();
  const units = unitsFrom(texts);
  const words = texts.map((text, i) => numberWords(forms, text, units(i + 1, 'words'), new Set(stopWords)));
  const textOf = (source: number) => words[source - 1]!;
  const passages = weighPassages(codings, textOf, forms.words.length);
  const text = textOf(passage.source);
  const own = text.numbers.subarray(...wordsIn(text, passage.start, passage.end));
  return suggestCodes(passages, { ...passage, words: own }, choice, (number) => forms.words[number]!);
}

/** The first text is the passage, each of the others one quotation. */
const TEXTS = [
  '👩🏽‍🚀 Powers race: moon rockets unseen',
  'great powers race rockets race',
  'small states trade',
  'powers trade rockets power',
  'Moon base',
];
const codebook = codebookFrom(['Rivalry', 'Trade', 'Space']);
const whole = (source: number, code: string, coder = 1): SampleCoding => {
  return { source, code, coder, start: 0, end: TEXTS[source - 1]!.length };
};
const passage = { source: 1, start: 0, end: TEXTS[0]!.length };
const columns = columnsFrom(codebook, [
  whole(2, 'Rivalry'),
  whole(3, 'Trade'),
  whole(4, 'Trade'),
  whole(4, 'Rivalry'),
  whole(5, 'Space'),
]);
/** Worked out in Python from `tf * (ln((1 + n) / (1 + df)) + 1)` with vectors of length 1, the defaults of TfidfVectorizer. */
const LIKE_2 = 0.720746878635913;
const LIKE_4 = 0.4078537965575261;
const LIKE_5 = 0.39264413785519836;

describe('a suggestion', () => {
  test('has the likeness that scikit-learn has of the same texts, and tells the part of each shared word in it', () => {
    const { codes, compared, words } = suggested(TEXTS, columns, passage);
    expect([compared, words]).toEqual([4, 5]);
    expect(codes.map(({ code, quotations }) => [code, quotations.map(({ source }) => source)])).toEqual([
      [codeId(codebook, 'Rivalry'), [2, 4]],
      [codeId(codebook, 'Trade'), [4]],
      [codeId(codebook, 'Space'), [5]],
    ]);
    const [rivalry, trade, space] = codes;
    expect(rivalry!.quotations.map(({ score }) => score)).toEqual([
      expect.closeTo(LIKE_2, 12),
      expect.closeTo(LIKE_4, 12),
    ]);
    expect([rivalry!.score, trade!.score, space!.score]).toEqual([
      expect.closeTo((LIKE_2 + LIKE_4) / 5, 12),
      expect.closeTo(LIKE_4 / 5, 12),
      expect.closeTo(LIKE_5 / 5, 12),
    ]);
    expect(rivalry!.quotations[0]!.sharedWords).toEqual([
      { word: 'race', weight: expect.closeTo(0.444468510078535, 12) },
      { word: 'powers', weight: expect.closeTo(0.13813918427868901, 12) },
      { word: 'rockets', weight: expect.closeTo(0.13813918427868901, 12) },
    ]);
  });

  test('takes no account of stop words', () => {
    const { codes, words } = suggested(TEXTS, columns, passage, ['powers', 'rockets']);
    expect(words).toBe(3);
    expect(codes.map(({ code }) => code)).toEqual([codeId(codebook, 'Rivalry'), codeId(codebook, 'Space')]);
  });

  test('is not told by a passage that shares a character with this one', () => {
    const near = columnsFrom(codebook, [
      { ...whole(1, 'Trade'), start: 30, end: 37 },
      { ...whole(1, 'Space'), end: 8 },
      whole(2, 'Rivalry'),
    ]);
    const found = suggested(TEXTS, near, { source: 1, start: 8, end: 30 });
    expect(found.compared).toBe(3);
    expect(suggested(TEXTS, near, { source: 1, start: 7, end: 31 }).compared).toBe(1);
  });

  test('is told by a passage once, whoever applied the code to it', () => {
    const twice = columnsFrom(codebook, [whole(2, 'Rivalry', 1), whole(2, 'Rivalry', 2), whole(2, 'Trade', 2)]);
    const { codes, compared } = suggested(TEXTS, twice, passage);
    expect(compared).toBe(1);
    expect(codes.map(({ quotations }) => quotations.length)).toEqual([1, 1]);
  });

  test('is cut off at the numbers asked for, and rests on five quotations however few are told', () => {
    const { codes } = suggested(TEXTS, columns, passage, [], { codes: 1, quotations: 1 });
    expect(codes).toHaveLength(1);
    expect([codes[0]!.quotations.length, codes[0]!.score]).toEqual([1, expect.closeTo((LIKE_2 + LIKE_4) / 5, 12)]);
  });
});

test('a naive count finds the same codes, quotations and likenesses', () => {
  fc.assert(
    fc.property(codedSamples, fc.nat(2), fc.nat(30), fc.integer({ min: 1, max: 40 }), (sample, at, start, length) => {
      const text = sample.texts[at]!;
      const range = { start: Math.min(start, text.length - 1), end: Math.min(text.length, start + length) };
      if (range.start >= range.end) return;
      const asked = { source: at + 1, ...range };
      const { codes } = suggested(sample.texts, sample.codings, asked, ['firemen']);
      const told = codes.map(({ code, score, quotations }) => [code, score, quotations.map((found) => found.score)]);
      expect(told).toEqual(naively(sample.texts, sample.codings, asked, 'firemen'));
    }),
    { seed: 7, numRuns: 200 },
  );
});

type Bag = Map<string, number>;

/** By maps of words and pairs of passages; equal but for the last digits. */
function naively(
  texts: readonly string[],
  codings: CodingColumns,
  passage: TextRange & { source: number },
  stop: string,
) {
  const units = unitsFrom(texts);
  const bagOf = (source: number, range: TextRange): Bag => {
    const bag: Bag = new Map();
    const list = units(source, 'words');
    for (let i = 0; i < list.length; i += 2) {
      const at = { start: list[i]!, end: list[i + 1]! };
      const word = texts[source - 1]!.slice(at.start, at.end).toLowerCase();
      if (overlaps(at, range) && word !== stop) bag.set(word, (bag.get(word) ?? 0) + 1);
    }
    return bag;
  };
  const rows = Array.from({ length: codings.length }, (_, i) => {
    const range = { start: codings.start[i]!, end: codings.end[i]! };
    return { source: codings.source[i]!, code: codings.code[i]!, ...range };
  });
  const keyOf = ({ source, start, end }: (typeof rows)[number]) => `${source} ${start} ${end}`;
  const all = [...new Map(rows.map((row) => [keyOf(row), row])).values()].map((row) => bagOf(row.source, row));
  const idf = (word: string) => {
    const n = all.filter((bag) => bag.has(word)).length;
    return n === 0 ? 0 : Math.log((1 + all.length) / (1 + n)) + 1;
  };
  const dot = (a: Bag, b: Bag) =>
    [...a].reduce((sum, [word, count]) => sum + count * (b.get(word) ?? 0) * idf(word) ** 2, 0);
  const own = bagOf(passage.source, passage);
  const byCode = new Map<number, Map<string, number>>();
  for (const row of rows) {
    if (row.source === passage.source && overlaps(row, passage)) continue;
    const bag = bagOf(row.source, row);
    const score = dot(own, bag) / Math.sqrt(dot(own, own) * dot(bag, bag));
    if (score > 0) byCode.set(row.code, (byCode.get(row.code) ?? new Map()).set(keyOf(row), score));
  }
  const near = [...byCode].map(([code, scores]) => {
    const best = [...scores.values()].sort((a, b) => b - a).slice(0, 5);
    return { code, best, score: best.reduce((sum, score) => sum + score, 0) / 5 };
  });
  near.sort((a, b) => (Math.abs(b.score - a.score) < 1e-9 ? a.code - b.code : b.score - a.score));
  return near.map(({ code, best, score }) => [
    code,
    expect.closeTo(score, 9),
    best.map((found) => expect.closeTo(found, 9)),
  ]);
}
