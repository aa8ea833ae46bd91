/** Ranges after edits of their text, compared with what becomes of each single character. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, flawInEdits, inWholeGraphemes, reanchoring, type TextEdit } from '../../../shared/text/edit.ts';
import { isGraphemeBoundary, snapToGraphemes } from '../../../shared/text/graphemes.ts';
import type { TextRange } from '../../../shared/text/range.ts';

const TEXT = '🚀 one two three four';
const words = (of: string): TextRange => ({ start: TEXT.indexOf(of), end: TEXT.indexOf(of) + of.length });
const put = (of: string, text: string): TextEdit => ({ ...words(of), text });
const insert = (before: string, text: string): TextEdit => ({
  start: TEXT.indexOf(before),
  end: TEXT.indexOf(before),
  text,
});

test.each<[rule: string, coded: string, edits: TextEdit[], quotation: string]>([
  ['words before it move it', 'two three', [put('🚀', 'The rocket:')], 'two three'],
  ['words put in before it stay outside', 'two', [insert('two', 'one and ')], 'two'],
  ['words put in after it stay outside', 'one ', [insert('two', 'and ')], 'one '],
  ['words put into it are in it', 'two three', [insert('three', 'and ')], 'two and three'],
  ['it grows with the words in it', 'one two three', [put('two', '2 (two)')], 'one 2 (two) three'],
  ['it shrinks with the words in it', 'one two three', [put('two ', '')], 'one three'],
  ['a new first word is in it', 'one two', [put('one', 'once')], 'once two'],
  ['a new last word is in it', 'one two', [put('two', 'too')], 'one too'],
  ['words across its end are in it as a whole', 'one two', [put('two three', 'II III')], 'one II III'],
  ['words across its start are in it as a whole', 'three four', [put('two three', 'II III')], 'II III four'],
  ['words around it take its place', 'two', [put('one two three', 'I to III')], 'I to III'],
  ['where all of it is deleted, nothing is left', 'two', [put('one two three', '')], ''],
  ['edits on both sides leave it alone', 'two', [put('one ', ''), put(' three', '!')], 'two'],
])('of a coded passage: %s', (_, coded, edits, quotation) => {
  const after = reanchoring(edits)(words(coded));
  expect(applyEdits(TEXT, edits).slice(after.start, after.end)).toBe(quotation);
  expect(after.isTouched).toBe(quotation !== coded);
});

test('an edit that changes a grapheme holds the whole of it', () => {
  expect(inWholeGraphemes('cafe x', [{ start: 4, end: 4, text: '\u0301' }])).toEqual([
    { start: 3, end: 4, text: 'e\u0301' },
  ]);
  expect(inWholeGraphemes('🇩🇪🇫🇷 x', [{ start: 4, end: 4, text: '🇪' }])).toEqual([{ start: 4, end: 8, text: '🇪🇫🇷' }]);
  expect(inWholeGraphemes('abc', [{ start: 1, end: 2, text: 'b' }])).toEqual([]);
});

test.each([
  [
    [
      { start: 2, end: 4, text: '' },
      { start: 3, end: 3, text: 'a' },
    ],
    'do not ascend, at 3',
  ],
  [[{ start: 4, end: 2, text: '' }], 'do not ascend, at 4'],
  [[{ start: 2, end: 99, text: '' }], 'end outside the text, which has 21 characters'],
  [[{ start: 1, end: 2, text: '' }], 'cut a character in two, at 1'],
  [
    [
      { start: 0, end: 2, text: 'a' },
      { start: 2, end: 2, text: 'b' },
    ],
    undefined,
  ],
])('the edits %j %s', (edits, flaw) => {
  expect(flawInEdits(TEXT, edits)).toBe(flaw);
});

const PIECES = [
  'a',
  'word',
  ' ',
  '\n',
  '👩🏽‍🚀',
  '🇩🇪',
  '🇫🇷',
  'e',
  '\u0301',
  'é',
  'שלום',
  'سلام',
  '\u064f',
  '月',
  'क',
  '्',
  '\u200d',
];
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
const place = fc.nat({ max: 120 });
const short = fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }).map((pieces) => pieces.join(''));
const edit = fc.tuple(place, fc.nat({ max: 6 }), short);
const cases = fc.record({
  text,
  edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
  codings: fc.array(fc.tuple(place, fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 6 }),
});

/** Ascending edits of whole code points, from places anywhere. */
function editsOf(text: string, given: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const isWhole = (offset: number) => !/[\ud800-\udbff]/.test(text[offset - 1] ?? '');
  for (const [start, length, put] of given.toSorted((a, b) => a[0] - b[0])) {
    const end = Math.min(text.length, start + length);
    if (start > text.length || start < (edits.at(-1)?.end ?? 0) || !isWhole(start) || !isWhole(end)) continue;
    edits.push({ start, end, text: put });
  }
  return edits;
}

/** The text after edits as the places that its characters had before; null for a new one. */
function originsAfter(text: string, edits: readonly TextEdit[]): (number | null)[] {
  const origins: (number | null)[] = [];
  for (let at = 0, next = 0; at <= text.length; at++) {
    for (; edits[next]?.start === at; next++) {
      for (const _ of Array.from({ length: edits[next]!.text.length })) origins.push(null);
      at = edits[next]!.end;
    }
    if (at < text.length) origins.push(at);
  }
  return origins;
}

describe('after any edits of any text', () => {
  const check = (rule: (text: string, edits: TextEdit[], coding: TextRange) => void) => {
    const property = fc.property(cases, ({ text, edits, codings }) => {
      const own = editsOf(text, edits);
      for (const [at, length] of codings) {
        const start = Math.min(at, text.length - 1);
        rule(text, own, snapToGraphemes(text, { start, end: Math.min(text.length, start + length) }));
      }
    });
    fc.assert(property, { seed: 20260301, numRuns: 1500 });
  };

  test('each quotation of which no character was edited is the same word for word', () => {
    let untouched = 0;
    check((text, edits, coding) => {
      const after = applyEdits(text, edits);
      const origins = originsAfter(text, edits);
      const first = origins.indexOf(coding.start);
      const length = coding.end - coding.start;
      const isUntouched = first >= 0 && Array.from({ length }).every((_, i) => origins[first + i] === coding.start + i);
      const isWhole = isGraphemeBoundary(after, first) && isGraphemeBoundary(after, first + length);
      if (!isUntouched || !isWhole) return;
      untouched++;
      const moved = reanchoring(inWholeGraphemes(text, edits))(coding);
      expect(moved).toEqual({ start: first, end: first + length, isTouched: false });
      expect(after.slice(moved.start, moved.end)).toBe(text.slice(coding.start, coding.end));
    });
    expect(untouched).toBeGreaterThan(500);
  });

  test('a passage holds all of its characters that stay, and of the others that stay none', () => {
    check((text, edits, coding) => {
      const whole = inWholeGraphemes(text, edits);
      const moved = reanchoring(whole)(coding);
      originsAfter(text, whole).forEach((origin, at) => {
        if (origin === null) return;
        const wasIn = coding.start <= origin && origin < coding.end;
        expect(moved.start <= at && at < moved.end).toBe(wasIn);
      });
    });
  });

  test('a passage starts and ends between graphemes, and is empty only where all of it went', () => {
    check((text, edits, coding) => {
      const after = applyEdits(text, edits);
      const whole = inWholeGraphemes(text, edits);
      expect(applyEdits(text, whole)).toBe(after);
      const { start, end } = reanchoring(whole)(coding);
      expect([isGraphemeBoundary(after, start), isGraphemeBoundary(after, end)]).toEqual([true, true]);
      const isGone = whole.some((one) => one.start <= coding.start && coding.end <= one.end && one.text === '');
      expect(start === end).toBe(isGone);
    });
  });
});
