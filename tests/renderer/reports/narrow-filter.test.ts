/** A report's filter, narrowed to one figure. */

import { describe, expect, test } from 'vitest';
import { narrowFilter } from '../../../renderer/reports/filter/narrow-filter.ts';
import type { CodeId, CoderId, SourceId } from '../../../shared/model/ids.ts';

const [one, two, three] = [1, 2, 3] as [SourceId, SourceId, SourceId];
const ada = 1 as CoderId;
const western = { attribute: 'perspective', value: 'Western' };
const chinese = { attribute: 'perspective', value: 'Chinese' };
const paper = { attribute: 'genre', value: 'paper' };

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
