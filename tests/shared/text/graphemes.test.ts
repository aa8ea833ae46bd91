/** No range splits an emoji, a surrogate pair or a combining mark. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeAt, isGraphemeBoundary, snapToGraphemes } from '../../../shared/text/graphemes.ts';
import { rangeOf } from '../../../shared/text/range.ts';
import { emojiTexts, FIREMEN } from './emoji-text.ts';

test.each([
  [FIREMEN, rangeOf(1, 3), rangeOf(0, 7)],
  [FIREMEN, rangeOf(0, 7), rangeOf(0, 7)],
  [FIREMEN, rangeOf(4, 10), rangeOf(0, 10)],
  [FIREMEN, rangeOf(3, 3), rangeOf(0, 0)],
  ['ne\u0301e', rangeOf(0, 2), rangeOf(0, 3)],
  ['a\n😀b', rangeOf(2, 3), rangeOf(2, 4)],
  ['', rangeOf(0, 0), rangeOf(0, 0)],
])('in "%s" %j becomes whole graphemes', (text, range, expected) => {
  expect(snapToGraphemes(text, range)).toEqual(expected);
});

test.each([
  [-1, false],
  [0, true],
  [1, false],
  [7, true],
  [32, true],
  [33, false],
])('a range may start at %d of the firemen: %s', (offset, expected) => {
  expect(isGraphemeBoundary(FIREMEN, offset)).toBe(expected);
});

test('there is no grapheme past the end of a text', () => {
  expect(() => graphemeAt('a', 1)).toThrow('no character at 1');
});

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('in any text', () => {
  test('the boundaries are those of the graphemes of the whole text', () => {
    const property = fc.property(emojiTexts, (text) => {
      const starts = new Set([...segmenter.segment(text)].map((grapheme) => grapheme.index)).add(text.length).add(0);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(isGraphemeBoundary(text, offset)).toBe(starts.has(offset));
      }
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  test('Chinese and Latin characters part unless a mark, joiner or selector follows', () => {
    const pieces = [
      '漢',
      '字',
      '。',
      '，',
      'が',
      '\u302a',
      '\u3099',
      '\ufe00',
      '\u{e0100}',
      '\u200d',
      '©',
      'é',
      '\u0301',
      '\r',
      '\n',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    const property = fc.property(texts, (text) => {
      const starts = new Set([...segmenter.segment(text)].map((grapheme) => grapheme.index)).add(text.length).add(0);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(isGraphemeBoundary(text, offset)).toBe(starts.has(offset));
      }
    });
    fc.assert(property, { seed: 3, numRuns: 300 });
  });

  test('a letter and the space after it part, signs that join what follows them excepted', () => {
    for (let unit = 0x300; unit < 0x700; unit++) {
      const text = `ن${String.fromCharCode(unit)} \u0301ن`;
      const starts = new Set([...segmenter.segment(text)].map((grapheme) => grapheme.index));
      for (let offset = 1; offset < text.length; offset++) {
        expect([unit, offset, isGraphemeBoundary(text, offset)]).toEqual([unit, offset, starts.has(offset)]);
      }
    }
  });

  test('a snapped range is the smallest of whole graphemes with every character of the range', () => {
    const property = fc.property(emojiTexts, fc.nat(200), fc.nat(200), (text, one, other) => {
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const graphemes = [...segmenter.segment(text)].map(({ index, segment }) =>
        rangeOf(index, index + segment.length),
      );
      const touched = graphemes.filter((grapheme) => grapheme.start < end && start < grapheme.end);
      const snapped = snapToGraphemes(text, { start, end });
      if (start < end) expect(snapped).toEqual({ start: touched[0]!.start, end: touched.at(-1)!.end });
      else expect(isGraphemeBoundary(text, snapped.start) && snapped.start === snapped.end).toBe(true);
    });
    fc.assert(property, { seed: 2, numRuns: 300 });
  });
});
