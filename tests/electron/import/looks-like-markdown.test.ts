/** Markdown is recognised in a `.txt` on sound evidence only. */

import { describe, expect, test } from 'vitest';
import { looksLikeMarkdown } from '../../../electron/import/looks-like-markdown.ts';

describe('looksLikeMarkdown', () => {
  test.each([
    ['headings', '# 🌕 One\n\nText.\n\n## Two\n\nText.'],
    ['a heading and a list', '# One\n\n- a\n- b\n'],
    ['a heading and strong words', '\n\n# One\n\nSome **strong** words.'],
    ['a heading and a raised number', '## One\n\nA claim.<sup>1</sup>'],
    ['a table and a link', 'a | b\n--- | ---\n1 | 2\n\n[here](https://example.org)'],
    ['a note and a link', 'A claim[^1] and [a link](#top).\n\n[^1]: The note.'],
  ])('%s are Markdown', (_, text) => expect(looksLikeMarkdown(text)).toBe(true));

  test.each([
    ['an op-ed', 'The neighbours look up.\n\nThere is - of course - only *one* Moon.\n\n* * *\n\nThe end.'],
    ['a dialogue with dashes', '- Are you there?\n- I am.\n- Good.\n\n**Whispers** from 3 * 4 to 5 * 6.'],
    ['a numbered list', '1. One.\n2. Two.\n\n> quoted\n> lines'],
    ['hash tags', '#moon #space\n\n#1 in the list is **bold**\n\n#2 follows'],
    ['a script with remarks', 'x = 1\n# add one\nx += 1\n# done\n- a\n- b'],
    ['a single heading', '# One\n\nText.'],
    ['a single link', 'See [this](https://example.org) now.'],
    ['nothing', ''],
  ])('%s is plain', (_, text) => expect(looksLikeMarkdown(text)).toBe(false));
});
