/** Frequency by source, by case and over an order, related to the text of each group: examples and an oracle. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFrequency } from '../../../shared/analysis/frequency.ts';
import type { FrequencySplit } from '../../../shared/analysis/frequency-groups.ts';
import { type RatedFrequency, rateFrequency, type SourceSize } from '../../../shared/analysis/frequency-rates.ts';
import {
  type CodedSample,
  codebookFrom,
  codedSamples,
  columnsFrom,
  type SampleCoding,
  unitsFrom,
} from './coded-sample.ts';

const SOURCES = [1, 2, 3];
const CASES: Readonly<Record<number, readonly string[]>> = { 1: ['Both', 'First'], 2: [], 3: ['Both'] };
const YEARS: Readonly<Record<number, string>> = { 1: '2025', 3: '2024' };

const SPLITS = {
  source: { kind: 'source', names: new Map(SOURCES.map((id) => [id, `source ${id}`])) },
  case: {
    kind: 'case',
    names: ['First', 'Both', 'Empty'],
    casesOf: new Map(SOURCES.map((id) => [id, CASES[id]!])),
  },
  attribute: { kind: 'attribute', name: 'year', values: new Map(SOURCES.map((id) => [id, YEARS[id] ?? null])) },
  coder: { kind: 'coder', names: new Map([1, 2, 3].map((id) => [id, `coder ${id}`])) },
} as const satisfies Record<string, FrequencySplit>;

/** Names of the groups, and whether a source (or a coding of a coder in it) belongs to each. */
const GROUPS: Readonly<Record<keyof typeof SPLITS, Record<string, (source: number, coder?: number) => boolean>>> = {
  source: Object.fromEntries(SOURCES.map((id) => [`source ${id}`, (source: number) => source === id])),
  case: { First: (source) => source === 1, Both: (source) => source !== 2, '(none)': (source) => source === 2 },
  attribute: { '2024': (source) => source === 3, '2025': (source) => source === 1, '(none)': (source) => source === 2 },
  coder: Object.fromEntries(
    [1, 2, 3].map((id) => [`coder ${id}`, (_: number, coder?: number) => coder === undefined || coder === id]),
  ),
};

function sizesOf({ texts, readUnits }: Pick<CodedSample, 'texts' | 'readUnits'>): SourceSize[] {
  return texts.map((text, n) => ({
    source: n + 1,
    characters: text.length,
    words: readUnits(n + 1, 'words').length / 2,
  }));
}

function rated(sample: Pick<CodedSample, 'texts' | 'readUnits' | 'codings' | 'codebook'>, by: FrequencySplit | null) {
  return rateFrequency(countFrequency({ ...sample, withSubCodes: false, by }), by, sizesOf(sample));
}

describe('of three texts', () => {
  const texts = ['👨🏻‍🚒 firemen drive firetrucks.', 'Nobody waits.', 'One two three four five.'];
  const codebook = codebookFrom(['A', 'B']);
  const drawn: readonly SampleCoding[] = [
    { source: 1, code: 'A', coder: 1, start: 0, end: 15 },
    { source: 1, code: 'A', coder: 2, start: 8, end: 17 },
    { source: 3, code: 'A', coder: 1, start: 0, end: 3 },
  ];
  const sample = { texts, codebook, codings: columnsFrom(codebook, drawn), readUnits: unitsFrom(texts) };
  const rates = ({ share, wordsPerThousand, codingsPerThousandWords }: RatedFrequency['total']) => [
    share,
    wordsPerThousand,
    codingsPerThousandWords,
  ];

  test('a share is of all the text, uncoded sources included, and what several cover counts once', () => {
    const { text, codes, total } = rated(sample, null);
    expect(text).toEqual({ sources: 3, characters: 33 + 13 + 24, words: 3 + 2 + 5 });
    expect(rates(codes[0]!)).toEqual([(17 + 3) / 70, 300, 300]);
    expect(rates(codes[1]!)).toEqual([0, 0, 0]);
    expect(total.share).toBe(codes[0]!.share);
  });

  test("a group's figures are related to the text of its own sources", () => {
    const { groups, groupTexts, codes } = rated(sample, SPLITS.case);
    expect(groups).toEqual(['First', 'Both', '(none)']);
    expect(groupTexts.map(({ sources, words }) => [sources, words])).toEqual([
      [1, 3],
      [2, 8],
      [1, 2],
    ]);
    expect(codes[0]!.groups.map(({ codings, codingsPerThousandWords }) => [codings, codingsPerThousandWords])).toEqual([
      [2, 2000 / 3],
      [3, 375],
      [0, 0],
    ]);
  });

  test("a coder's figures are related to the text of all sources", () => {
    const { groupTexts, text, codes } = rated(sample, SPLITS.coder);
    expect(groupTexts).toEqual([text, text, text]);
    expect(codes[0]!.groups.map(({ share }) => share)).toEqual([18 / 70, 9 / 70, 0]);
  });

  test('without text every rate is undefined', () => {
    const none = rateFrequency(
      countFrequency({ ...sample, withSubCodes: false, by: null, codings: columnsFrom(codebook, []) }),
      null,
      [],
    );
    expect(rates(none.codes[0]!)).toEqual([null, null, null]);
  });

  test('groups say where they lie in their order, and that one lies nowhere', () => {
    const { order, groups, at, split, by } = rated(sample, SPLITS.attribute);
    expect({ order, groups, at, split, by }).toEqual({
      order: 'numbers',
      groups: ['2024', '2025', '(none)'],
      at: [2024, 2025, null],
      split: 'attribute',
      by: 'year',
    });
  });

  test('an order that is given is kept, also for numbers', () => {
    const { order, groups, at } = rated(sample, { ...SPLITS.attribute, order: ['2025'] });
    expect({ order, groups, at }).toEqual({ order: 'given', groups: ['2025', '2024', '(none)'], at: [0, 1, null] });
  });
});

test.each(['source', 'case', 'attribute', 'coder'] as const)(
  'by %s, every figure and rate is that of a count character by character',
  (kind) => {
    const property = fc.property(codedSamples, (sample) => {
      const result = rated(sample, SPLITS[kind]);
      expect(result.groups).toEqual(Object.keys(GROUPS[kind]));
      for (const [n, isIn] of Object.values(GROUPS[kind]).entries()) {
        const text = sizesOf(sample).filter(({ source }) => isIn(source));
        const characters = text.reduce((sum, size) => sum + size.characters, 0);
        const words = text.reduce((sum, size) => sum + size.words, 0);
        expect(result.groupTexts[n]).toEqual({ sources: text.length, characters, words });
        for (const code of result.codes) {
          const naive = naiveFigures(sample, code.id, isIn);
          expect(code.groups[n]).toEqual({
            ...naive,
            share: naive.characters / characters,
            wordsPerThousand: words === 0 ? null : (1000 * naive.words) / words,
            codingsPerThousandWords: words === 0 ? null : (1000 * naive.codings) / words,
          });
        }
      }
    });
    fc.assert(property, { seed: 5, numRuns: 60 });
  },
);

function naiveFigures(
  { codings, readUnits }: CodedSample,
  code: number,
  isIn: (source: number, coder: number) => boolean,
) {
  const covered = new Set<string>();
  const sources = new Set<number>();
  let count = 0;
  for (let i = 0; i < codings.length; i++) {
    const source = codings.source[i]!;
    if (codings.code[i] !== code || !isIn(source, codings.coder[i]!)) continue;
    count++;
    sources.add(source);
    for (let at = codings.start[i]!; at < codings.end[i]!; at++) covered.add(`${source} ${at}`);
  }
  let words = 0;
  for (const source of sources) {
    const list = readUnits(source, 'words');
    for (let word = 0; word < list.length; word += 2) {
      const places = Array.from({ length: list[word + 1]! - list[word]! }, (_, n) => `${source} ${list[word]! + n}`);
      if (places.some((place) => covered.has(place))) words++;
    }
  }
  return { codings: count, sources: sources.size, characters: covered.size, words };
}
