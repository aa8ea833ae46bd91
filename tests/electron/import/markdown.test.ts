/** The form of Markdown: its blocks and markers over a text that stays as it is. */

import { describe, expect, test } from 'vitest';
import { blocksOf, draftOf, markersOf } from './drafts.ts';

const read = (text: string) => draftOf('a.md', text);

describe('blocks of Markdown', () => {
  test('a rich text keeps every kind of block, verbatim', async () => {
    const draft = await read(
      [
        '# 🌕 Title #',
        '',
        'Under\n=====',
        '',
        'First *line*',
        'second line',
        '',
        '- one',
        '  - deeper',
        '',
        '    still deeper',
        '- two',
        '1. ten',
        '',
        '> said',
        '> again',
        '>',
        '> > twice',
        '',
        '```js',
        'let x;',
        '',
        'let y;',
        '```',
        '',
        '***',
        '',
        '<div>',
        'raw',
        '</div>',
        '',
        '[^n]: The note',
        '    goes on',
        '',
        '    and on.',
        '',
        '[a]: https://example.org',
      ].join('\n'),
    );
    expect(blocksOf(draft)).toEqual([
      ['heading 1', '# 🌕 Title #'],
      ['heading 1', 'Under\n====='],
      ['paragraph', 'First *line*\nsecond line'],
      ['list-item 1', '- one'],
      ['list-item 2', '- deeper'],
      ['list-item 2', 'still deeper'],
      ['list-item 1', '- two'],
      ['list-item 1', '1. ten'],
      ['quotation 1', '> said\n> again\n>'],
      ['quotation 2', '> > twice'],
      ['preformatted', '```js\nlet x;\n\nlet y;\n```'],
      ['rule', '***'],
      ['paragraph', '<div>\nraw\n</div>'],
      ['footnote', '[^n]: The note\n    goes on'],
      ['footnote', 'and on.'],
      ['paragraph', '[a]: https://example.org'],
    ]);
  });

  test('a table gives a block for each row, and its line of dashes is a rule', async () => {
    const draft = await read('| a | **b** |\n|---|:-:|\n| 1 | 2 |\n| 3 | |\n');
    expect(blocksOf(draft)).toEqual([
      ['table-row', '| a | **b** |'],
      ['rule', '|---|:-:|'],
      ['table-row', '| 1 | 2 |'],
      ['table-row', '| 3 | |'],
    ]);
    expect(markersOf(draft)).toEqual(['|', '|', '**', '**', '|', '|---|:-:|', '|', '|', '|', '|', '|', '|']);
  });

  test.each([
    [
      'a list in a quotation',
      '> - a\n> - b',
      [
        ['list-item 1', '> - a'],
        ['list-item 1', '> - b'],
      ],
    ],
    ['a quotation in a list', '- > a', [['quotation 1', '- > a']]],
    [
      'a table in a quotation',
      '> |a|\n> |-|\n> |b|',
      [
        ['table-row', '> |a|'],
        ['rule', '> |-|'],
        ['table-row', '> |b|'],
      ],
    ],
    ['a heading in a list', '- ## a', [['heading 2', '- ## a']]],
    [
      'an empty list item',
      '- a\n-\n- b',
      [
        ['list-item 1', '- a'],
        ['list-item 1', '-'],
        ['list-item 1', '- b'],
      ],
    ],
    ['an item that starts on the next line', '-\n  a', [['list-item 1', '-\n  a']]],
    [
      'an item that starts with a quotation on the next line',
      '- a\n-\n  > b',
      [
        ['list-item 1', '- a'],
        ['quotation 1', '-\n  > b'],
      ],
    ],
    [
      'empty items inside each other',
      '-\n  -',
      [
        ['list-item 1', '-'],
        ['list-item 2', '-'],
      ],
    ],
    [
      'an empty quotation',
      '>\n>\n\na',
      [
        ['quotation 1', '>\n>'],
        ['paragraph', 'a'],
      ],
    ],
    [
      'a quotation that ends in an empty line',
      '> a\n>\n\nb',
      [
        ['quotation 1', '> a\n>'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'an empty heading',
      '#\n\n##',
      [
        ['heading 1', '#'],
        ['heading 2', '##'],
      ],
    ],
    ['a line carried on without its mark', '> a\nb', [['quotation 1', '> a\nb']]],
    [
      'a list in a note',
      '[^1]: a\n\n    - b',
      [
        ['footnote', '[^1]: a'],
        ['footnote', '- b'],
      ],
    ],
    ['a task', '- [x] done', [['list-item 1', '- [x] done']]],
  ])('%s', async (_, text, blocks) => {
    expect(blocksOf(await read(text))).toEqual(blocks);
  });
});

describe('markers of Markdown', () => {
  test.each([
    ['## a b ##', ['##', '##']],
    ['a\n---', ['---']],
    ['*a* **b** ~~c~~ `d` ``e``', ['*', '*', '**', '**', '~~', '~~', '`', '`', '``', '``']],
    ['[a *b*](u "t") ![c](v) [d][e]\n\n[e]: f', ['[', '*', '*](u "t")', '![', '](v)', '[', '][e]', '[e]: f']],
    ['<https://a.b> https://c.d', ['<', '>']],
    ['1. a\n   > b\n   > c', ['1.', '>', '>']],
    ['x[^1]\n\n[^1]: y', ['[^1]:']],
    ['a<sup>1</sup> <!-- b --> &amp; \\*', ['<sup>', '</sup>', '<!-- b -->', '\\']],
    ['<p class="x">a <b>b</b>\n<!-- c --> 1 < 2', ['<p class="x">', '<b>', '</b>', '<!-- c -->']],
    ['~~~ js\na\n~~~', ['~~~ js', '~~~']],
    ['- [ ] a', ['- [ ]']],
  ])('of %j', async (text, markers) => {
    expect(markersOf(await read(text))).toEqual(markers);
  });
});

describe('numbered notes in the body', () => {
  const body = 'A claim.<sup>1</sup> Another.<sup>2</sup>';

  test('a paragraph that opens with a raised number which was raised before it is a footnote', async () => {
    const draft = await read(`${body}\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.\n\nBody goes on.`);
    expect(blocksOf(draft).map(([kind]) => kind)).toEqual(['paragraph', 'footnote', 'footnote', 'paragraph']);
  });

  test('an address alone after a note belongs to it', async () => {
    const draft = await read(`${body}\n\n<sup>1</sup> One.\n\n<https://example.org/x>.\n\nBody.`);
    expect(blocksOf(draft)[1]).toEqual(['footnote', '<sup>1</sup> One.\n\n<https://example.org/x>.']);
  });

  test('superscript digits count as raised', async () => {
    const draft = await read('A claim.¹²\n\n¹² The note.');
    expect(blocksOf(draft).map(([kind]) => kind)).toEqual(['paragraph', 'footnote']);
  });

  test.each([
    ['a number that nothing calls', '<sup>1</sup> One.'],
    ['a number out of order', `${body}\n\n<sup>2</sup> Two.\n\nx\n\n<sup>2</sup> Two again.`],
    ['a number that is called only later', `<sup>1</sup> One.\n\n${body}`],
  ])('%s makes no footnote of its paragraph', async (_, text) => {
    expect(blocksOf(await read(text)).at(_ === 'a number out of order' ? -1 : 0)?.[0]).toBe('paragraph');
  });
});

describe('long texts', () => {
  test('are read in pieces, with the same form, links and notes defined far away included', async () => {
    const section = (n: number) =>
      `## Part ${n}\n\nWords **and** [words][far] with a claim.[^end]\n\n- item\n  continued\n\n`;
    const count = 1000;
    const text = Array.from({ length: count }, (_, n) => section(n)).join('');
    const draft = await read(`${text}[far]: https://example.org\n\n[^end]: A note.`);
    expect(draft.text.length).toBeGreaterThan(8 * 2 ** 13);
    expect(draft.blocks.length).toBe(3 * count + 2);
    expect(markersOf(draft).filter((marker) => marker === '][far]').length).toBe(count);
  });

  test.each([
    ['fenced code', '```\n```js\n', '````', 'preformatted'],
    ['a comment', '<!--\n', '-->', 'paragraph'],
    ['preformatted HTML', '<pre>\n', '</pre>', 'paragraph'],
  ])('%s is not cut', async (_, open, close, kind) => {
    const draft = await read(`a\n\n${open}${'words\n\n# no heading\n\n'.repeat(2000)}${close}\n\nb`);
    expect(blocksOf(draft).map(([found]) => found)).toEqual(['paragraph', kind, 'paragraph']);
  });
});
