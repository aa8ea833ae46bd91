/** The filter of a report: in words, as the contract has it, and narrowed to one figure. */

import { describe, expect, test } from 'vitest';
import { codingFilterOf, describeFilter, EVERYTHING, narrowFilter } from '../../../renderer/reports/report-filter.ts';
import type { Coder } from '../../../shared/model/coder.ts';
import type { CodeId, CoderId, SourceId } from '../../../shared/model/ids.ts';
import type { Source } from '../../../shared/model/source.ts';

const [one, two, three] = [1, 2, 3] as [SourceId, SourceId, SourceId];
const [ada, noor] = [1, 2] as [CoderId, CoderId];
const nouns = {
  sources: [
    { id: two, name: 'Brief' },
    { id: one, name: 'Op-ed 🚀' },
  ] as Source[],
  coders: [
    { id: ada, name: 'Ada' },
    { id: noor, name: 'Noor' },
  ] as Coder[],
};
const western = { attribute: 'perspective', value: 'Western' };
const chinese = { attribute: 'perspective', value: 'Chinese' };
const paper = { attribute: 'genre', value: 'paper' };

describe('in words', () => {
  test.each([
    ['nothing restricts', EVERYTHING, ''],
    [
      'sources are named in the order of the project',
      { ...EVERYTHING, sources: [one, two] },
      'sources Brief, Op-ed 🚀',
    ],
    [
      'a value stands with its attribute',
      { ...EVERYTHING, where: [western, paper] },
      'perspective = Western, genre = paper',
    ],
    [
      'all conditions are told',
      { sources: [two], coders: [noor], where: [paper] },
      'sources Brief; coders Noor; genre = paper',
    ],
  ])('%s', (_rule, filter, words) => {
    expect(describeFilter(filter, nouns)).toBe(words);
  });
});

describe('as the contract has it', () => {
  test('what does not restrict is left out', () => {
    expect(codingFilterOf(EVERYTHING)).toEqual({});
    expect(codingFilterOf({ sources: [one], coders: [], where: [] })).toEqual({ sources: [one] });
  });
});

describe('narrowed', () => {
  test.each([
    ['takes the condition of a figure', {}, { coders: [ada] }, { coders: [ada] }],
    ['keeps its own conditions', { coders: [ada] }, { codes: [7 as CodeId] }, { coders: [ada], codes: [7] }],
    ['leaves what both allow', { sources: [one, two] }, { sources: [two, three] }, { sources: [two] }],
    ['allows nothing where nothing is common', { sources: [one] }, { sources: [two] }, { sources: [] }],
    [
      'has one value left of an attribute',
      { where: [western, chinese, paper] },
      { where: [chinese] },
      { where: [paper, chinese] },
    ],
  ])('%s', (_rule, filter, more, narrowed) => {
    expect(narrowFilter(filter, more)).toEqual(narrowed);
  });
});
