/** Which stretch of a text is edited at once, and what stands there. */

import { expect, test } from 'vitest';
import { draftedText, stretchAt, withDraft } from '../../../renderer/corrections/text-drafts.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { SourceText } from '../../../shared/model/source.ts';

const TEXT = 'One 🌍.\n\nTwo.\n\nThree.';
const BLOCKS = ['One 🌍.', 'Two.', 'Three.'];

function textOf(text: string, blocks: readonly string[]): SourceText {
  return {
    ...{ source: 1 as SourceId, sha256: '', text, markers: [] },
    blocks: blocks.map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, kind: 'paragraph', level: 0 };
    }),
  };
}

const SHORT = textOf(TEXT, BLOCKS);
const words = (of: string) => ({ start: TEXT.indexOf(of), end: TEXT.indexOf(of) + of.length });
const caret = (offset: number) => ({ start: offset, end: offset });

test.each([
  ['a caret in a paragraph', caret(1), 'One 🌍.'],
  ['a caret at its end', caret(7), 'One 🌍.'],
  ['a caret between two', caret(8), 'One 🌍.'],
  ['a caret behind all', caret(TEXT.length), 'Three.'],
  ['a passage across two', { start: 11, end: 17 }, 'Two.\n\nThree.'],
  ['a passage up to the start of the next', { start: 1, end: 9 }, 'One 🌍.'],
])('%s is edited in whole paragraphs', (_, at, expected) => {
  const { start, end } = stretchAt(SHORT, [], at)!;
  expect(TEXT.slice(start, end)).toBe(expected);
});

test('what was edited stands there, is edited on, and is let go with its first words', () => {
  const drafts = withDraft(TEXT, withDraft(TEXT, [], words('Three.'), '3.'), words('Two.'), '2.');
  expect(drafts.map(({ text }) => text)).toEqual(['2.', '3.']);
  const stretch = stretchAt(SHORT, drafts, { start: 0, end: 11 })!;
  expect(draftedText(TEXT, drafts, stretch)).toBe('One 🌍.\n\n2.');
  const longer = withDraft(TEXT, drafts, stretch, 'One and 2.');
  expect(longer).toEqual([
    { start: 0, end: 13, text: 'One and 2.' },
    { ...words('Three.'), text: '3.' },
  ]);
  expect(stretchAt(SHORT, longer, caret(10))).toEqual(stretch);
  expect(withDraft(TEXT, longer, stretch, 'One 🌍.\n\nTwo.')).toEqual([{ ...words('Three.'), text: '3.' }]);
});

test.each([
  ['words', 'word '.repeat(20_000).trim()],
  ['no white space', '月'.repeat(100_000)],
])('of a paragraph of 100,000 characters (%s) the part around the caret is edited, cut at words', (_, text) => {
  const long = textOf(text, [text]);
  for (const at of [0, 50_001, 99_999]) {
    const { start, end } = stretchAt(long, [], caret(at))!;
    expect(start).toBeLessThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(Math.min(at, text.length));
    expect(end - start).toBeLessThanOrEqual(20_000);
    expect(/\S\S/.test(text.slice(Math.max(0, start - 1), start + 1)) && text.includes(' ') && start > 0).toBe(false);
  }
});

test('a text without words has nothing to edit', () => {
  expect(stretchAt(textOf('', []), [], caret(0))).toBeUndefined();
});
