/** Rules of the parts in which long blocks are drawn, and of the pages that begin in them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../renderer/reader/block-parts.ts';
import { pageLabels } from '../../../renderer/reader/page-labels.ts';
import { isGraphemeBoundary } from '../../../shared/text/graphemes.ts';
import { proseOf, sourceOf } from './texts.ts';

const PIECES = ['🚀', '👩🏽‍🚀', 'é', 'ı̈', 'word ', 'tail', '月', '\n', '́', 'مدار '];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 4000 })), { maxLength: 6 })
  .map((runs) => `🚀${runs.map(([piece, times]) => piece.repeat(times)).join('')}`);

test('the parts of a block are the block: in order, without a gap, and no grapheme is in two', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const whole = { kind: 'paragraph', level: 0, start: 0, end: text.length } as const;
      const parts = partsOf(text, [whole]);
      expect(parts[0]!.start).toBe(0);
      expect(parts.at(-1)!.end).toBe(text.length);
      for (const [index, { start, end }] of parts.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(isGraphemeBoundary(text, start)).toBe(true);
        if (index > 0) expect(start).toBe(parts[index - 1]!.end);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('a part is never long, and ends with a line or a word where it can', () => {
  const prose = proseOf(50_000, 3);
  const verse = prose.replace(/(.{60}\S*) /g, '$1\n');
  for (const [text, end] of [
    [prose, /\s$/],
    [verse, /\n$/],
  ] as const) {
    const { blocks, text: all } = sourceOf([['paragraph', text]]);
    const parts = partsOf(all, blocks);
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(part.end - part.start).toBeLessThanOrEqual(8000);
    for (const part of parts.slice(0, -1)) expect(all.slice(part.start, part.end)).toMatch(end);
  }
});

test('short blocks and rows of tables stay whole', () => {
  const { text, blocks } = sourceOf([
    ['paragraph', proseOf(7000, 1)],
    ['table-row', `| ${proseOf(20_000, 2)} |`],
  ]);
  expect(partsOf(text, blocks)).toMatchObject(blocks);
});

test('paragraphs are numbered as the status bar counts them: rules are none, and a long one has one number', () => {
  const { text, blocks } = sourceOf([
    ['heading', '# 🚀'],
    ['rule', '---'],
    ['paragraph', proseOf(20_000, 4)],
    ['list-item', '- last'],
  ]);
  const numbers = partsOf(text, blocks).map(({ paragraph }) => paragraph);
  expect(numbers.filter((number) => number !== undefined)).toEqual([1, 2, 3]);
  expect(numbers[1]).toBeUndefined();
  expect(numbers.at(-1)).toBe(3);
});

test('a block where a page begins, or before which one does, is named by its first page and its last', () => {
  const parts = [
    { start: 1, end: 10 },
    { start: 12, end: 40 },
    { start: 42, end: 50 },
  ] as const;
  expect([...pageLabels(parts, [0, 11, 20, 30])]).toEqual([
    [parts[0], '1'],
    [parts[1], '2–4'],
  ]);
  expect([...pageLabels(parts, [0, 60])]).toEqual([[parts[0], '1']]);
  expect([...pageLabels(parts, [0, 5])]).toEqual([[parts[0], '1–2']]);
  expect([...pageLabels(parts, [])]).toEqual([]);
});
