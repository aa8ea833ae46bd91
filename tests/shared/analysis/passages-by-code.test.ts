/** Passages stand under the codes that bring them up, as looking at every passage and every coding finds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesByTouch, passagesOfCodings } from '../../../shared/analysis/query/coded-passages.ts';
import { passagesOfQuery } from '../../../shared/analysis/query/evaluate.ts';
import { visitOwnRanges, visitTouchedPassages } from '../../../shared/analysis/query/passages-by-code.ts';
import { oracleOfQuery, rangesOf } from './query-oracle.ts';
import { dataOf, oracleSources, queries, studies } from './query-study.ts';

describe('for any texts, codings and queries', () => {
  test('a passage stands under each code of a coding that shares a character with it, once', () => {
    const property = fc.property(studies, queries, (study, query) => {
      const data = dataOf(study);
      const passages = passagesOfQuery(query, data);
      const visited: number[][] = [];
      visitTouchedPassages(data.codings, passages, (...visit) => visited.push(visit));
      const expected = oracleSources(study).flatMap((source, i) =>
        oracleOfQuery(query, source).flatMap(({ start, end }) => {
          const touching = source.codings.filter((coding) => coding.start < end && start < coding.end);
          return [...new Set(touching.map(({ code }) => code))].map((code) => [code, i + 1, start, end]);
        }),
      );
      expect(visited.sort()).toEqual(expected.sort());
      for (const touched of [true, false]) {
        const kept = passagesByTouch(data.codings, passages, touched);
        const places = kept.flatMap(({ source, passages: here }) =>
          rangesOf(here).map(({ start, end }) => [source, start, end]),
        );
        const all = passages.flatMap(({ source, passages: here }) =>
          rangesOf(here).map(({ start, end }) => [source, start, end]),
        );
        const isTouched = (place: number[]) =>
          expected.some(([, ...known]) => JSON.stringify(known) === JSON.stringify(place));
        expect(places).toEqual(all.filter((place) => isTouched(place) === touched));
      }
    });
    fc.assert(property, { seed: 33, numRuns: 500 });
  });

  test('the own ranges of codings are passages, each under each of its codes once', () => {
    const property = fc.property(studies, (study) => {
      const { codings } = dataOf(study);
      const visited: number[][] = [];
      visitOwnRanges(codings, (...visit) => visited.push(visit));
      const named = study.flatMap(({ codings: own }, i) =>
        own.map(({ code, start, end }) => JSON.stringify([code, i + 1, start, end])),
      );
      expect(visited.map((visit) => JSON.stringify(visit)).sort()).toEqual([...new Set(named)].sort());
      const ranges = passagesOfCodings(codings).flatMap(({ source, passages }) =>
        rangesOf(passages).map(({ start, end }) => `${source} ${start} ${end}`),
      );
      expect(ranges.sort()).toEqual([...new Set(visited.map(([, ...range]) => range.join(' ')))].sort());
    });
    fc.assert(property, { seed: 34, numRuns: 300 });
  });
});
