/** A comparison keeps paragraphs of both groups apart, counts as an oracle does, and says where groups differ. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedGroup } from '../../../shared/analysis/compared-text.ts';
import { type ComparisonInput, countComparison } from '../../../shared/analysis/comparison.ts';
import { logOddsRatio, type TwoGroups } from '../../../shared/analysis/log-odds-ratio.ts';
import { verdictOn } from '../../../shared/analysis/verdict.ts';
import { type CodedSample, codebookFrom, codedSamples, codeId, columnsFrom, unitsFrom } from './coded-sample.ts';

const codebook = codebookFrom(['Case', 'Case / X', 'Case / X / x', 'Case / Y', 'Theme', 'Theme / t']);
/** Paragraphs at 0-17, 19-29, 31-41 (source 1) and 0-6 (source 2). */
const texts = ['👨🏻‍🚒 drive now.\n\nBoth meet.\n\nY stands.', 'Alone.'];
const drawn = [
  { source: 1, code: 'Case / X / x', coder: 1, start: 8, end: 13 },
  { source: 1, code: 'Case / X', coder: 1, start: 19, end: 23 },
  { source: 1, code: 'Case / Y', coder: 2, start: 24, end: 28 },
  { source: 1, code: 'Case / Y', coder: 1, start: 31, end: 39 },
  { source: 1, code: 'Theme / t', coder: 1, start: 0, end: 28 },
  { source: 2, code: 'Theme', coder: 2, start: 0, end: 5 },
];
const inCode = (path: string): ComparedGroup => ({
  codes: new Set(codebook.codes.filter((code) => `${code.path} / `.startsWith(`${path} / `)).map(({ id }) => id)),
});

function compare(changed: Partial<ComparisonInput> = {}) {
  return countComparison({
    ...{ codebook, coders: 'pooled', withSubCodes: false, groups: { a: 'X', b: 'Y' } },
    ...{ a: inCode('Case / X'), b: inCode('Case / Y') },
    themes: [codeId(codebook, 'Theme'), codeId(codebook, 'Theme / t')],
    codings: columnsFrom(codebook, drawn),
    sources: [1, 2],
    readUnits: unitsFrom(texts),
    ...changed,
  });
}

const theme = (path: string, changed: Partial<ComparisonInput> = {}) =>
  compare(changed).themes.find(({ code }) => code === path)!;

describe('the groups', () => {
  test('of codes have the paragraphs that hold them and the words that their passages cover, those of both apart', () => {
    expect(compare().sizes).toEqual({
      a: { paragraphs: 1, words: 1 },
      b: { paragraphs: 1, words: 2 },
      both: { paragraphs: 1, words: 2 },
    });
  });

  test('of sources have all their paragraphs and words', () => {
    const sources = { a: { sources: new Set([1]) }, b: { sources: new Set([2]) } };
    expect(compare(sources).sizes).toEqual({
      a: { paragraphs: 3, words: 6 },
      b: { paragraphs: 1, words: 1 },
      both: { paragraphs: 0, words: 0 },
    });
  });

  test('may be a code and sources: what is of both is apart', () => {
    const { sizes } = compare({ a: { sources: new Set([1]) } });
    expect([sizes.a.paragraphs, sizes.b.paragraphs, sizes.both.paragraphs]).toEqual([1, 0, 2]);
    expect(sizes.both.words).toBe(4);
  });

  test('under each are paragraphs of one coder: what several coded differently is no longer of both', () => {
    const { sizes } = compare({ coders: 'each' });
    expect([sizes.a.paragraphs, sizes.b.paragraphs, sizes.both.paragraphs]).toEqual([2, 2, 0]);
  });
});

describe('a theme', () => {
  test('has a share of the paragraphs and words for each 1,000 words of the group', () => {
    const { a, b, both } = theme('Theme / t');
    expect(a).toEqual({ paragraphs: 1, words: 1, share: 1, perThousandWords: 1000 });
    expect(b).toEqual({ paragraphs: 0, words: 0, share: 0, perThousandWords: 0 });
    expect(both).toEqual({ paragraphs: 1, words: 2, share: 1, perThousandWords: 1000 });
  });

  test('rolls up with sub-codes', () => {
    expect(theme('Theme').a.paragraphs).toBe(0);
    expect(theme('Theme', { withSubCodes: true }).a.paragraphs).toBe(1);
  });

  test('has no share of a group without paragraphs, and no ratio', () => {
    const { b, logOddsRatio, low, verdict, undetermined } = theme('Theme', { b: { sources: new Set() } });
    expect(b).toEqual({ paragraphs: 0, words: 0, share: null, perThousandWords: null });
    expect([logOddsRatio, low, verdict, undetermined]).toEqual([
      null,
      null,
      'undetermined',
      'a group has no paragraphs',
    ]);
  });
});

describe('the verdict', () => {
  const verdict = (counts: TwoGroups) => verdictOn(counts, logOddsRatio(counts));

  test.each([
    ['diverging where the interval excludes 0', { inA: 20, ofA: 25, inB: 10, ofB: 25 }, 'diverging', null],
    ['converging where it includes 0', { inA: 12, ofA: 25, inB: 10, ofB: 25 }, 'converging', null],
    ['converging up to twice the share', { inA: 6, ofA: 20, inB: 3, ofB: 20 }, 'converging', null],
    [
      'undetermined where shares differ by more and yet by chance',
      { inA: 7, ofA: 20, inB: 3, ofB: 20 },
      'undetermined',
      'differs, which may be chance',
    ],
    ['diverging where one group alone has it often', { inA: 9, ofA: 20, inB: 0, ofB: 20 }, 'diverging', null],
    [
      'undetermined where one group alone has it by chance',
      { inA: 5, ofA: 40, inB: 0, ofB: 9 },
      'undetermined',
      'differs, which may be chance',
    ],
    ['undetermined where few have it', { inA: 2, ofA: 9, inB: 2, ofB: 9 }, 'undetermined', 'in too few paragraphs'],
    ['undetermined where none has it', { inA: 0, ofA: 9, inB: 0, ofB: 9 }, 'undetermined', 'in no paragraph of either'],
    [
      'undetermined where all have it',
      { inA: 9, ofA: 9, inB: 9, ofB: 9 },
      'undetermined',
      'in every paragraph of both',
    ],
  ] as const)('is %s', (_, counts, expected, undetermined) => {
    expect(verdict(counts)).toEqual({ verdict: expected, undetermined });
  });
});

const groupDrawn = fc.oneof(
  fc.constantFrom('Lens', 'Case', 'Case / 👩🏽‍🚀', 'Lens / Norms', 'Mode'),
  fc.subarray([1, 2, 3]),
);

test('every figure equals one counted paragraph by paragraph and word by word', () => {
  const property = fc.property(
    codedSamples,
    groupDrawn,
    groupDrawn,
    fc.constantFrom('each', 'pooled'),
    fc.boolean(),
    (sample, a, b, coders, withSubCodes) => {
      const groupOf = (drawnGroup: string | number[]): ComparedGroup =>
        typeof drawnGroup === 'string'
          ? { codes: new Set(sample.codebook.codes.filter(({ path }) => isIn(path, drawnGroup)).map(({ id }) => id)) }
          : { sources: new Set(drawnGroup) };
      const result = countComparison({
        ...sample,
        ...{ a: groupOf(a), b: groupOf(b), coders, withSubCodes, groups: { a: '', b: '' } },
        themes: sample.codebook.codes.map(({ id }) => id),
      });
      for (const key of ['a', 'b', 'both'] as const) {
        expect(result.sizes[key]).toEqual(naive(sample, a, b, coders, key, null));
        for (const { code, ...figures } of result.themes) {
          const holds = (path: string) => (withSubCodes ? isIn(path, code) : path === code);
          expect(figures[key]).toMatchObject(naive(sample, a, b, coders, key, holds));
        }
      }
    },
  );
  fc.assert(property, { seed: 21, numRuns: 150 });
});

function isIn(path: string, branch: string): boolean {
  return path === branch || path.startsWith(`${branch} / `);
}

/** Counts characters in sets: those that belong to A and to B, and those of the theme (all, for `null`). */
function naive(
  { codebook: codes, codings, sources, readUnits }: CodedSample,
  a: string | readonly number[],
  b: string | readonly number[],
  coders: 'each' | 'pooled',
  group: 'a' | 'b' | 'both',
  theme: ((path: string) => boolean) | null,
) {
  const pathOf = new Map<number, string>(codes.codes.map(({ id, path }) => [id, path]));
  const counts = { paragraphs: 0, words: 0 };
  for (const source of sources) {
    const here = Array.from({ length: codings.length }, (_, i) => i).filter((i) => codings.source[i] === source);
    const readers = coders === 'each' ? [...new Set(here.map((i) => codings.coder[i]!))] : [null];
    for (const reader of readers) {
      const charactersOf = (holds: (path: string) => boolean) => {
        const found = new Set<number>();
        for (const i of here) {
          if (!holds(pathOf.get(codings.code[i]!)!) || (reader !== null && codings.coder[i] !== reader)) continue;
          for (let at = codings.start[i]!; at < codings.end[i]!; at++) found.add(at);
        }
        return found;
      };
      const all = new Set(Array.from({ length: readUnits(source, 'length') }, (_, at) => at));
      const textOf = (drawnGroup: string | readonly number[]) =>
        typeof drawnGroup === 'string'
          ? charactersOf((path) => isIn(path, drawnGroup))
          : drawnGroup.includes(source)
            ? all
            : new Set<number>();
      const [ofA, ofB] = [textOf(a), textOf(b)];
      const ofTheme = theme === null ? all : charactersOf(theme);
      const has = (characters: Set<number>, [start, end]: readonly [number, number]) =>
        Array.from({ length: end - start }, (_, i) => start + i).some((at) => characters.has(at));
      const words = pairs(readUnits(source, 'words'));
      for (const paragraph of pairs(readUnits(source, 'paragraphs'))) {
        const [inA, inB] = [has(ofA, paragraph), has(ofB, paragraph)];
        if ((inA && inB ? 'both' : inA ? 'a' : inB ? 'b' : null) !== group) continue;
        if (has(ofTheme, paragraph)) counts.paragraphs++;
        for (const word of words) {
          if (word[0] < paragraph[0] || word[1] > paragraph[1]) continue;
          if ((has(ofA, word) || has(ofB, word)) && has(ofTheme, word)) counts.words++;
        }
      }
    }
  }
  return counts;
}

function pairs(list: ArrayLike<number>): (readonly [number, number])[] {
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!] as const);
}
