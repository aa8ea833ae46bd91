/** Offsets in code units and in code points are converted without loss. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointCounter, codePointsFromUtf16, utf16FromCodePoints } from '../../../shared/text/code-points.ts';
import { emojiTexts, FIREMEN } from './emoji-text.ts';

describe('the word "firetrucks" after an emoji', () => {
  test('is at 19-29 in code points, 22-32 in UTF-16, 30-40 in UTF-8 bytes', () => {
    expect(FIREMEN.slice(22, 32)).toBe('firetrucks');
    expect(utf16FromCodePoints(FIREMEN, [19, 29])).toEqual([22, 32]);
    expect(codePointsFromUtf16(FIREMEN, [22, 32])).toEqual([19, 29]);
    const bytes = new TextEncoder().encode(FIREMEN);
    expect(new TextDecoder().decode(bytes.slice(30, 40))).toBe('firetrucks');
  });
});

test.each([
  ['inside a surrogate pair', '😀a', [1], [undefined]],
  ['past the end', '😀a', [3, 4], [2, undefined]],
  ['again', '😀a', [2, 2], [1, 1]],
])('an offset %s', (_, text, offsets, expected) => {
  expect(codePointsFromUtf16(text, offsets)).toEqual(expected);
});

test('an offset in code points past the end is undefined', () => {
  expect(utf16FromCodePoints('😀a', [0, 1, 2, 3])).toEqual([0, 2, 3, undefined]);
});

test.each([[[2, 1]], [[-1]], [[Number.NaN]]])('%j do not ascend and throw', (offsets) => {
  expect(() => utf16FromCodePoints('abc', offsets)).toThrow('must ascend');
});

test('every offset of any text is the number of code points before it, and comes back', () => {
  const property = fc.property(emojiTexts, (text) => {
    const points = Array.from({ length: [...text].length + 1 }, (_, i) => i);
    const expected = points.map((point) => [...text].slice(0, point).join('').length);
    expect(utf16FromCodePoints(text, points)).toEqual(expected);
    expect(codePointsFromUtf16(text, expected)).toEqual(points);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('a counter tells the code points before any offset, in any order; half a pair is one of its own', () => {
  const property = fc.property(emojiTexts, fc.constantFrom('', '\ud83d', 'a\ude00'), (text, end) => {
    const whole = text + end;
    const before = codePointCounter(whole);
    const points = [...whole];
    const starts = points.map((_, i) => points.slice(0, i).join('').length);
    for (const [i, start] of [...starts.entries()].reverse()) expect(before(start)).toBe(i);
    expect(before(whole.length)).toBe(points.length);
  });
  fc.assert(property, { seed: 2, numRuns: 300 });
});
