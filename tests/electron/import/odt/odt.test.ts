/** OpenDocument texts: what a reader of the document sees, with its form, and nothing else. */

import { describe, expect, test } from 'vitest';
import { fodtOf, type OdtContent, odtOf } from '../../../support/documents/odt.ts';
import { blocksOf, draftOf, markersOf } from '../drafts.ts';

const read = (content: OdtContent, name = 'a.odt') => draftOf(name, odtOf(content));
const p = (words: string, style = '') => `<text:p text:style-name="${style}">${words}</text:p>`;
const h = (level: number, words: string, more = '') =>
  `<text:h text:outline-level="${level}" ${more}>${words}</text:h>`;
const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`;
const list = (content: string, more = '') => `<text:list ${more}>${content}</text:list>`;
const style = (name: string, more: string, content = '') =>
  `<style:style style:name="${name}" style:family="paragraph" ${more}>${content}</style:style>`;

describe('blocks of an OpenDocument text', () => {
  test('headings are known as such and by their styles, and show the number of their level', async () => {
    const outline = (level: number, format: string, more = '') =>
      `<text:outline-level-style text:level="${level}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
    const draft = await read({
      styles: [
        style('Heading_20_3', ''),
        style('Title', ''),
        style('Own', 'style:default-outline-level="2"'),
        style('Quotations', ''),
        `<text:outline-style>${outline(1, 'I')}${outline(2, '1', 'text:display-levels="2"')}${outline(3, '')}</text:outline-style>`,
      ].join(''),
      automaticStyles:
        style('P1', 'style:parent-style-name="Own"') + style('P2', 'style:parent-style-name="Quotations"'),
      body: [
        ...[
          p('Title', 'Title'),
          h(1, 'One'),
          h(2, 'Below'),
          h(2, 'Again'),
          h(1, 'No number', 'text:is-list-header="true"'),
        ],
        ...[
          h(1, 'Two'),
          h(2, 'Anew'),
          h(3, 'Plain'),
          h(9, 'Deep'),
          p('By style', 'P1'),
          p('By name', 'Heading_20_3'),
          p('Said', 'P2'),
        ],
      ].join('\n'),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['heading 1', 'Title'],
        ['heading 1', 'I. One'],
        ['heading 2', 'I.1. Below'],
        ['heading 2', 'I.2. Again'],
      ],
      ...[
        ['heading 1', 'No number'],
        ['heading 1', 'II. Two'],
        ['heading 2', 'II.1. Anew'],
        ['heading 3', 'Plain'],
      ],
      ...[
        ['heading 6', 'Deep'],
        ['heading 2', 'By style'],
        ['heading 3', 'By name'],
        ['quotation 1', 'Said'],
      ],
    ]);
    expect(draft).toMatchObject({ format: 'odt', encoding: 'declared' });
  });

  test('lists go on where they say so; a cell, a note or a box in an item has lists of its own', async () => {
    const level = (at: number, format: string, more = '') =>
      `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
    const numbered = 'text:style-name="N"';
    const cell = `<table:table><table:table-row><table:table-cell>${p('Cell')}</table:table-cell></table:table-row></table:table>`;
    const draft = await read({
      automaticStyles: `<text:list-style style:name="N">${level(1, '1', 'text:start-value="3"')}${level(2, 'i', 'text:display-levels="2"')}</text:list-style>`,
      body: [
        list(
          item(p('Three') + p('More of it') + list(item(p('Below')) + item(p('Again')))) + item(p('Four')),
          `${numbered} xml:id="a"`,
        ),
        list(`<text:list-header>${p('Head')}</text:list-header>${item(p('Three anew') + cell)}`, numbered),
        list(item(p('Four')), `${numbered} text:continue-numbering="true"`),
        list(item(p('Five')), `${numbered} text:continue-list="a"`),
        list(item(p('Nine'), 'text:start-value="9"'), `${numbered} text:continue-numbering="true"`),
        list(item(p('Bullet'))),
        list(item(p('After another list')), `${numbered} text:continue-numbering="true"`),
      ].join(''),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['list-item 1', '3. Three'],
        ['list-item 1', 'More of it'],
        ['list-item 2', '3.i. Below'],
        ['list-item 2', '3.ii. Again'],
      ],
      ...[
        ['list-item 1', '4. Four'],
        ['list-item 1', 'Head'],
        ['list-item 1', '3. Three anew'],
        ['table-row', 'Cell'],
      ],
      ...[
        ['list-item 1', '4. Four'],
        ['list-item 1', '5. Five'],
        ['list-item 1', '9. Nine'],
        ['list-item 1', 'Bullet'],
        ['list-item 1', '3. After another list'],
      ],
    ]);
    expect(markersOf(draft)).toEqual(['3.', '3.i.', '3.ii.', '4.', '3.', '4.', '5.', '9.', '3.']);
  });

  test('notes have a number or a mark of their own, boxes come after their paragraph', async () => {
    const note = (words: string, label = '') =>
      `<text:note><text:note-citation ${label}>7</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    const box = `<draw:frame>\n<draw:text-box>\n${p('Boxed')}\n</draw:text-box>\n</draw:frame>`;
    const draft = await read({
      body: p(`One${note('First')} two${note('Starred', 'text:label="*"')}${box}, three${note('Second')}`),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['paragraph', 'One¹ two*, three²'],
        ['paragraph', 'Boxed'],
      ],
      ...[
        ['footnote', '¹ First'],
        ['footnote', '* Starred'],
        ['footnote', '² Second'],
      ],
    ]);
  });

  test('tables in tables arrange the page', async () => {
    const table = (...cells: string[]) =>
      `<table:table><table:table-row>${cells.map((each) => `<table:table-cell>${each}</table:table-cell>`).join('')}</table:table-row></table:table>`;
    const draft = await read({ body: table(p('a') + table(p('1'), p('2')), '<table:covered-table-cell/>', p('b')) });
    expect(blocksOf(draft)).toEqual([
      ['paragraph', 'a'],
      ['table-row', '1\t2'],
      ['paragraph', 'b'],
    ]);
  });
});

describe('words of an OpenDocument text', () => {
  test.each([
    ['white space is one space', ' a\n <text:span> b </text:span>\t c ', 'a b c'],
    [
      'spaces, tabs and breaks that are meant stay',
      'a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d <text:s/>e',
      'a   b\tc\nd  e',
    ],
    ['fields show what they show', 'a <text:page-number>7</text:page-number> <text:title>T</text:title>', 'a 7 T'],
    ['links and unknown elements are read', '<text:a xlink:href="x">a</text:a><x:y xmlns:x="urn:x">b</x:y>', 'ab'],
    [
      'descriptions of pictures are not',
      'a<draw:frame><svg:title>no</svg:title><svg:desc>no</svg:desc></draw:frame>',
      'a',
    ],
    [
      'reading aids are not',
      '<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby>',
      'a',
    ],
  ])('%s', async (_, content, text) => {
    expect((await read({ body: p(content) })).text).toBe(text);
  });

  test('hidden text is left out, whether by itself, by a style or with its section', async () => {
    const hidden = '<style:text-properties text:display="none"/>';
    const draft = await read({
      automaticStyles: `<style:style style:name="T" style:family="text">${hidden}</style:style>${style('P', '', hidden)}${style('Q', 'style:parent-style-name="P"')}`,
      body: [
        p(
          'a<text:span text:style-name="T">xx</text:span>b<text:hidden-text text:is-hidden="true">x</text:hidden-text>',
        ),
        p('xxx', 'Q'),
        `<text:section text:display="none">${p('xx')}</text:section>${p('c')}`,
      ].join(''),
    });
    expect([draft.text, draft.remarks]).toEqual(['ab\n\nc', ['Hidden text was left out: 8 characters.']]);
  });
});

test('comments, statements and what is left out of an OpenDocument text are told', async () => {
  const comment = (name: string, body: string) =>
    `<office:annotation ${name}><dc:creator>Ann</dc:creator><dc:date>2024-03-01T10:00:00.123456789</dc:date>${body}</office:annotation>`;
  const content = {
    meta: '<dc:title>A title</dc:title><dc:creator>Last</dc:creator><meta:initial-creator>First</meta:initial-creator><meta:creation-date>2020-02-03T04:05:06</meta:creation-date>',
    masterStyles: `<style:master-page><style:header>${p('Head')}</style:header></style:master-page>`,
    body: [
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Bo</dc:creator></office:change-info>',
      `${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>`,
      `<text:table-of-content><text:table-of-content-source><text:index-title-template>no</text:index-title-template></text:table-of-content-source><text:index-body>${p('Contents')}</text:index-body></text:table-of-content>`,
      p(`One ${comment('office:name="c"', p('About') + list(item(p('both'))))}two`),
      p(`three<office:annotation-end office:name="c"/> four${comment('', p('At a point'))}`),
      p('<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>'),
      p('<draw:frame><draw:object/><draw:image xlink:href="./ObjectReplacements/b"/></draw:frame>'),
    ].join(''),
  };
  const draft = await read(content);
  expect(draft.text).toBe('Contents\n\nOne two\n\nthree four');
  expect(
    draft.comments.map(({ start, end, ...rest }) => [draft.text.slice(start, end), ...Object.values(rest)]),
  ).toEqual([
    ['two\n\nthree', 'Ann', '2024-03-01T10:00:00.000Z', 'About\nboth'],
    ['three four', 'Ann', '2024-03-01T10:00:00.000Z', 'At a point'],
  ]);
  expect(draft).toMatchObject({ title: 'A title', attributes: { author: 'First', year: '2020' } });
  expect(draft.remarks).toEqual([
    'Tracked changes: 1 deletion left out.',
    'Headers and footers were left out.',
    'Images and drawings were left out: 1.',
    'Embedded objects and documents were left out: 1.',
  ]);
  expect({ ...(await draftOf('a.odt', fodtOf(content))), fileName: 'a.odt' }).toEqual(draft);
});
