/** Co-occurrence counts what the methodology states, on its examples and against an oracle. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CooccurrenceInput, countCooccurrence } from '../../../shared/analysis/cooccurrence.ts';
import type { Pair } from '../../../shared/analysis/cooccurrence-result.ts';
import type { CodersRule, Unit } from '../../../shared/analysis/unit.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codebookFrom, codedSamples, codeId, columnsFrom, type SampleCoding, unitsFrom } from './coded-sample.ts';
import { oracleOfCooccurrence } from './cooccurrence-oracle.ts';

const FIREMEN = '👨🏻‍🚒 firemen drive firetrucks.';

function coding(code: string, start: number, end: number, coder = 1, source = 1): SampleCoding {
  return { source, code, coder, start, end };
}

interface Question {
  readonly unit?: Unit;
  readonly coders?: CodersRule;
  readonly withSubCodes?: boolean;
  readonly texts?: readonly string[];
  readonly paths?: readonly string[];
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

function count(codings: readonly SampleCoding[], question: Question = {}) {
  const { unit = 'overlap', coders = 'each', withSubCodes = false, texts = ['x'.repeat(200)] } = question;
  const codebook = codebookFrom(question.paths ?? ['A', 'B']);
  const ids = (paths?: readonly string[]) => paths?.map((path) => codeId(codebook, path));
  return countCooccurrence({
    ...{ unit, coders, withSubCodes, codebook, rows: ids(question.rows), columns: ids(question.columns) },
    codings: columnsFrom(codebook, codings),
    sources: texts.map((_, i) => i + 1),
    readUnits: unitsFrom(texts),
  });
}

const hundredAndTen = [
  ...Array.from({ length: 5 }, (_, i) => [coding('A', i, i + 1), coding('B', i, i + 1)]).flat(),
  ...Array.from({ length: 95 }, (_, i) => coding('A', 5 + i, 6 + i)),
  ...Array.from({ length: 5 }, (_, i) => coding('B', 150 + i, 151 + i)),
];
const onThree = [coding('A', 0, 10), coding('B', 0, 2), coding('B', 2, 4), coding('B', 4, 6)];
const besideEachOther = [coding('A', 0, 5), coding('B', 5, 9)];
const twoCoders = [coding('A', 0, 4, 1), coding('B', 0, 4, 1), coding('A', 0, 4, 2), coding('B', 0, 4, 2)];
const acrossItself = [coding('A', 0, 10), coding('A', 5, 15), coding('B', 0, 20)];

const METHODOLOGY: readonly [string, readonly SampleCoding[], Question, Partial<Pair> | undefined][] = [
  [
    'an emoji is as long as its code units',
    [coding('A', 0, 7), coding('B', 5, 15)],
    { texts: [FIREMEN] },
    { n: 1, characters: 2, jaccard: 2 / 15 },
  ],
  ['c is n / (na + nb - n)', hundredAndTen, {}, { n: 5, na: 100, nb: 10, c: 5 / 105, cOutOfRange: false }],
  [
    'c above 1 is out of range, and the Jaccard of characters stays in 0..1',
    onThree,
    {},
    { n: 3, aTouching: 1, bTouching: 3, c: null, cOutOfRange: true, jaccard: 0.6, pAGivenB: 1, pBGivenA: 1 },
  ],
  ['codings that only touch do not overlap', besideEachOther, {}, undefined],
  [
    'codings that only touch are near:0',
    besideEachOther,
    { unit: 'near:0' },
    { n: 1, characters: 0, jaccard: 0, c: 1 },
  ],
  ['each coder is paired alone and the coders are added', twoCoders, {}, { n: 2, na: 2, nb: 2, c: 1, characters: 8 }],
  [
    'pooled pairs all codings, whoever made them',
    twoCoders,
    { coders: 'pooled' },
    { n: 4, na: 2, nb: 2, c: null, cOutOfRange: true, characters: 4 },
  ],
  [
    'a character counts once where codings of one code overlap',
    acrossItself,
    {},
    { n: 2, characters: 15, jaccard: 0.75 },
  ],
];

describe('the test values of the methodology', () => {
  test.each(METHODOLOGY)('%s', (_, codings, question, expected) => {
    const [pair] = count(codings, question).pairs;
    if (expected === undefined) expect(pair).toBeUndefined();
    else expect(pair).toMatchObject(expected);
  });

  test('two coders who agree count once for each coder alone', () => {
    const byCoder = [1, 2].map((coder) => count(twoCoders.filter((one) => one.coder === coder)).pairs[0]!.n);
    expect(byCoder).toEqual([1, 1]);
  });

  test('c of 5 meetings among 100 and 10 codings is 0.047619', () => {
    expect(count(hundredAndTen).pairs[0]!.c).toBeCloseTo(0.047619, 6);
  });
});

describe('units of text', () => {
  const texts = [`${FIREMEN} They stop.\n\nNobody waits.`, 'Another text. It has two sentences.', 'Uncoded. Two.'];
  const codings = [
    coding('A', 0, 10),
    coding('B', 10, 40),
    coding('B', 10, 12, 2),
    coding('A', 0, 30, 2, 2),
    coding('B', 20, 25, 2, 2),
  ];

  test('all units of all filtered sources are N where coders are pooled', () => {
    const units = (unit: Unit) => count(codings, { unit, coders: 'pooled', texts }).units;
    expect([units('sentence'), units('paragraph'), units('source')]).toEqual([7, 4, 3]);
  });

  test('the units that each coder has coded are N where coders are added up', () => {
    const units = (unit: Unit) => count(codings, { unit, texts }).units;
    expect([units('sentence'), units('paragraph'), units('source')]).toEqual([3 + 3 + 2, 2 + 2 + 1, 3]);
  });

  test('N does not depend on the codes that are chosen as rows and columns', () => {
    const question = { unit: 'sentence', texts, paths: ['A', 'B', 'C'] } as const;
    expect(count(codings, { ...question, rows: ['C'], columns: ['C'] }).units).toBe(count(codings, question).units);
  });

  test('a code in every unit leaves phi, log-likelihood and p undefined', () => {
    const [pair] = count([coding('A', 0, 70), coding('B', 0, 5)], {
      unit: 'paragraph',
      texts: texts.slice(0, 1),
    }).pairs;
    expect(pair).toMatchObject({ n: 1, na: 2, nb: 1, lift: 1, phi: null, logLikelihood: null, p: null });
  });

  test('lift, phi, log-likelihood and p are undefined where codings are counted', () => {
    expect(count(onThree).pairs[0]).toMatchObject({ lift: null, phi: null, logLikelihood: null, p: null });
  });

  test('codings, touching and characters are undefined where units are counted', () => {
    const [pair] = count(onThree, { unit: 'source' }).pairs;
    expect(pair).toMatchObject({ aTouching: null, bTouching: null, characters: null });
  });
});

describe('rows, columns and the tree of codes', () => {
  const paths = ['A', 'A / x', 'B', 'C'];
  const codings = [coding('A', 0, 5), coding('A / x', 0, 5), coding('B', 0, 5), coding('C', 0, 5)];
  const namesOf = (question: Question) => count(codings, { paths, ...question }).pairs.map(({ a, b }) => `${a} + ${b}`);

  test('a pair appears once, the code that comes first in the codebook as A', () => {
    expect(namesOf({})).toEqual(['A + B', 'A + C', 'A / x + B', 'A / x + C', 'B + C']);
  });

  test('the row is A where rows and columns are chosen', () => {
    expect(namesOf({ rows: ['C', 'B'], columns: ['A'] })).toEqual(['B + A', 'C + A']);
  });

  test('a pair of two codes that are both rows and columns appears once', () => {
    expect(namesOf({ rows: ['B', 'C'], columns: ['C', 'B'] })).toEqual(['B + C']);
  });

  test('no codes chosen as rows make no pairs', () => {
    expect(namesOf({ rows: [] })).toEqual([]);
  });

  test('with sub-codes a code counts the codings below it, and is not paired with them', () => {
    const result = count(codings, { paths, withSubCodes: true });
    expect(result.codes.map(({ code, n }) => [code, n])).toEqual([
      ['A', 2],
      ['A / x', 1],
      ['B', 1],
      ['C', 1],
    ]);
    expect(result.pairs.find((pair) => pair.a === 'A' && pair.b === 'B')).toMatchObject({ n: 2, na: 2, characters: 5 });
    expect(result.pairs.some((pair) => pair.b.startsWith(`${pair.a} / `))).toBe(false);
  });

  test('a coding of a code that is not in the codebook is a bug', () => {
    const codings = columnsFrom(codebookFrom(['A', 'B']), twoCoders);
    const input = { codings, codebook: codebookFrom(['A']), sources: [1], readUnits: unitsFrom(['xxxx']) };
    expect(() => countCooccurrence({ ...input, unit: 'overlap', coders: 'each', withSubCodes: false })).toThrow(
      'code 12',
    );
  });

  test('a coding of a source that is not among the filtered ones is a bug', () => {
    expect(() => count([coding('A', 0, 1, 1, 2)], { unit: 'source' })).toThrow('source 2');
  });
});

const questions = fc.record({
  unit: fc.constantFrom<Unit>(
    'overlap',
    'sentence',
    'paragraph',
    'source',
    'near:0',
    'near:1',
    'near:7',
    'near:1000000',
  ),
  coders: fc.constantFrom<CodersRule>('each', 'pooled'),
  withSubCodes: fc.boolean(),
  rows: fc.option(fc.subarray([11, 12, 13, 14, 15, 16, 17, 18] as CodeId[]), { nil: undefined }),
  columns: fc.option(fc.subarray([11, 12, 13, 14, 15, 16, 17, 18] as CodeId[]), { nil: undefined }),
});

test('every unit, coders rule and choice of codes counts what the definitions say', () => {
  const property = fc.property(codedSamples, questions, (sample, question) => {
    const input: CooccurrenceInput = { ...sample, ...question };
    expect(countCooccurrence(input)).toEqual(oracleOfCooccurrence(input));
  });
  fc.assert(property, { seed: 20250101, numRuns: 600 });
});

test('more codes than a matrix holds are counted as few codes are', () => {
  const paths = Array.from({ length: 2100 }, (_, i) => `code ${i}`);
  const codings = paths.map((path, i) => coding(path, i, i + 2));
  const expected = paths
    .slice(1)
    .map((path, i) => ({ a: paths[i], b: path, n: 1, characters: 1, aTouching: 1, bTouching: 1 }));
  const { pairs } = count(codings, { paths, texts: ['x'.repeat(2200)] });
  expect(pairs).toMatchObject(expected);
});
