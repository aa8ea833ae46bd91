/** Saturation follows the published measure, in the order that was asked for. */

import { describe, expect, test } from 'vitest';
import { countSaturation, type SaturationSource } from '../../../shared/analysis/saturation.ts';
import { saturationTable } from '../../../shared/report/saturation.ts';
import { codebookFrom, columnsFrom, type SampleCoding } from './coded-sample.ts';

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T09:00:00.000Z`;

interface Options {
  readonly order?: 'coding' | 'import';
  readonly base?: number;
  readonly run?: number;
  readonly threshold?: number;
  readonly withSubCodes?: boolean;
}

/** `used` holds the paths of the codes on each source; sources are coded one a day unless `times` says otherwise. */
function saturation(
  used: readonly (readonly string[])[],
  options: Options = {},
  times: readonly (string | null)[] = [],
) {
  const paths = [...new Set(used.flat())];
  const codebook = codebookFrom(paths.includes('👩🏽‍🚀 / x') ? ['👩🏽‍🚀', ...paths] : paths);
  const codings = used.flatMap((codes, place) =>
    codes.map((code, n): SampleCoding => ({ source: place + 1, code, coder: 1, start: n, end: n + 1 })),
  );
  const sources = used.map((codes, place): SaturationSource => {
    const firstCoded = codes.length === 0 ? null : (times[place] ?? day(place + 1));
    return { id: place + 1, name: `S${place + 1}`, firstCoded };
  });
  return countSaturation({
    ...{ order: 'coding', base: 4, run: 2, threshold: 0.05, withSubCodes: false, ...options },
    codings: columnsFrom(codebook, codings),
    codebook,
    sources,
  });
}

/** As many codes of their own as `counts` says for each source, and one that all have. */
function withNewCodes(counts: readonly number[]): string[][] {
  return counts.map((count, source) => [
    'common',
    ...Array.from({ length: count - (source === 0 ? 1 : 0) }, (_, n) => `S${source + 1} code ${n}`),
  ]);
}

describe('the worked example of Guest, Namey and Chen (2020)', () => {
  // 37 themes in a base of four; runs of two with 4, 3 and 1 new themes give 11 %, 8 % and 3 %: saturated at 6+2.
  const result = saturation(withNewCodes([20, 10, 4, 3, 1, 3, 0, 1]));

  test('shares of new information are of the codes in the base, in runs that overlap', () => {
    expect(result.baseCodes).toBe(37);
    expect(result.sources.map((source) => source.newInformation)).toEqual([
      ...[null, null, null, null, null],
      ...[4 / 37, 3 / 37, 1 / 37],
    ]);
  });

  test('saturation is reached before the first run at or below the threshold', () => {
    expect(result.reachedAfter).toBe(6);
    expect(saturationTable({ ...result, filter: '' }).notes[0]).toContain('reached at 6+2');
  });
});

test('each source is told with its codings, its codes, and those that no source before it had', () => {
  const { sources } = saturation([
    ['B', 'A'],
    ['A', 'A'],
    ['C', 'A'],
  ]);
  expect(
    sources.map(({ source, codings, codes, newCodes, cumulative }) => [source, codings, codes, newCodes, cumulative]),
  ).toEqual([
    ['S1', 2, 2, ['B', 'A'], 2],
    ['S2', 2, 1, [], 2],
    ['S3', 2, 2, ['C'], 3],
  ]);
});

test('with sub-codes a source uses the codes above its own as well', () => {
  const used = [['👩🏽‍🚀 / x'], ['👩🏽‍🚀 / x']];
  expect(saturation(used).sources[0]!.newCodes).toEqual(['👩🏽‍🚀 / x']);
  expect(saturation(used, { withSubCodes: true }).sources[0]!.newCodes).toEqual(['👩🏽‍🚀', '👩🏽‍🚀 / x']);
});

describe('the order', () => {
  const used = [['A'], ['A', 'B'], ['B'], []];
  const times = [day(3), day(1), day(1)];

  test('by coding goes by the first coding; sources coded at one moment stand as they came, and are named', () => {
    const result = saturation(used, {}, times);
    expect(result.sources.map((source) => source.source)).toEqual(['S2', 'S3', 'S1']);
    expect(result.tied).toEqual(['S2', 'S3']);
    expect(saturationTable({ ...result, filter: '' }).notes.join()).toContain('in the order of import: S2; S3');
  });

  test('by import leaves the sources as they came', () => {
    const result = saturation(used, { order: 'import' }, times);
    expect(result.sources.map((source) => source.source)).toEqual(['S1', 'S2', 'S3']);
    expect(result.tied).toEqual([]);
  });

  test('leaves sources without codings out, and says so', () => {
    const result = saturation(used, {}, times);
    expect(result.uncoded).toBe(1);
    expect(saturationTable({ ...result, filter: '' }).notes).toContain('1 source without codings left out.');
  });
});

test('with fewer sources than base and run need, saturation is undefined and never 0', () => {
  const result = saturation(withNewCodes([3, 0, 0, 0, 0]));
  expect([result.baseCodes, result.reachedAfter]).toEqual([3, null]);
  expect(result.sources.map((source) => source.newInformation)).toEqual([null, null, null, null, null]);
  expect(saturationTable({ ...result, filter: '' }).notes[0]).toMatch(
    /undefined: it needs 6 coded sources .* 5 sources have/,
  );
  expect(saturation([]).baseCodes).toBeNull();
});

test('a threshold of 0 is reached by a run without any new code; none is reached where every run brings some', () => {
  expect(saturation(withNewCodes([5, 0, 1, 0, 0]), { base: 1, run: 2, threshold: 0 }).reachedAfter).toBe(3);
  const never = saturation(withNewCodes([5, 1, 1, 1]), { base: 1, run: 1 });
  expect(never.reachedAfter).toBeNull();
  expect(saturationTable({ ...never, filter: '' }).notes[0]).toContain('not reached');
});
