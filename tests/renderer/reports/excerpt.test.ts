/** A passage as it is printed. */

import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../renderer/reports/excerpt.ts';
import type { CodeId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import type { Passage, PassageCoding } from '../../../shared/report/passage.ts';

const coding = (code: number, start: number, end: number): PassageCoding => ({
  id: code as CodingId,
  code: code as CodeId,
  path: `Code ${code}`,
  colour: '#336699',
  coder: 'A',
  memo: '',
  start,
  end,
});
const passage = (start: number, text: string, codings: readonly PassageCoding[]): Passage => ({
  source: 1 as SourceId,
  sourceName: 'Source',
  start,
  end: start + text.length,
  before: 'before ',
  text,
  after: ' after',
  codings,
});
const printed = (given: Passage) =>
  excerptOf(given).pieces.map(({ text, codings }) => [text, codings.map(({ code }) => code)]);

describe('an excerpt', () => {
  test('tells coded from uncoded words, emoji whole', () => {
    const given = passage(100, '🚀 firemen drive firetrucks', [coding(1, 103, 110), coding(2, 100, 116)]);
    expect(printed(given)).toEqual([
      ['🚀 ', [2]],
      ['firemen', [1, 2]],
      [' drive', [2]],
      [' firetrucks', []],
    ]);
  });

  test('shows only what of a coding is in the passage', () => {
    expect(printed(passage(100, 'middle', [coding(1, 50, 300)]))).toEqual([['middle', [1]]]);
  });

  test('prints all words of a passage that is not long', () => {
    const given = passage(0, 'one two three four', [coding(1, 4, 7), coding(2, 8, 13)]);
    expect(
      excerptOf(given)
        .pieces.map(({ text }) => text)
        .join(''),
    ).toBe(given.text);
  });

  test('shortens a long stretch in its middle, between words', () => {
    const [piece] = excerptOf(passage(0, 'word '.repeat(10_000), [coding(1, 0, 50_000)])).pieces;
    expect(piece!.text).toMatch(/^(word )+… ?(word )*$/);
    expect(piece!.text.length).toBeLessThan(800);
  });
});
