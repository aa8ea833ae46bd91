/** Blocks of an edited text whose format cannot be read from it any more. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editedBlocks } from '../../../electron/import/edited-blocks.ts';
import { findEdits } from '../../../electron/import/find-edits.ts';
import type { Block } from '../../../shared/text/block.ts';
import { applyEdits } from '../../../shared/text/edit.ts';

const BEFORE = 'Title 🌍\n\nOne two.\n\n- a\n- b';
const BLOCKS: readonly Block[] = (
  [
    ['Title 🌍', 'heading', 1],
    ['One two.', 'paragraph', 0],
    ['- a', 'list-item', 1],
    ['- b', 'list-item', 1],
  ] as const
).map(([words, kind, level]) => ({
  start: BEFORE.indexOf(words),
  end: BEFORE.indexOf(words) + words.length,
  kind,
  level,
}));

test.each([
  [
    'a heading stays one',
    'The new title 🌍!\n\nOne two.\n\n- a\n- b',
    ['heading The new title 🌍!', 'paragraph One two.', 'list-item - a', 'list-item - b'],
  ],
  [
    'words put at the end of a block belong to it',
    'Title 🌍\n\nOne two. Three.\n\n- a\n- b',
    ['heading Title 🌍', 'paragraph One two. Three.', 'list-item - a', 'list-item - b'],
  ],
  [
    'words put at the start of a block belong to it',
    'Title 🌍\n\nZero. One two.\n\n- a\n- b',
    ['heading Title 🌍', 'paragraph Zero. One two.', 'list-item - a', 'list-item - b'],
  ],
  [
    'a blank line parts a block',
    'Title 🌍\n\nOne\n\ntwo.\n\n- a\n- b',
    ['heading Title 🌍', 'paragraph One', 'paragraph two.', 'list-item - a', 'list-item - b'],
  ],
  [
    'blocks between which nothing is left become one',
    'Title 🌍\n\nOne two.- a\n- b',
    ['heading Title 🌍', 'paragraph One two.- a', 'list-item - b'],
  ],
  [
    'words of their own are paragraphs',
    'Preface\n\nTitle 🌍\n\nOne two.\n\nNew.\n\n- a\n- b\n\nEnd.',
    [
      'paragraph Preface',
      'heading Title 🌍',
      'paragraph One two.',
      'paragraph New.',
      'list-item - a',
      'list-item - b',
      'paragraph End.',
    ],
  ],
  ['a block without words is gone', 'Title 🌍\n\n- a\n- b', ['heading Title 🌍', 'list-item - a', 'list-item - b']],
])('%s', (_, after, expected) => {
  const blocks = editedBlocks(BLOCKS, findEdits(BEFORE, after), after);
  expect(blocks.map(({ kind, start, end }) => `${kind} ${after.slice(start, end)}`)).toEqual(expected);
});

test('whatever is edited, blocks ascend without overlapping and hold all but white space', () => {
  const put = fc
    .array(fc.constantFrom('a', '🚒', ' ', '\n', '\n\n', '. '), { maxLength: 4 })
    .map((parts) => parts.join(''));
  const edit = fc.tuple(fc.nat({ max: BEFORE.length }), fc.nat({ max: 12 }), put);
  const property = fc.property(fc.array(edit, { maxLength: 3 }), (given) => {
    const edits = given
      .toSorted((a, b) => a[0] - b[0])
      .flatMap(([start, length, text]) => ({ start, end: start + length, text }));
    const apart = edits.filter(({ start, end }, i) => (edits[i - 1]?.end ?? 0) <= start && end <= BEFORE.length);
    const isApart = apart.every(({ start }, i) => (apart[i - 1]?.end ?? 0) <= start);
    fc.pre(isApart);
    const after = applyEdits(BEFORE, apart).toWellFormed();
    let at = 0;
    for (const { start, end } of editedBlocks(BLOCKS, findEdits(BEFORE, after), after)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(after.slice(at, start).trim()).toBe('');
      expect(after.slice(start, end)).toBe(after.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(after.slice(at).trim()).toBe('');
  });
  fc.assert(property, { seed: 11, numRuns: 1000 });
});
