/** A corrected Markdown text has the form that is read from it as a whole. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedMarkdownForm } from '../../../electron/import/corrected-markdown.ts';
import { findEdits } from '../../../electron/import/find-edits.ts';
import { markdownForm } from '../../../electron/import/markdown.ts';

/** Of several pieces, with lists, and links that are defined elsewhere. */
const PARTS = [
  'A paragraph with *some* words and a [link] in it, said once more: 🚀.\n\n',
  '## Heading\n\n',
  '- one\n- two\n\n',
  '> Said **so**.\n\n',
];
const TEXT = Array.from({ length: 700 }, (_, i) => PARTS[(i * 7) % (i % 50 === 0 ? 4 : 3)]).join('');

const places = fc.nat({ max: TEXT.length });
const put = fc.constantFrom(
  '',
  'new words',
  '\n\n',
  '# ',
  '\n\n[link]: https://example.org\n\n',
  '```\n',
  '<sup>1</sup>',
);
const edit = fc.tuple(places, fc.nat({ max: 40 }), put);

test('whatever is edited', () => {
  const before = { text: TEXT, ...markdownForm(TEXT) };
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (given) => {
    let after = TEXT;
    for (const [start, length, text] of given) after = after.slice(0, start) + text + after.slice(start + length);
    after = after.toWellFormed();
    // As texts: to compare thousands of blocks one by one takes longer than all else.
    const corrected = JSON.stringify(correctedMarkdownForm(before, findEdits(TEXT, after), after));
    expect(corrected).toBe(JSON.stringify(markdownForm(after)));
  });
  fc.assert(property, { seed: 5, numRuns: 6 });
});

test('a note of which the number is raised nowhere any more is none', () => {
  const call = 'A claim.<sup>1</sup>\n\n';
  const text = `${call}${TEXT}<sup>1</sup> A note.\n\n${TEXT}`;
  const before = { text, ...markdownForm(text) };
  expect(before.blocks.some(({ kind }) => kind === 'footnote')).toBe(true);
  const after = text.slice(call.length);
  const { blocks } = correctedMarkdownForm(before, findEdits(text, after), after);
  expect(blocks.some(({ kind }) => kind === 'footnote')).toBe(false);
});
