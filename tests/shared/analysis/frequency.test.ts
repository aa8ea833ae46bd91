/** Frequency counts each source, character and word once, on examples and against an oracle. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFrequency } from '../../../shared/analysis/frequency.ts';
import type { FrequencySplit } from '../../../shared/analysis/frequency-groups.ts';
import type { FrequencyFigures } from '../../../shared/analysis/frequency-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import {
  type CodedSample,
  codebookFrom,
  codedSamples,
  columnsFrom,
  type SampleCoding,
  unitsFrom,
} from './coded-sample.ts';

const texts = ['👨🏻‍🚒 firemen drive firetrucks.', 'Nobody waits.'];
const paths = ['A', 'A / x', 'B'];

function count(codings: readonly SampleCoding[], withSubCodes = false, by: FrequencySplit | null = null) {
  const codebook = codebookFrom(paths);
  return countFrequency({
    ...{ codebook, withSubCodes, by },
    codings: columnsFrom(codebook, codings),
    readUnits: unitsFrom(texts),
  });
}

const drawn: readonly SampleCoding[] = [
  { source: 1, code: 'A', coder: 1, start: 0, end: 15 },
  { source: 1, code: 'A', coder: 2, start: 8, end: 17 },
  { source: 1, code: 'A / x', coder: 1, start: 12, end: 32 },
  { source: 2, code: 'B', coder: 1, start: 0, end: 3 },
];

describe('frequency', () => {
  test('a character or word counts once however many codings cover it, and a word if one of its characters does', () => {
    expect(count(drawn).codes[0]).toMatchObject({ codings: 2, sources: 1, characters: 17, words: 2 });
  });

  test('with sub-codes a code covers what it and the codes below it cover together', () => {
    expect(count(drawn, true).codes[0]).toMatchObject({ codings: 3, sources: 1, characters: 32, words: 3 });
  });

  test('a code without codings is listed with zeros', () => {
    expect(count(drawn.slice(0, 1)).codes[2]).toMatchObject({
      code: 'B',
      codings: 0,
      sources: 0,
      characters: 0,
      words: 0,
    });
  });

  test('the total counts what several codes cover once', () => {
    expect(count(drawn).total).toMatchObject({ codings: 4, sources: 2, characters: 35, words: 4 });
  });

  test('by coder, each coder is counted alone', () => {
    const names = new Map([
      [2, 'Bea'],
      [1, 'Ann'],
    ]);
    const { by, groups, codes, total } = count(drawn, false, { kind: 'coder', names });
    expect([by, groups]).toEqual(['coder', ['Bea', 'Ann']]);
    expect(codes[0]!.groups.map((group) => group.characters)).toEqual([9, 15]);
    expect(total.groups.map((group) => group.codings)).toEqual([1, 3]);
  });

  test('by attribute, values are ordered and sources without one come last', () => {
    const values = new Map([
      [1, null],
      [2, '2025'],
      [3, '950'],
    ]);
    const { groups, total } = count(drawn, false, { kind: 'attribute', name: 'year', values });
    expect(groups).toEqual(['950', '2025', '(none)']);
    expect(total.groups.map((group) => group.codings)).toEqual([0, 1, 3]);
  });

  test('a value or case called (none) is kept apart from sources without one', () => {
    const values = new Map([
      [1, null],
      [2, '(none)'],
      [3, '950'],
    ]);
    const years = count(drawn, false, { kind: 'attribute', name: 'year', values });
    expect([years.groups, years.withoutValue]).toEqual([['(none)', '950', '((none))'], '((none))']);
    expect(years.total.groups.map((group) => group.codings)).toEqual([1, 0, 3]);
    const casesOf = new Map([...values].map(([source, value]) => [source, value ? [value] : []]));
    const cases = count(drawn, false, { kind: 'case', names: ['(none)', '950'], casesOf });
    expect([cases.groups, cases.withoutValue]).toEqual([['(none)', '950', '((none))'], '((none))']);
  });

  test('a coding of a coder outside the split is a bug', () => {
    expect(() => count(drawn, false, { kind: 'coder', names: new Map([[1, 'Ann']]) })).toThrow('2 is in no group');
  });
});

test('every code, group and total has the figures of a count character by character', () => {
  const property = fc.property(
    codedSamples,
    fc.boolean(),
    fc.constantFrom('coder', 'attribute', null),
    (sample, withSubCodes, kind) => {
      const by = splitOf(kind);
      const result = countFrequency({ ...sample, withSubCodes, by });
      const groups = by === null ? [] : by.kind === 'coder' ? [1, 2, 3] : ['x', 'y', '(none)'];
      const figures = (holds: (code: Code) => boolean) => ({
        ...naiveFigures(sample, holds, () => true),
        groups: groups.map((group) =>
          naiveFigures(sample, holds, (source, coder) => group === (kind === 'coder' ? coder : VALUES[source - 1])),
        ),
      });
      expect(result.codes).toEqual(
        sample.codebook.codes.map((code) => ({
          id: code.id,
          code: code.path,
          ...figures((own) => own === code || (withSubCodes && own.path.startsWith(`${code.path} / `))),
        })),
      );
      expect(result.total).toEqual(figures(() => true));
    },
  );
  fc.assert(property, { seed: 3, numRuns: 300 });
});

const VALUES = ['y', '(none)', 'x'];

function splitOf(kind: 'coder' | 'attribute' | null): FrequencySplit | null {
  if (kind === null) return null;
  const ids = [1, 2, 3] as const;
  if (kind === 'coder') return { kind, names: new Map(ids.map((id) => [id, `coder ${id}`])) };
  return {
    kind,
    name: 'genre',
    values: new Map(ids.map((id) => [id, VALUES[id - 1] === '(none)' ? null : VALUES[id - 1]!])),
  };
}

function naiveFigures(
  { codings, codebook, readUnits }: CodedSample,
  holds: (code: Code) => boolean,
  isIn: (source: number, coder: number) => boolean,
): FrequencyFigures {
  const sources = new Set<number>();
  const characters = new Set<string>();
  const words = new Set<string>();
  let count = 0;
  for (let i = 0; i < codings.length; i++) {
    const source = codings.source[i]!;
    if (!holds(codebook.codes.find((code) => code.id === codings.code[i])!) || !isIn(source, codings.coder[i]!))
      continue;
    count++;
    sources.add(source);
    for (let at = codings.start[i]!; at < codings.end[i]!; at++) characters.add(`${source} ${at}`);
  }
  for (const source of sources) {
    const list = readUnits(source, 'words');
    for (let word = 0; word < list.length; word += 2) {
      for (let at = list[word]!; at < list[word + 1]!; at++)
        if (characters.has(`${source} ${at}`)) words.add(`${source} ${word}`);
    }
  }
  return { codings: count, sources: sources.size, characters: characters.size, words: words.size };
}
