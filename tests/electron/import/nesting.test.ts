/** Input nested or tangled beyond all measure neither overflows the stack nor hangs. */

import { expect, test } from 'vitest';
import { draftOf, failureOf } from './drafts.ts';

const DEPTH = 10_000;

test.each([
  ['quotations on one line', `${'> '.repeat(DEPTH)}a`],
  ['lists on one line', `${'- '.repeat(DEPTH)}a`],
  ['quotations line by line', Array.from({ length: 500 }, (_, n) => `${'>'.repeat(n + 1)} a`).join('\n')],
  ['lists line by line', Array.from({ length: 500 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
  ['brackets', '['.repeat(DEPTH)],
  ['images', '![a]('.repeat(DEPTH)],
  ['emphasis', '*a_ '.repeat(DEPTH)],
  ['notes', '[^a]'.repeat(DEPTH)],
])('Markdown with %s is kept as plain paragraphs', async (_, text) => {
  const draft = await draftOf('a.md', text);
  expect(draft.text).toBe(text);
  expect(draft.markers).toEqual(new Int32Array());
  expect(new Set(draft.blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
});

test.each([
  ['div', 'paragraph', 0],
  ['blockquote', 'quotation', DEPTH],
  ['ul><li', 'list-item', DEPTH / 2],
  ['b', 'paragraph', 0],
])('HTML with nested <%s> is read', async (tag, kind, level) => {
  const draft = await draftOf('a.html', `${`<${tag}>`.repeat(tag.includes('>') ? DEPTH / 2 : DEPTH)}deep`);
  expect(draft).toMatchObject({ text: 'deep', blocks: [{ start: 0, end: 4, kind, level }] });
});

test('HTML nested beyond 20,000 elements is refused', async () => {
  expect(await failureOf(draftOf('a.html', `${'<div>'.repeat(30_000)}deep`))).toBe('unreadable-file');
});

test('an element with very many children is read', async () => {
  expect((await draftOf('a.html', `<div>${'<i>x</i>'.repeat(200_000)}</div>`)).text.length).toBe(200_000);
});
