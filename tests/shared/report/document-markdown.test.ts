/** Documents as Markdown: whatever a text holds, a reader of GFM shows the text as it is. */

import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { type Block, heading, list, paragraph, quotation, tableBlock } from '../../../shared/report/document.ts';
import { documentMarkdown } from '../../../shared/report/document-markdown.ts';

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** The page that a reader of GFM makes of the blocks. */
function rendered(...blocks: Block[]): Node {
  const markdown = documentMarkdown({ title: 'Title', language: 'en', blocks });
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return parseFragment(html) as unknown as Node;
}

function elements(node: Node, name: string): Node[] {
  return (node.childNodes ?? []).flatMap((child) => [
    ...(child.tagName === name ? [child] : []),
    ...elements(child, name),
  ]);
}

/** A hard break is written as `<br>` and a line break after it: together they are one. */
function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.value ?? '';
  if (node.tagName === 'br') return '';
  return (node.childNodes ?? []).map(textOf).join('');
}

/** Texts of everything that Markdown, GFM and HTML take for more than a letter. */
const risky = fc
  .array(
    fc.constantFrom(
      ...['*', '_', '`', '~~', '[', ']', '(', ')', '<', '>', '&', '\\', '|', '#', '-', '+', '=', '!', ':', '1.', '2)'],
      ...[
        ' ',
        '  ',
        '\t',
        '\n',
        'a',
        'é',
        '日',
        '🌍',
        '👨🏻‍🚒',
        'שלום',
        '---',
        '===',
        '***',
        '```',
        '    ',
        '&amp;',
        '&#65;',
      ],
      ...[
        'www.a.org',
        'http://a.org',
        'https://a.org/b_c',
        'ann@a.org',
        '<b>',
        '</p>',
        '<!--',
        '[x] ',
        '[^1]',
        '[a]: b',
      ],
      ...['[a](b)', '![a](b)', '\u0000', '\u00a0', '$x$', ':-:', '|-|', 'xmpp:a@b.cc', 'mailto:a@b.cc', '"', "'"],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const SEEDED = { seed: 20, numRuns: 300 };
const expected = (text: string) => text.replaceAll('\0', '\ufffd');

test('a paragraph reads as its text, in one paragraph without any other element', () => {
  fc.assert(
    fc.property(risky, (text) => {
      const page = rendered(paragraph(text), paragraph('end'));
      expect(elements(page, 'p').map(textOf)).toEqual([expected(text), 'end']);
      expect(
        ['a', 'em', 'strong', 'code', 'del', 'ul', 'ol', 'img', 'b'].flatMap((name) => elements(page, name)),
      ).toEqual([]);
    }),
    SEEDED,
  );
});

test('a heading, a list item, a quotation and a cell read as their texts', () => {
  fc.assert(
    fc.property(risky, (text) => {
      const column = { key: 'a', heading: `h${text}`, kind: 'text' } as const;
      const table = { title: 'T', statement: 'S', columns: [column], rows: [[text]], notes: [] };
      const page = rendered(
        heading(1, `h${text}`),
        list([`i${text}`, 'last']),
        tableBlock(table),
        quotation([`q${text}`], `r${text}`),
      );
      const of = (name: string) => elements(page, name).map(textOf);
      expect(of('h2')).toEqual([`h${expected(text)}`]);
      expect(of('li')).toEqual([`i${expected(text)}`, 'last']);
      expect(of('th')).toEqual([`h${expected(text)}`]);
      expect(of('td')).toEqual([expected(text)]);
      expect(
        elements(page, 'blockquote')
          .flatMap((quote) => elements(quote, 'p'))
          .map(textOf),
      ).toEqual([`q${expected(text)}`, `— r${expected(text)}`]);
    }),
    SEEDED,
  );
});

const form = fc.record({ bold: fc.boolean(), italic: fc.boolean(), marked: fc.boolean() });

test('bold, italic and marked stretches hold their text, whatever stands beside them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(risky, form), { minLength: 1, maxLength: 5 }), (stretches) => {
      const runs = stretches.map(([text, { bold, italic, marked }]) => ({
        ...{ text, bold, italic },
        ...(marked && { mark: '#aa3300' }),
      }));
      const page = rendered(paragraph(...runs));
      const read = (name: string) => elements(page, name).map(textOf).join('');
      const held = (isHeld: (run: (typeof runs)[number]) => boolean) =>
        expected(
          runs
            .filter(isHeld)
            .map(({ text }) => text)
            .join(''),
        );
      expect(read('p')).toBe(expected(held(() => true)));
      expect(read('strong')).toBe(held(({ bold }) => bold));
      expect(read('em')).toBe(held(({ italic }) => italic));
      expect(read('mark')).toBe(held((run) => 'mark' in run));
    }),
    SEEDED,
  );
});

test('plain words are formed by asterisks', () => {
  const document = paragraph(
    'A ',
    { text: 'bold', bold: true },
    ', ',
    { text: 'very loud', bold: true, italic: true },
    '.',
  );
  const markdown = documentMarkdown({ title: 'Title', language: 'en', blocks: [document] });
  expect(markdown).toContain('\nA **bold**, ***very loud***.\n');
});
