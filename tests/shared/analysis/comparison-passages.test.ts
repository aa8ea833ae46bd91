/** Typical passages stand where a group's distinguishing codes do, and are of usual length. */

import { describe, expect, test } from 'vitest';
import { comparisonPassages } from '../../../shared/analysis/comparison-passages.ts';
import { codebookFrom, codeId, columnsFrom, type SampleCoding, unitsFrom } from './coded-sample.ts';

const codebook = codebookFrom(['Theme', 'Theme / t', 'Mark', 'Other']);
/** Sources 1 and 2 hold twelve paragraphs of twelve characters each, an emoji among them. */
const paragraph = 'Some 👨🏻‍🚒.';
const text = Array.from({ length: 12 }, () => paragraph).join('\n\n');
const pitch = paragraph.length + 2;
const at = (place: number, code: string, start: number, end: number, coder = 1, source = 1): SampleCoding => ({
  ...{ source, code, coder },
  ...{ start: place * pitch + start, end: place * pitch + end },
});

/** `Mark` is in eight of source 1's paragraphs and in none of source 2's: it distinguishes source 1. */
const marks = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => at(place, 'Mark', 0, 2));
const drawn = [
  ...marks,
  at(9, 'Theme', 0, 4),
  at(3, 'Theme', 0, 4),
  at(1, 'Theme', 0, 10),
  at(3, 'Theme / t', 5, 8),
  at(3, 'Theme', 0, 4, 2),
  at(2, 'Theme', 0, 4, 1, 2),
];

function passages(group: 'a' | 'b' | 'both', withSubCodes = false, coders: 'each' | 'pooled' = 'pooled') {
  const found = comparisonPassages({
    ...{ codebook, coders, withSubCodes, group, theme: codeId(codebook, 'Theme') },
    groups: { a: 'one', b: 'two' },
    themes: codebook.codes.map(({ id }) => id),
    a: { sources: new Set([1]) },
    b: { sources: new Set([2]) },
    codings: columnsFrom(codebook, drawn),
    sources: [1, 2],
    readUnits: unitsFrom([text, text]),
  });
  return found.map(({ source, start, end, a }) => [source, Math.floor(start / pitch), end - start, a.length]);
}

describe('typical passages', () => {
  test('with distinguishing codes come first, then those of usual length', () => {
    expect(passages('a')).toEqual([
      [1, 3, 4, 2],
      [1, 1, 10, 1],
      [1, 9, 4, 1],
    ]);
  });

  test('of several coders are one with all their codings, also where each coder counts alone', () => {
    expect(passages('a', false, 'each')[0]).toEqual([1, 3, 4, 2]);
  });

  test('are of the group alone', () => {
    expect(passages('b')).toEqual([[2, 2, 4, 1]]);
    expect(passages('both')).toEqual([]);
  });

  test('are also those of sub-codes where these count', () => {
    expect(passages('a', true)).toContainEqual([1, 3, 3, 1]);
  });
});
