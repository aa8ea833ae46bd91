/** The laws of blocks and markers hold for every input, in every format. */

import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { expect, test } from 'vitest';
import { FailureError } from '../../../shared/api/failure.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { draftOf } from './drafts.ts';

const SETTINGS = { seed: 20260101, numRuns: 1500 };

const WORDS = [
  'word',
  '🚀',
  '👩🏽‍🚀',
  'é',
  'e\u0301',
  '月球',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u2028',
  '\f',
  '1',
];
const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \n', '\n    ', '\n  '];
const MARKDOWN = [
  ...['#', '## ', '- ', '* ', '1. ', '10) ', '> ', '>', '>>', '---', '===', '***', '+ ', '-\n', '[x] '],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```',
    '```\n',
    '~~~',
    '|',
    '|-|',
    '|a|b|\n|-|-|\n',
    '\\',
    '&amp;',
    '<b>',
    '</b>',
    '<div>',
    '<!--',
    '-->',
  ],
  ...['[', ']', '](u)', '![', '[^1]', '[^1]: ', '[a]: b', '<sup>1</sup>', 'https://a.b', '<https://a.b>', '    '],
];
const HTML = [
  ...['p', 'div', 'h2', 'ul', 'ol', 'li', 'blockquote', 'table', 'tr', 'td', 'th', 'pre', 'b', 'span', 'a', 'section'],
  ...['script', 'template', 'caption', 'dl', 'dd', 'title', 'svg', 'select', 'button'],
].flatMap((tag) => [`<${tag}>`, `</${tag}>`]);
const HTML_MORE = [
  '<br>',
  '<hr>',
  '&nbsp;',
  '&#13;',
  '&#xfeff;',
  '&lt;',
  '<p hidden>',
  '<li role=doc-footnote>',
  '<!--',
  '-->',
  '<',
];

const textOf = (...parts: readonly string[]) =>
  array(
    oneof(
      { weight: 20, arbitrary: constantFrom(...WORDS, ...LINE_ENDS, ...parts) },
      { weight: 1, arbitrary: string({ unit: 'binary' }) },
    ),
    {
      maxLength: 40,
    },
  ).map((pieces) => pieces.join(''));

test.each([
  ['a.txt', textOf()],
  ['a.txt', textOf(...MARKDOWN)],
  ['a.md', textOf(...MARKDOWN)],
  ['a.html', textOf(...HTML, ...HTML_MORE)],
])('of %s: blocks ascend, are disjoint, trimmed, and leave out white space only', async (name, texts) => {
  await assert(
    asyncProperty(texts, async (text) => {
      const draft = await draftOrNothing(name, text);
      if (!draft) return;
      expectLaws(draft);
    }),
    SETTINGS,
  );
});

test('a text is always well-formed, whatever bytes it came from', async () => {
  const bytes = array(
    constantFrom(0, 0x0a, 0x20, 0x41, 0x61, 0xc3, 0xa9, 0xd8, 0xdc, 0xe2, 0x80, 0x9d, 0xff, 0xfe, 0xef, 0xbb, 0xbf),
    {
      maxLength: 24,
    },
  );
  await assert(
    asyncProperty(bytes, constantFrom('a.txt', 'a.html'), async (content, name) => {
      const draft = await draftOrNothing(name, Uint8Array.from(content));
      if (draft) expect(draft.text.isWellFormed() && !draft.text.includes('\0')).toBe(true);
    }),
    { ...SETTINGS, numRuns: 4000 },
  );
});

/** Undefined where the content is refused with a failure, such as for being empty. */
async function draftOrNothing(name: string, content: string | Uint8Array): Promise<SourceDraft | undefined> {
  try {
    return await draftOf(name, content);
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function expectLaws({ text, blocks, markers, words, sentences }: SourceDraft): void {
  let end = 0;
  for (const block of blocks) {
    expect(text.slice(end, block.start).trim()).toBe('');
    const words = text.slice(block.start, block.end);
    expect(words).toBe(words.trim());
    expect(words).not.toBe('');
    expect(block.start).toBeGreaterThanOrEqual(end);
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe('');
  expect(text).not.toContain('\r');
  for (const list of [markers, words, sentences]) {
    for (let i = 0; i < list.length; i += 2) {
      const [from, to] = [list[i]!, list[i + 1]!];
      expect(from).toBeLessThan(to);
      if (i > 0) expect(from).toBeGreaterThanOrEqual(list[i - 1]!);
      expect(blocks.some((block) => block.start <= from && to <= block.end)).toBe(true);
    }
  }
}
