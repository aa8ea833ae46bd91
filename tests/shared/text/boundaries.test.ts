/** Words and sentences are found block by block. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../../../shared/text/boundaries.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { emojiTexts, FIREMEN } from './emoji-text.ts';

function cut(text: string, list: Int32Array): string[] {
  return Array.from({ length: list.length / 2 }, (_, i) => text.slice(list[2 * i], list[2 * i + 1]));
}

function wholeOf(text: string): TextRange[] {
  return [{ start: 0, end: text.length }];
}

test.each([
  [FIREMEN, ['firemen', 'drive', 'firetrucks']],
  ["It's 3.5 metres - not 4!", ["It's", '3.5', 'metres', 'not', '4']],
  ['naïve café', ['naïve', 'café']],
  ['... 😀 !', []],
  ['', []],
])('the words of "%s" are %j', (text, expected) => {
  expect(cut(text, wordsOf(text, wholeOf(text)))).toEqual(expected);
});

test.each([
  ['👨🏻‍🚒 drives. They stop! Why?', ['👨🏻‍🚒 drives. ', 'They stop! ', 'Why?']],
  ['One sentence without an end', ['One sentence without an end']],
])('the sentences of "%s" are %j', (text, expected) => {
  expect(cut(text, sentencesOf(text, wholeOf(text)))).toEqual(expected);
});

test('no sentence and no word crosses a block', () => {
  const text = '👨🏻‍🚒 drives fire\n\ntrucks. Yes';
  const blocks = [
    { start: 0, end: 19 },
    { start: 21, end: text.length },
  ];
  expect(cut(text, sentencesOf(text, blocks))).toEqual(['👨🏻‍🚒 drives fire', 'trucks. ', 'Yes']);
  expect(cut(text, wordsOf(text, blocks))).toEqual(['drives', 'fire', 'trucks', 'Yes']);
});

describe('in any text divided into blocks', () => {
  /** The lines of the text that have characters. */
  const blocksOf = (text: string) =>
    [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));

  test('the sentences fill the blocks', () => {
    const property = fc.property(emojiTexts, (text) => {
      const blocks = blocksOf(text);
      const sentences = sentencesOf(text, blocks);
      const starts = new Set(blocks.map((block) => block.start));
      expect(cut(text, sentences).join('')).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join(''));
      for (let i = 2; i < sentences.length; i += 2) {
        if (sentences[i] !== sentences[i - 1]) expect(starts.has(sentences[i]!)).toBe(true);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  test('words ascend, do not overlap, and each holds a letter, a number or an ideograph', () => {
    const property = fc.property(emojiTexts, (text) => {
      const words = wordsOf(text, blocksOf(text));
      expect([...words]).toEqual([...words].toSorted((a, b) => a - b));
      for (const word of cut(text, words)) expect(word).toMatch(/[\p{L}\p{N}]/u);
    });
    fc.assert(property, { seed: 2, numRuns: 300 });
  });

  test('words and sentences are those that each block has by itself, however many there are', () => {
    const marks = fc.constantFrom('. ', '?\u2029', '\r', '\t', '\u0301', "don't ", 'Mr. ', '3.5', '中文。', '\ud800');
    const property = fc.property(fc.array(fc.oneof(emojiTexts, marks), { maxLength: 30 }), (parts) => {
      const text = parts.join('\n').repeat(30);
      const blocks = blocksOf(text);
      for (const find of [wordsOf, sentencesOf]) {
        expect([...find(text, blocks)]).toEqual(blocks.flatMap((block) => [...find(text, [block])]));
      }
    });
    fc.assert(property, { seed: 3, numRuns: 100 });
  });
});
