/** Intervals of a co-occurrence are what counting drawn sources, or drawn paragraphs, anew gives. */

import { describe, expect, test } from 'vitest';
import { clusterDrawer, percentileInterval } from '../../../shared/analysis/bootstrap.ts';
import { type CooccurrenceInput, countCooccurrence } from '../../../shared/analysis/cooccurrence.ts';
import { countWithIntervals, MOST_INTERVALS } from '../../../shared/analysis/cooccurrence-intervals.ts';
import type { IntervalMeasure } from '../../../shared/analysis/cooccurrence-result.ts';
import { pairLookup } from '../../../shared/analysis/pair-lookup.ts';
import { randomFrom } from '../../../shared/analysis/random.ts';
import type { CodersRule, Unit } from '../../../shared/analysis/unit.ts';
import { codebookFrom, columnsFrom, type SampleCoding, unitsFrom } from './coded-sample.ts';

const codebook = codebookFrom(['A', 'A / x', 'B', 'C']);
const PATHS = ['A', 'A / x', 'B', 'C'];
const TEXT = '👨🏻‍🚒 drive. They stop.\n\nNobody waits. Some do.\n\nOne more paragraph.\n\nAn end.';
const RESAMPLES = 60;

interface Study {
  readonly texts: readonly string[];
  readonly codings: readonly SampleCoding[];
}

interface Question {
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly measure: IntervalMeasure;
}

/** So many sources of the same text with codings of two coders, some sources with none. */
function madeStudy(sources: number, perSource: number, seed: number): Study {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const codings = Array.from({ length: sources }, (_, i) =>
    Array.from({ length: below(perSource + 1) }, (): SampleCoding => {
      const start = below(TEXT.length - 1);
      const end = Math.min(TEXT.length, start + 1 + below(30));
      return { source: i + 1, code: PATHS[below(PATHS.length)]!, coder: 1 + below(2), start, end };
    }),
  );
  return { texts: Array.from({ length: sources }, () => TEXT), codings: codings.flat() };
}

function inputOf({ texts, codings }: Study, { unit, coders }: Pick<Question, 'unit' | 'coders'>): CooccurrenceInput {
  const sources = texts.map((_, i) => i + 1);
  const data = { codebook, sources, codings: columnsFrom(codebook, codings), readUnits: unitsFrom(texts) };
  return { ...data, unit, coders, withSubCodes: true };
}

function intervals(study: Study, question: Question, seed = 5) {
  const request = { measure: question.measure, seed, resamples: RESAMPLES, level: 0.9 };
  return countWithIntervals(inputOf(study, question), request).intervals!;
}

/** The pairs' intervals when `figuresOf` is asked for the figures of each draw. */
function drawnIntervals(
  clusters: number,
  pairs: readonly { readonly aId: number; readonly bId: number }[],
  figureOf: (drawn: Int32Array, a: number, b: number) => number | null,
) {
  const draw = clusterDrawer(clusters, 5);
  const draws = Array.from({ length: RESAMPLES }, () => {
    const drawn = new Int32Array(clusters);
    draw(drawn);
    return drawn;
  });
  return pairs.map(({ aId, bId }) => {
    const figures = draws.map((drawn) => figureOf(drawn, aId, bId));
    return { aId, bId, interval: percentileInterval(figures, 0.9) };
  });
}

/** The study with each of these sources as often as it was drawn, every copy a source of its own. */
function resampled({ texts, codings }: Study, sources: readonly number[], drawn: Int32Array): Study {
  const copies = sources.flatMap((source, i) => Array.from({ length: drawn[i]! }, () => source));
  return {
    texts: copies.map((source) => texts[source - 1]!),
    codings: copies.flatMap((source, i) =>
      codings.filter((coding) => coding.source === source).map((coding) => ({ ...coding, source: i + 1 })),
    ),
  };
}

const UNITS: readonly Unit[] = ['overlap', 'near:3', 'sentence', 'paragraph', 'source'];
const OF_CODINGS: readonly IntervalMeasure[] = ['jaccard', 'dice', 'pAGivenB', 'pBGivenA'];
const QUESTIONS = UNITS.flatMap((unit) =>
  (['each', 'pooled'] as const).flatMap((coders) =>
    (unit === 'overlap' || unit === 'near:3' ? OF_CODINGS : ([...OF_CODINGS, 'lift', 'phi'] as const)).map(
      (measure): Question => ({ unit, coders, measure }),
    ),
  ),
);

describe('with ten sources or more', () => {
  const study = madeStudy(13, 9, 1);
  const codedSources = [...new Set(study.codings.map(({ source }) => source))];

  test.each(QUESTIONS)('$measure at $unit, $coders, is that of whole sources drawn anew', (question) => {
    const made = intervals(study, question);
    const isOfAll = question.coders === 'pooled' && !['overlap', 'near:3'].includes(question.unit);
    const sources = isOfAll ? study.texts.map((_, i) => i + 1) : codedSources;
    const figuresOf = (drawn: Int32Array) => {
      const result = countCooccurrence(inputOf(resampled(study, sources, drawn), question));
      const total = new Map(result.codes.map((code) => [code.id, code]));
      const look = pairLookup(result);
      return (a: number, b: number) => look(total.get(a)!, total.get(b)!)![question.measure];
    };
    const known = new Map<string, ReturnType<typeof figuresOf>>();
    const expected = drawnIntervals(sources.length, made.pairs, (drawn, a, b) => {
      const figures = known.get(drawn.join()) ?? figuresOf(drawn);
      known.set(drawn.join(), figures);
      return figures(a, b);
    });
    expect([made.clusters, made.clusterCount]).toEqual(['source', sources.length]);
    expectClose(made.pairs, expected);
  });
});

/** Sums in another order may differ in the last digit. */
function expectClose(pairs: ReturnType<typeof drawnIntervals> | readonly object[], expected: object[]) {
  const rounded = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(10)) : part)));
  expect(pairs.length).toBeGreaterThan(2);
  expect(rounded(pairs)).toEqual(rounded(expected));
}

describe('with fewer than ten sources', () => {
  const study = madeStudy(4, 14, 6);
  const paragraphs = unitsFrom([TEXT])(1, 'paragraphs');
  const sentences = unitsFrom([TEXT])(1, 'sentences');
  const starts = Array.from({ length: paragraphs.length / 2 }, (_, i) => paragraphs[2 * i]!);
  const count = study.texts.length * starts.length;

  /** White space belongs to the paragraph before it. */
  const clusterOf = (source: number, at: number) =>
    (source - 1) * starts.length + starts.findLastIndex((start) => start <= at);
  const isOf = (code: number, { code: path }: SampleCoding) => {
    const name = PATHS[code - 11]!;
    return path === name || path.startsWith(`${name} / `);
  };
  const covers = (one: SampleCoding, from: number, to: number) => one.start < to && from < one.end;

  /** What can be present or absent - characters or sentences of one coder - with its cluster. */
  const places = (unit: Unit) => {
    const characters = Array.from({ length: TEXT.length }, (_, at) => [at, at + 1] as const);
    return study.texts.flatMap((_, i) =>
      [1, 2]
        .map((coder) => study.codings.filter((coding) => coding.source === i + 1 && coding.coder === coder))
        .filter((codings) => codings.length > 0)
        .flatMap((codings) =>
          (unit === 'sentence' ? rangesIn(sentences) : characters).map(([from, to]) => ({
            cluster: clusterOf(i + 1, from),
            here: codings.filter((coding) => covers(coding, from, to)),
          })),
        ),
    );
  };

  test.each([
    ['overlap', 'jaccard', ({ n, na, nb }) => n / (na + nb - n)],
    ['sentence', 'jaccard', ({ n, na, nb }) => n / (na + nb - n)],
    ['sentence', 'lift', ({ n, na, nb, all }) => (n * all) / (na * nb)],
  ] as const satisfies readonly [
    Unit,
    IntervalMeasure,
    (counts: Record<'n' | 'na' | 'nb' | 'all', number>) => number,
  ][])('paragraphs are drawn at %s for %s', (unit, measure, formula) => {
    const made = intervals(study, { unit, coders: 'each', measure });
    const items = places(unit);
    const expected = drawnIntervals(count, made.pairs, (drawn, a, b) => {
      const sum = (has: (here: SampleCoding[]) => boolean) =>
        items.reduce((total, { cluster, here }) => total + (has(here) ? drawn[cluster]! : 0), 0);
      const hasA = (here: SampleCoding[]) => here.some((coding) => isOf(a, coding));
      const hasB = (here: SampleCoding[]) => here.some((coding) => isOf(b, coding));
      const counts = { n: sum((here) => hasA(here) && hasB(here)), na: sum(hasA), nb: sum(hasB), all: sum(() => true) };
      const figure = formula(counts);
      return Number.isNaN(figure) ? null : figure;
    });
    expect([made.clusters, made.clusterCount]).toEqual(['paragraph', count]);
    expectClose(made.pairs, expected);
  });

  test.each([
    ['each', 'overlap', 0],
    ['pooled', 'near:3', 3],
  ] as const)('a coding counts in the paragraph in which it ends, %s at %s', (coders, unit, gap) => {
    const made = intervals(study, { unit, coders, measure: 'pBGivenA' });
    const meet = (one: SampleCoding, other: SampleCoding) =>
      one.source === other.source &&
      (coders === 'pooled' || one.coder === other.coder) &&
      (covers(one, other.start, other.end) ||
        (unit !== 'overlap' && Math.max(one.start, other.start) - Math.min(one.end, other.end) <= gap));
    const expected = drawnIntervals(count, made.pairs, (drawn, a, b) => {
      const sum = (codings: SampleCoding[]) =>
        codings.reduce((total, { source, end }) => total + drawn[clusterOf(source, end - 1)]!, 0);
      const ofA = study.codings.filter((coding) => isOf(a, coding));
      const ofB = study.codings.filter((coding) => isOf(b, coding));
      const touching = ofA.filter((one) => ofB.some((other) => meet(one, other)));
      return sum(ofA) === 0 ? null : sum(touching) / sum(ofA);
    });
    expectClose(made.pairs, expected);
  });

  test('an interval at unit source is undefined', () => {
    const made = intervals(study, { unit: 'source', coders: 'each', measure: 'jaccard' });
    expect(made.clusters).toBe('source');
    expect(made.pairs.map(({ interval }) => interval)).toEqual(made.pairs.map(() => null));
  });
});

test('an interval holds the figure itself for most pairs, and differs with the seed', () => {
  const question: Question = { unit: 'sentence', coders: 'each', measure: 'jaccard' };
  const study = madeStudy(30, 9, 3);
  const { pairs } = countCooccurrence(inputOf(study, question));
  const made = intervals(study, question).pairs;
  for (const [i, { interval }] of made.entries()) {
    expect(interval!.low).toBeLessThan(pairs[i]!.jaccard!);
    expect(interval!.high).toBeGreaterThan(pairs[i]!.jaccard!);
  }
  expect(intervals(study, question).pairs).toEqual(made);
  expect(intervals(study, question, 6).pairs).not.toEqual(made);
});

test('without a request nothing is drawn', () => {
  const input = inputOf(madeStudy(3, 5, 1), { unit: 'overlap', coders: 'each' });
  expect(countWithIntervals(input, undefined)).toEqual(countCooccurrence(input));
});

test('of more pairs than there is time for, those with the largest n have an interval', () => {
  const paths = Array.from({ length: 60 }, (_, i) => `code ${i}`);
  const many = codebookFrom(paths);
  const codings = paths.flatMap((code, i) =>
    [0, 1].slice(0, i < 2 ? 2 : 1).map((at): SampleCoding => ({ source: 1, code, coder: 1, start: at, end: at + 1 })),
  );
  const data = { codebook: many, codings: columnsFrom(many, codings), sources: [1], readUnits: unitsFrom([TEXT]) };
  const result = countWithIntervals(
    { ...data, unit: 'overlap', coders: 'each', withSubCodes: false },
    { measure: 'jaccard', seed: 1, resamples: 3, level: 0.95 },
  );
  expect(result.pairs.length).toBe((60 * 59) / 2);
  expect(result.intervals!.pairs).toHaveLength(MOST_INTERVALS);
  expect(result.intervals!.pairs[0]).toMatchObject({ aId: 11, bId: 12 });
});

function rangesIn(list: Int32Array): (readonly [number, number])[] {
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!] as const);
}
