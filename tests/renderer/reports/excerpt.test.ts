/** A passage as it is printed. */

import { describe, expect, test } from 'vitest';
import { contextOf, excerptOf } from '../../../renderer/reports/excerpt.ts';
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

  test('shows words without the format markers in them, also where a coding begins inside one', () => {
    const given = {
      ...passage(9, 'a **bold 🚀** word', [coding(1, 12, 18)]),
      ...{ before: '# before ', after: '* after', markers: [0, 1, 11, 13, 20, 22, 27, 28] },
    };
    expect(printed(given)).toEqual([
      ['a ', []],
      ['bold ', [1]],
      ['🚀 word', []],
    ]);
    expect(contextOf(given)).toEqual({ before: ' before ', after: ' after' });
  });

  test('has as many whole words around it as are asked for', () => {
    const given = { ...passage(100, 'middle', []), before: 'many words before ', after: ' and many words after' };
    expect(contextOf(given, 12)).toEqual({ before: '…\u00a0before ', after: ' and many\u00a0…' });
    expect(contextOf({ ...given, start: 18, end: 24 }, 18).before).toBe('many words before ');
  });

  test('shortens a long stretch in its middle, between words', () => {
    const [piece] = excerptOf(passage(0, 'word '.repeat(10_000), [coding(1, 0, 50_000)])).pieces;
    expect(piece!.text).toMatch(/^(word )+… ?(word )*$/);
    expect(piece!.text.length).toBeLessThan(800);
  });
});
