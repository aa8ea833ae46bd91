/** Intervals of agreement are what counting each drawn study the long way gives. */

import { describe, expect, test } from 'vitest';
import type { AgreementUnit } from '../../../../shared/analysis/agreement/agreement-result.ts';
import { chooseResampling } from '../../../../shared/analysis/agreement/resampling-choice.ts';
import { AGREEMENT_KEYS, type AgreementKey } from '../../../../shared/analysis/agreement/statistics.ts';
import { clusterDrawer, percentileInterval } from '../../../../shared/analysis/bootstrap.ts';
import { randomFrom } from '../../../../shared/analysis/random.ts';
import { type MarkedSource, oracleOfDecisions, oracleOfUnitizing } from './agreement-oracle.ts';
import { compare, sampleOf } from './compared-sample.ts';

const SEED = 7;
const LENGTH = 20;

/** One passage of each coder in each source, by places from the seed. */
function madeSources(count: number, seed = 3): MarkedSource[] {
  const random = randomFrom(seed);
  const place = () => {
    const start = Math.floor(random() * 10);
    return [start, start + 3 + Math.floor(random() * 7)] as const;
  };
  return Array.from({ length: count }, () => ({ length: LENGTH, passages: [[place()], [place()], [place()]] }));
}

function codingsOf(sources: readonly MarkedSource[], code = 'a') {
  return sources.flatMap(({ passages }, source) =>
    passages.flatMap((own, coder) => own.map(([start, end]) => [code, start, end, coder + 1, source + 1] as const)),
  );
}

type Figures = Record<AgreementKey, number | null>;

/** All figures of the codes' sources, of which number n was drawn `drawn[n]` times: of each code, overall, and the mean. */
function figuresOf(codes: readonly (readonly MarkedSource[])[], drawn: ArrayLike<number>): Figures[] {
  const studies = codes.map((sources) => sources.flatMap((source, n) => Array<MarkedSource>(drawn[n]!).fill(source)));
  const decisions = studies.map((study) => [0, 1, 2].map((coder) => study.flatMap((source) => marksOf(source, coder))));
  const disagreements = studies.map(oracleOfUnitizing);
  const each = studies.map((_, code) => withAlpha(decisions[code]!, [disagreements[code]!]));
  const pooled = [0, 1, 2].map((coder) => decisions.flatMap((own) => own[coder]!));
  const mean = Object.fromEntries(
    AGREEMENT_KEYS.map((key) => {
      const known = each.map((figures) => figures[key]).filter((figure) => figure !== null);
      return [key, known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0) / known.length];
    }),
  ) as Figures;
  return [...each, withAlpha(pooled, disagreements), mean];
}

function marksOf({ passages, length }: MarkedSource, coder: number): boolean[] {
  return Array.from({ length }, (_, at) => passages[coder]!.some(([start, end]) => start <= at && at < end));
}

function withAlpha(decisions: boolean[][], parts: readonly { observed: number; expected: number }[]): Figures {
  const observed = parts.reduce((sum, part) => sum + part.observed, 0);
  const expected = parts.reduce((sum, part) => sum + part.expected, 0);
  return { ...oracleOfDecisions(decisions), unitizingAlpha: expected === 0 ? null : 1 - observed / expected };
}

test('with ten sources or more whole sources are drawn', () => {
  const codes = [madeSources(12), madeSources(12, 4)];
  const codings = [...codingsOf(codes[0]!), ...codingsOf(codes[1]!, 'b')];
  const sample = sampleOf(
    codes[0]!.map(() => 'x'.repeat(LENGTH)),
    codings,
  );
  const agreement = compare(sample, { intervals: true, seed: SEED, coders: [1, 2, 3] });
  expect(agreement.resampling).toMatchObject({ drawn: 'source', clusters: 12, seed: SEED, reasons: [] });
  const draw = clusterDrawer(12, SEED);
  const drawn = new Int32Array(12);
  const figures = Array.from({ length: 1000 }, () => {
    draw(drawn);
    return figuresOf(codes, drawn);
  });
  for (const [place, row] of [...agreement.codes, agreement.overall, agreement.mean].entries()) {
    for (const key of AGREEMENT_KEYS) {
      const { low, high } = percentileInterval(
        figures.map((each) => each[place]![key]),
        0.95,
      )!;
      expect(row.intervals![key]!.low, key).toBeCloseTo(low, 9);
      expect(row.intervals![key]!.high, key).toBeCloseTo(high, 9);
      expect(low).toBeLessThan(row[key]!);
      expect(high).toBeGreaterThan(row[key]!);
    }
  }
});

describe('with fewer than ten sources paragraphs are drawn', () => {
  const sources = madeSources(30);
  /** Three texts of ten paragraphs each: what was a source is a paragraph with the blank line after it. */
  const text = Array.from({ length: 10 }, () => 'x'.repeat(LENGTH)).join('\n\n');
  const codings = codingsOf(sources).map(([code, start, end, coder, paragraph]) => {
    const at = ((paragraph - 1) % 10) * (LENGTH + 2);
    return [code, at + start, at + end, coder, 1 + Math.floor((paragraph - 1) / 10)] as const;
  });
  const sample = sampleOf([text, text, text], codings, ['a']);

  test.each(['character', 'paragraph'] satisfies AgreementUnit[])('at unit %s', (unit) => {
    const { codes, resampling } = compare(sample, { unit, intervals: true, seed: SEED, coders: [1, 2, 3] });
    expect(resampling).toMatchObject({ drawn: 'paragraph', clusters: 30 });
    const draw = clusterDrawer(30, SEED);
    const drawn = new Int32Array(30);
    const figures = Array.from({ length: 1000 }, () => {
      draw(drawn);
      return oracleOfDecisions([0, 1, 2].map((coder) => linesOf(unit, coder, drawn)));
    });
    for (const key of ['percent', 'ac1'] as const) {
      const expected = percentileInterval(
        figures.map((figure) => figure[key]),
        0.95,
      )!;
      expect(codes[0]!.intervals![key]!.low, key).toBeCloseTo(expected.low, 9);
      expect(codes[0]!.intervals![key]!.high, key).toBeCloseTo(expected.high, 9);
    }
  });

  /** The characters between paragraphs belong to the one before; the last of a text has none after it. */
  function linesOf(unit: AgreementUnit, coder: number, drawn: ArrayLike<number>): boolean[] {
    return sources.flatMap(({ passages }, paragraph) => {
      const isMarked = (at: number) => passages[coder]!.some(([start, end]) => start <= at && at < end);
      const length = paragraph % 10 === 9 ? LENGTH : LENGTH + 2;
      const own = unit === 'paragraph' ? [true] : Array.from({ length }, (_, at) => isMarked(at));
      return Array.from({ length: drawn[paragraph]! }, () => own).flat();
    });
  }
});

test('the same seed gives the same intervals, and another seed others', () => {
  const sources = madeSources(12);
  const sample = sampleOf(
    sources.map(() => 'x'.repeat(LENGTH)),
    codingsOf(sources),
    ['a'],
  );
  const intervals = (seed: number) => compare(sample, { intervals: true, seed, coders: [1, 2, 3] }).overall.intervals;
  expect(intervals(1)).toEqual(intervals(1));
  expect(intervals(1)).not.toEqual(intervals(2));
});

test('a single paragraph cannot be drawn from, and no intervals are made where none are asked for', () => {
  const sample = sampleOf(
    ['x'.repeat(10)],
    [
      ['a', 0, 5, 1],
      ['a', 2, 7, 2],
    ],
    ['a'],
  );
  const one = compare(sample, { intervals: true });
  expect([one.overall.intervals, one.resampling.reasons]).toEqual([
    null,
    ['There are no intervals: one paragraph is too little to draw from.'],
  ]);
  expect(compare(sample).overall.intervals).toBeNull();
});

test('the unitizing alpha is drawn from up to 100,000 codings, and nothing from too many paragraphs, which is told', () => {
  const question = { intervals: true, seed: SEED, kind: 'source', clusters: 1000, codings: 100_000 } as const;
  expect(chooseResampling(question)).toMatchObject({ drawn: 'source', unitizing: true, reasons: [] });
  const large = chooseResampling({ ...question, codings: 100_001 });
  expect([large.drawn, large.unitizing, large.reasons.length]).toEqual(['source', false, 1]);
  const long = chooseResampling({ ...question, kind: 'paragraph', clusters: 200_001 });
  expect([long.drawn, long.reasons[0]]).toEqual([null, expect.stringMatching(/200001 paragraphs are too many/)]);
});
