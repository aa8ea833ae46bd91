/** Agreement counts what the methodology states, on its examples and against an oracle that visits every character. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementUnit } from '../../../../shared/analysis/agreement/agreement-result.ts';
import { AGREEMENT_KEYS, type AgreementKey } from '../../../../shared/analysis/agreement/statistics.ts';
import { withDescendants } from '../../../../shared/model/codebook.ts';
import type { CodeId } from '../../../../shared/model/ids.ts';
import { type CodedSample, codedSamples, codeId } from '../coded-sample.ts';
import { type MarkedSource, oracleOfDecisions, oracleOfUnitizing } from './agreement-oracle.ts';
import { compare, sampleOf } from './compared-sample.ts';

const FIREMEN = '👨🏻‍🚒 firemen drive firetrucks.';

describe('the methodology states', () => {
  test('the unitizing alpha of overlapping codings, which are merged first', () => {
    const codings = [
      ['a', 0, 4, 1],
      ['a', 0, 7, 1],
      ['b', 0, 7, 1],
      ['a', 0, 4, 2],
      ['b', 0, 4, 2],
    ] as const;
    const { codes, overall } = compare(sampleOf(['This is a test.'], codings));
    expect(codes.map(({ code, unitizingAlpha }) => [code, unitizingAlpha!.toFixed(4)])).toEqual([
      ['a', '0.6783'],
      ['b', '0.6783'],
    ]);
    expect(overall.unitizingAlpha).toBeCloseTo(0.6783, 4);
  });

  test('a thousand characters of which 50 are marked by both and 75 by each alone', () => {
    const codings = [
      ['a', 100, 225, 1],
      ['a', 175, 300, 2],
    ] as const;
    const { codes, units } = compare(sampleOf(['x'.repeat(1000)], codings));
    expect(units).toBe(1000);
    expect(codes[0]!.percent).toBe(0.85);
    expect(codes[0]!.cohen).toBeCloseTo(0.3143, 4);
  });
});

/** Krippendorff (2004, p. 254): c .7286, k 1, both .8591, which he computes from Do and De rounded to four digits. */
test('the unitizing alpha is that of the published example', () => {
  const codings = [
    ['c', 75, 145, 1],
    ['c', 220, 250, 1],
    ['c', 70, 150, 2],
    ['c', 205, 225, 2],
    ['c', 250, 270, 2],
    ['k', 30, 90, 1],
    ['k', 150, 200, 1],
    ['k', 30, 90, 2],
    ['k', 150, 200, 2],
  ] as const;
  const { codes, overall } = compare(sampleOf(['x'.repeat(300)], codings, ['c', 'k']));
  expect(codes.map(({ unitizingAlpha }) => unitizingAlpha!.toFixed(4))).toEqual(['0.7286', '1.0000']);
  expect(overall.unitizingAlpha).toBeCloseTo(0.8591, 3);
});

test('an emoji is as many decisions as it has code units', () => {
  const { codes } = compare(
    sampleOf(
      [FIREMEN],
      [
        ['a', 0, 7, 1],
        ['a', 0, 15, 2],
      ],
    ),
  );
  expect(codes[0]!.present).toEqual([7, 15]);
  expect(codes[0]!.percent).toBeCloseTo(1 - 8 / FIREMEN.length, 12);
});

test('every passage counts, in however many sources the code is', () => {
  const texts = Array.from({ length: 300 }, () => 'Orbit.');
  const codings = texts.flatMap((_, i) => [['a', 0, 5, 1, i + 1] as const, ['a', 2, 6, 2, i + 1] as const]);
  const { codes, units } = compare(sampleOf(texts, codings));
  expect(units).toBe(6 * 300);
  expect(codes[0]!.present).toEqual([5 * 300, 4 * 300]);
  expect(codes[0]!.percent).toBeCloseTo(3 / 6, 12);
});

test('a code that nobody has used is no evidence of agreement: it is listed apart and counted nowhere', () => {
  const { codes, unused, overall, mean } = compare(
    sampleOf(
      ['x'.repeat(10)],
      [
        ['a', 0, 5, 1],
        ['a', 0, 10, 2],
      ],
    ),
  );
  expect(unused.map(({ code }) => code)).toEqual(['b']);
  expect(codes.map(({ percent }) => percent)).toEqual([0.5]);
  expect([overall.percent, mean.percent]).toEqual([0.5, 0.5]);
});

test('where both coders only ever have the code, kappa and alpha are undefined, and the reason is told', () => {
  const { codes, mean } = compare(
    sampleOf(
      ['xxxx'],
      [
        ['a', 0, 4, 1],
        ['a', 0, 4, 2],
      ],
    ),
  );
  expect(codes[0]).toMatchObject({ percent: 1, brennanPrediger: 1, ac1: 1, cohen: null, fleiss: null, alpha: null });
  expect(Object.keys(codes[0]!.reasons)).toEqual(['cohen', 'fleiss', 'alpha']);
  expect(codes[0]!.reasons.cohen).toMatch(/chance alone/);
  expect(mean).toMatchObject({ percent: 1, cohen: null, codes: { percent: 1, cohen: 0 } });
});

test('overall pools all decisions, and the mean over codes stands beside it', () => {
  const codings = [
    ['a', 0, 10, 1],
    ['b', 0, 50, 1],
    ['b', 0, 50, 2],
  ] as const;
  const { overall, mean } = compare(sampleOf(['x'.repeat(100)], codings));
  expect(overall.percent).toBeCloseTo(190 / 200, 12);
  // Of a the first coder alone has used: 0.5 x (0 + 1).
  expect(overall.cohen).toBeCloseTo((0.95 - (0.3 * 0.25 + 0.7 * 0.75)) / (1 - (0.3 * 0.25 + 0.7 * 0.75)), 12);
  expect(mean.cohen).toBeCloseTo(0.5, 12);
});

test('figures are counted of the codes and codings in question alone', () => {
  const sample = sampleOf(
    ['xxxxxxxxxx'],
    [
      ['a', 0, 4, 1],
      ['a', 0, 8, 2],
      ['b', 0, 4, 1],
      ['b', 0, 4, 2],
    ],
  );
  const onlyB = compare(sample, { codes: new Set([codeId(sample.codebook, 'b')]) });
  expect([onlyB.codes.map(({ code }) => code), onlyB.overall.percent]).toEqual([['b'], 1]);
  const firstOnly = compare(sample, { counted: new Set([1]) });
  expect(firstOnly.codes.map(({ code, present }) => [code, present])).toEqual([['a', [4, 0]]]);
});

test('with sub-codes a code counts the codings of those below it that are in question', () => {
  const sample = sampleOf(
    ['xxxxxxxxxx'],
    [
      ['a', 0, 2, 1],
      ['a / b', 2, 4, 1],
      ['a', 0, 4, 2],
    ],
    ['a', 'a / b'],
  );
  const presentOf = (codes: readonly string[]) =>
    compare(sample, {
      withSubCodes: true,
      codes: new Set(codes.map((path) => codeId(sample.codebook, path))),
    }).codes.map(({ code, present }) => [code, present]);
  expect(presentOf(['a', 'a / b'])).toEqual([
    ['a', [4, 4]],
    ['a / b', [2, 0]],
  ]);
  expect(presentOf(['a'])).toEqual([['a', [2, 4]]]);
});

const UNITS: readonly AgreementUnit[] = ['character', 'sentence', 'paragraph', 'source'];

test.each(UNITS)('at unit %s all figures are what deciding on each unit by itself gives', (unit) => {
  fc.assert(
    fc.property(codedSamples, fc.boolean(), (sample, withSubCodes) => {
      const agreement = compare(sample, { unit, withSubCodes, coders: [1, 2, 3] });
      const all: boolean[][] = [[], [], []];
      const disagreement = { observed: 0, expected: 0 };
      for (const code of agreement.codes) {
        const ids = new Set(withSubCodes ? withDescendants(sample.codebook, code.id as CodeId) : [code.id as CodeId]);
        const decisions = decisionsOf(sample, ids, unit);
        const marked = sample.texts.map((text, i) => markedSource(sample, ids, i + 1, text.length));
        const { observed, expected } = oracleOfUnitizing(marked);
        const alpha = expected === 0 ? null : 1 - observed / expected;
        expectFigures(code, { ...oracleOfDecisions(decisions), unitizingAlpha: alpha });
        expect(code.present).toEqual(decisions.map((line) => line.filter(Boolean).length));
        for (const [coder, line] of decisions.entries()) all[coder]!.push(...line);
        disagreement.observed += observed;
        disagreement.expected += expected;
      }
      if (agreement.codes.length === 0) return;
      const { observed, expected } = disagreement;
      expectFigures(agreement.overall, {
        ...oracleOfDecisions(all),
        unitizingAlpha: expected === 0 ? null : 1 - observed / expected,
      });
    }),
    { seed: 11, numRuns: 120 },
  );
});

/** For each coder whether one of the codes is present in each unit of all texts. */
function decisionsOf(sample: CodedSample, codes: ReadonlySet<CodeId>, unit: AgreementUnit): boolean[][] {
  const { codings } = sample;
  return [1, 2, 3].map((coder) =>
    sample.texts.flatMap((text, i) => {
      const own = Array.from({ length: codings.length }, (_, place) => place).filter(
        (place) =>
          codings.source[place] === i + 1 && codings.coder[place] === coder && codes.has(codings.code[place] as CodeId),
      );
      const has = (at: number) => own.some((place) => codings.start[place]! <= at && at < codings.end[place]!);
      return unitsOf(sample, i + 1, text.length, unit).map(([start, end]) => {
        for (let at = start; at < end; at++) if (has(at)) return true;
        return false;
      });
    }),
  );
}

function unitsOf(sample: CodedSample, source: number, length: number, unit: AgreementUnit): [number, number][] {
  if (unit === 'character') return Array.from({ length }, (_, at) => [at, at + 1]);
  if (unit === 'source') return [[0, length]];
  const list = sample.readUnits(source, unit === 'sentence' ? 'sentences' : 'paragraphs');
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!]);
}

/** What each coder marks: codings that share a character are one passage. */
function markedSource(sample: CodedSample, codes: ReadonlySet<CodeId>, source: number, length: number): MarkedSource {
  const { codings } = sample;
  const passages = [1, 2, 3].map((coder) => {
    const merged: [number, number][] = [];
    for (let i = 0; i < codings.length; i++) {
      if (codings.source[i] !== source || codings.coder[i] !== coder || !codes.has(codings.code[i] as CodeId)) continue;
      const last = merged.at(-1);
      if (last && codings.start[i]! < last[1]) last[1] = Math.max(last[1], codings.end[i]!);
      else merged.push([codings.start[i]!, codings.end[i]!]);
    }
    return merged;
  });
  return { length, passages };
}

function expectFigures(
  figures: Readonly<Record<AgreementKey, number | null>>,
  expected: Readonly<Record<AgreementKey, number | null>>,
): void {
  for (const key of AGREEMENT_KEYS) {
    if (expected[key] === null) expect(figures[key], key).toBeNull();
    else expect(figures[key], key).toBeCloseTo(expected[key]!, 9);
  }
}
