/** A crosstab counts units by value and tests each code alone, on examples and against an oracle. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CrosstabInput, countCrosstab } from '../../../shared/analysis/crosstab.ts';
import type { TextUnit } from '../../../shared/analysis/unit.ts';
import type { Code } from '../../../shared/model/code.ts';
import { type CodedSample, codebookFrom, codedSamples, codeId, columnsFrom, unitsFrom } from './coded-sample.ts';

/** Sources 1 to 6 of one paragraph each, but source 2 with two. */
const texts = ['👨🏻‍🚒 drive.', 'They stop.\n\nNobody waits.', 'Third.', 'Fourth.', 'Fifth.', 'Sixth.'];
const codebook = codebookFrom(['A', 'A / x', 'B']);
const drawn = [
  { source: 1, code: 'A', coder: 1, start: 0, end: 7 },
  { source: 1, code: 'A', coder: 2, start: 2, end: 9 },
  { source: 1, code: 'A / x', coder: 1, start: 8, end: 12 },
  { source: 2, code: 'A', coder: 1, start: 0, end: 20 },
  { source: 3, code: 'A / x', coder: 2, start: 0, end: 3 },
];
const values = new Map([
  [1, 'op-ed'],
  [2, 'op-ed'],
  [3, 'paper'],
  [4, 'paper'],
  [5, 'paper'],
]);

function count(changed: Partial<CrosstabInput> = {}) {
  return countCrosstab({
    ...{ by: 'genre', unit: 'source', coders: 'pooled', withSubCodes: false, valueOfSource: values, codebook },
    codings: columnsFrom(codebook, drawn),
    sources: [1, 2, 3, 4, 5, 6],
    readUnits: unitsFrom(texts),
    ...changed,
  });
}

const row = (path: string, changed: Partial<CrosstabInput> = {}) =>
  count(changed).codes.find(({ code }) => code === path)!;
const counts = (path: string, changed: Partial<CrosstabInput> = {}) => row(path, changed).cells.map(({ n }) => n);

describe('the counts', () => {
  test('are of units that hold the code, each once however many codings and coders', () => {
    expect(counts('A')).toEqual([2, 0]);
    expect(counts('A', { unit: 'paragraph' })).toEqual([3, 0]);
  });

  test('roll up with sub-codes, a unit of both counting once', () => {
    expect(counts('A', { withSubCodes: true })).toEqual([2, 1]);
  });

  test('are added up over the coders of each source under each', () => {
    const { values: columns, units } = count({ coders: 'each', unit: 'paragraph' });
    expect(counts('A', { coders: 'each', unit: 'paragraph' })).toEqual([4, 0]);
    expect(columns.map((value) => value.units)).toEqual([4, 1]);
    expect(units).toBe(5);
  });

  test('have row and column shares, and expect row times column over all', () => {
    // NumPy 2: t = [[1, 1], [1, 2]]; (1 - 0.8) / sqrt(0.8 (1 - 2/5) (1 - 2/5))
    expect(row('A / x').cells).toEqual([
      { n: 1, rowShare: 0.5, columnShare: 0.5, expected: (2 * 2) / 5, residual: expect.closeTo(0.372678, 6) },
      { n: 1, rowShare: 0.5, columnShare: 1 / 3, expected: (2 * 3) / 5, residual: expect.closeTo(-0.372678, 6) },
    ]);
  });

  test('leave out sources without a value, and say so', () => {
    const { withoutValue, units, warnings } = count();
    expect([withoutValue, units]).toEqual([[6], 5]);
    expect(warnings.join(' ')).toContain('1 source without a value of genre not counted.');
  });

  test('are of the chosen codes alone, in codebook order', () => {
    const chosen = [codeId(codebook, 'B'), codeId(codebook, 'A')];
    expect(count({ codes: chosen }).codes.map(({ code }) => code)).toEqual(['A', 'B']);
  });

  test('order values as words, and numbers by size', () => {
    const years = new Map(
      [
        ['2025', 1],
        ['950', 2],
        ['1999', 3],
      ].map(([year, source]) => [source as number, `${year}`]),
    );
    expect(count({ valueOfSource: years }).values.map(({ value }) => value)).toEqual(['950', '1999', '2025']);
  });
});

describe('the test of a code', () => {
  test('is the exact one where an expected count is below 5', () => {
    // SciPy 1.17.1: fisher_exact([[2, 0], [0, 3]]).pvalue; chi2_contingency([[2, 0], [0, 3]], correction=False)
    const { test: which, p, exactP, chiSquare, degrees, cramersV, smallestExpected } = row('A');
    expect([which, degrees]).toEqual(['exact', 1]);
    expect(p).toBe(exactP);
    expect(p).toBeCloseTo(0.1, 10);
    expect(chiSquare).toBeCloseTo(5, 10);
    expect(cramersV).toBeCloseTo(1, 10);
    expect(smallestExpected).toBeCloseTo(0.8, 10);
  });

  test('is chi-square where enough was expected, without an exact one', () => {
    // Twenty-five sources a value, of which 20 and 10 hold the code: SciPy as in chi-square.test.ts.
    const sources = Array.from({ length: 50 }, (_, i) => i + 1);
    const holding = sources.filter((source) => source <= 20 || (source > 25 && source <= 35));
    const codings = columnsFrom(
      codebook,
      holding.map((source) => ({ source, code: 'B', coder: 1, start: 0, end: 1 })),
    );
    const valueOfSource = new Map(sources.map((source) => [source, source <= 25 ? 'a' : 'b']));
    const result = count({ codings, sources, valueOfSource, readUnits: unitsFrom(sources.map(() => 'Text.')) });
    const tested = result.codes.find(({ code }) => code === 'B')!;
    expect(tested).toMatchObject({ test: 'chi-square', exactP: null, smallestExpected: 10, degrees: 1 });
    expect(tested.chiSquare).toBeCloseTo(8.333333333333334, 10);
    expect(tested.p).toBeCloseTo(0.003892417122778637, 12);
    expect(tested.adjustedP).toBe(tested.p);
    expect(result.warnings).toEqual([]);
  });

  test('is adjusted for the number of codes that were tested, no others', () => {
    const { tested, codes } = count();
    expect(tested).toBe(2);
    expect(codes.map(({ adjustedP }) => adjustedP)).toEqual([expect.closeTo(0.2, 10), 1, null]);
  });

  test.each([
    ['in no unit', {}, 'B'],
    [
      'in every unit',
      {
        sources: [1, 2],
        codings: columnsFrom(codebook, drawn),
        valueOfSource: new Map([
          [1, 'a'],
          [2, 'b'],
        ]),
      },
      'A',
    ],
    [
      'one value only',
      {
        valueOfSource: new Map([
          [1, 'a'],
          [2, 'a'],
          [3, 'a'],
        ]),
      },
      'A',
    ],
    ['no units', { valueOfSource: new Map() }, 'A'],
  ] as const)('is undefined with a reason: %s', (untestable, changed, path) => {
    expect(row(path, changed)).toMatchObject({
      ...{ untestable, chiSquare: null, degrees: null, chiSquareP: null, cramersV: null, exactP: null },
      ...{ test: null, p: null, adjustedP: null },
    });
  });
});

describe('the warnings', () => {
  test('say that one value cannot be compared with itself', () => {
    expect(count({ valueOfSource: new Map([[1, 'op-ed']]) }).warnings.join(' ')).toContain(
      'All units have one value of genre, "op-ed"',
    );
  });

  test('say where units of a source, or coders of a source, are not independent', () => {
    const warned = (changed: Partial<CrosstabInput>) => count(changed).warnings.join(' ');
    expect(warned({ unit: 'paragraph' })).toContain('take each paragraph for independent');
    expect(warned({ unit: 'source' })).not.toContain('independent');
    expect(warned({ coders: 'each' })).toContain('Each coder of a source adds its units again');
  });

  test('say where chi-square is too rough', () => {
    expect(count().warnings.join(' ')).toContain('2 codes with an expected count below 5');
  });
});

test('every count equals one made unit by unit and character by character', () => {
  const property = fc.property(
    codedSamples,
    fc.constantFrom('sentence', 'paragraph', 'source'),
    fc.constantFrom('each', 'pooled'),
    fc.boolean(),
    fc.array(fc.constantFrom('x', 'y', undefined), { minLength: 3, maxLength: 3 }),
    (sample, unit, coders, withSubCodes, drawnValues) => {
      const valueOfSource = new Map(
        sample.sources.flatMap((source, i) => (drawnValues[i] ? [[source, drawnValues[i]] as const] : [])),
      );
      const result = countCrosstab({ ...sample, by: 'v', unit, coders, withSubCodes, valueOfSource });
      for (const { id, cells } of result.codes) {
        const code = sample.codebook.codes.find((one) => one.id === id)!;
        const holds = (path: string) => path === code.path || (withSubCodes && path.startsWith(`${code.path} / `));
        for (const [group, { value, units }] of result.values.entries()) {
          const naive = naiveUnits(sample, unit, coders, (source) => valueOfSource.get(source) === value, holds);
          expect([cells[group]!.n, units]).toEqual([naive.having, naive.units]);
        }
      }
    },
  );
  fc.assert(property, { seed: 8, numRuns: 200 });
});

function naiveUnits(
  { codings, codebook, readUnits, sources }: CodedSample,
  unit: TextUnit,
  coders: 'each' | 'pooled',
  isIn: (source: number) => boolean,
  holds: (path: string) => boolean,
): { having: number; units: number } {
  const pathOf = (code: number) => (codebook.codes.find(({ id }) => id === code) as Code).path;
  let having = 0;
  let units = 0;
  for (const source of sources.filter(isIn)) {
    const here = Array.from({ length: codings.length }, (_, i) => i).filter((i) => codings.source[i] === source);
    const readers = coders === 'pooled' ? [0] : [...new Set(here.map((i) => codings.coder[i]!))];
    const list = unit === 'source' ? [0, readUnits(source, 'length')] : [...readUnits(source, `${unit}s`)];
    for (const reader of readers) {
      for (let u = 0; u < list.length; u += 2) {
        units++;
        const isHeld = here.some((i) => {
          if (!holds(pathOf(codings.code[i]!)) || (reader !== 0 && codings.coder[i] !== reader)) return false;
          for (let at = list[u]!; at < list[u + 1]!; at++)
            if (codings.start[i]! <= at && at < codings.end[i]!) return true;
          return false;
        });
        if (isHeld) having++;
      }
    }
  }
  return { having, units };
}
