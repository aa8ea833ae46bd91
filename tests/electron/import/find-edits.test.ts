/** Edits found between two texts. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEdits } from '../../../electron/import/find-edits.ts';
import { applyEdits } from '../../../shared/text/edit.ts';
import { emojiTexts } from '../../shared/text/emoji-text.ts';

test.each<[before: string, after: string, edits: [old: string, text: string][]]>([
  [
    '🚒 The goverment agreed.\n\nA cat sat.',
    '🚒 The government agreed.\n\nThe cats sat.',
    [
      ['goverment', 'government'],
      ['A', 'The'],
      ['cat', 'cats'],
    ],
  ],
  ['one two', 'one and two', [['', 'and ']]],
  ['very very good', 'very good', [['very ', '']]],
  ['a cafe', 'a cafe\u0301', [['cafe', 'cafe\u0301']]],
  ['🇩🇪🇫🇷', '🇩🇪🇪🇫🇷', [['🇫🇷', '🇪🇫🇷']]],
  [
    'long lines\nof a text',
    'long\nlines of\na text',
    [
      [' ', '\n'],
      ['\n', ' '],
      [' ', '\n'],
    ],
  ],
  ['', 'new', [['', 'new']]],
  ['old', '', [['old', '']]],
  ['the same', 'the same', []],
])('from %j to %j', (before, after, expected) => {
  const edits = findEdits(before, after);
  expect(edits.map(({ start, end, text }) => [before.slice(start, end), text])).toEqual(expected);
});

test('any two texts: the edits lead from one to the other', () => {
  const property = fc.property(emojiTexts, emojiTexts, emojiTexts, (start, before, after) => {
    const [one, other] = [`${start}${before}${start}`, `${start}${after}${start}`];
    expect(applyEdits(one, findEdits(one, other))).toBe(other);
  });
  fc.assert(property, { seed: 3, numRuns: 500 });
});

test('in a long text of which every line breaks elsewhere, only line breaks are edited', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `w${(i * 7919) % 503}${i % 37 === 0 ? `u${i}` : ''}`);
  const broken = (width: number) => words.map((word, i) => word + (i % width === 0 ? '\n' : ' ')).join('');
  const edits = findEdits(broken(11), broken(9));
  expect(edits.every(({ text }) => text.trim() === '')).toBe(true);
  expect(applyEdits(broken(11), edits)).toBe(broken(9));
});

test('texts that have nothing in common are one edit', () => {
  const all = (sign: string) => Array.from({ length: 3000 }, (_, i) => `${sign}${i % 900}`).join(' ');
  expect(findEdits(all('a'), all('b'))).toHaveLength(1);
});
