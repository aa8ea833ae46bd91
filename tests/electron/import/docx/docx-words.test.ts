/** The words of a Word document: what a reader of the document sees, and nothing else. */

import { describe, expect, test } from 'vitest';
import { paragraph, run, table } from '../../../support/documents/docx.ts';
import { blocksOf } from '../drafts.ts';
import { read, style, styled } from './parts.ts';

const textOf = async (body: string) => (await read({ body })).text;

describe('words of a Word document', () => {
  test.each([
    ['runs join without a space', run('a') + run('b'), 'ab'],
    [
      'spaces count where they are to be preserved',
      '<w:r><w:t> a\n b </w:t><w:t xml:space="preserve">  c</w:t></w:r>',
      'a  b  c',
    ],
    [
      'breaks and tabs stay',
      `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t></w:r>`,
      'a\nb\tc\nd',
    ],
    ['a tab stop of the paragraph is no tab', `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('a')}`, 'a'],
    [
      'hyphens stay if they are always shown',
      '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>ted</w:t></w:r>',
      'co\u2011opted',
    ],
    [
      'symbols become characters',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Arial" w:char="20AC"/></w:r>',
      '🗹α€',
    ],
    [
      'hyperlinks and content controls are read',
      `<w:hyperlink r:id="x">${run('a')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`,
      'ab',
    ],
    ['simple fields show their result', `<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`, '7'],
    ['formulas are read as characters', '<m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath>', 'x=y'],
    ['characters beyond the basic plane stay whole', run('👩🏽‍🚀'), '👩🏽‍🚀'],
  ])('%s', async (_, content, text) => {
    expect(await textOf(`<w:p>${content}</w:p>`)).toBe(text);
  });

  test('fields show their result and not their code, also where one is in the code of another', async () => {
    const mark = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
    const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
    const nested = mark('begin') + code('no') + mark('separate') + run('inner') + mark('end');
    const box = (checked: string) =>
      mark('begin', `<w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData>`) + mark('end');
    const body = paragraph(
      run('a ') +
        mark('begin') +
        code('IF ') +
        nested +
        mark('separate') +
        run('shown ') +
        nested +
        mark('end') +
        run(' b ') +
        box('<w:checked/>') +
        box(''),
    );
    expect(await textOf(body)).toBe('a shown inner b ☒☐');
  });

  test('a field that never ends is told of', async () => {
    const { text, remarks } = await read({
      body: paragraph(`${run('a')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('b')}`),
    });
    expect([text, remarks.length]).toEqual(['a', 1]);
  });

  test('tracked changes are read as accepted', async () => {
    const was = '<w:pPrChange><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>';
    const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const draft = await read({
      body: [
        paragraph(
          `${run('kept ')}<w:ins>${run('new ')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`,
          was,
        ),
        paragraph(`<w:moveFrom>${run('moved')}</w:moveFrom><w:moveTo>${run('moved here')}</w:moveTo>`),
        paragraph(run('joined '), deletedEnd) + paragraph(run('to this'), '<w:outlineLvl w:val="1"/>'),
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('gone'))}</w:tc></w:tr></w:tbl>`,
        `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${paragraph(run('gone'))}</w:tc><w:tc>${paragraph(run('stays'), deletedEnd)}</w:tc></w:tr></w:tbl>`,
        paragraph(run('after')),
        paragraph(run('last'), `${deletedEnd}<w:outlineLvl w:val="0"/>`) + table([paragraph(run('cell'))]),
        paragraph(run('end'), `${deletedEnd}<w:outlineLvl w:val="0"/>`),
      ].join(''),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['paragraph', 'kept new'],
        ['paragraph', 'moved here'],
        ['heading 2', 'joined to this'],
      ],
      ...[
        ['table-row', 'stays'],
        ['paragraph', 'after'],
        ['heading 1', 'last'],
        ['table-row', 'cell'],
        ['heading 1', 'end'],
      ],
    ]);
    expect(draft.remarks).toEqual([
      'Tracked changes: 2 insertions read as accepted.',
      'Tracked changes: 4 deletions left out.',
    ]);
  });

  test('a dropped capital belongs to its word', async () => {
    expect(await textOf(paragraph(run('O'), '<w:framePr w:dropCap="drop"/>') + paragraph(run('nce')))).toBe('Once');
  });

  test('hidden text is left out, whether by itself or by a style', async () => {
    const hidden = '<w:rPr><w:vanish/></w:rPr>';
    const draft = await read({
      styles: [
        style('H', `<w:name w:val="H"/>${hidden}`, 'character'),
        style('P', `<w:name w:val="P"/><w:basedOn w:val="Q"/>`),
        style('Q', `<w:name w:val="Q"/>${hidden}`),
      ].join(''),
      body: [
        paragraph(
          run('a') + run('xx', '<w:vanish/>') + run('b', '<w:vanish w:val="0"/>') + run('x', '<w:rStyle w:val="H"/>'),
        ),
        styled('P', 'xxx'),
        paragraph(run('xx') + run('c', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="P"/>'),
        paragraph(run('d'), '<w:rPr><w:vanish/></w:rPr>'),
        paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>'),
      ].join(''),
      footnotes: `<w:footnote w:id="1">${paragraph(run('x'))}</w:footnote>`,
    });
    expect(draft.text).toBe('ab\n\nc\n\nd');
    expect(draft.remarks).toEqual(['Hidden text was left out: 8 characters.']);
  });
});
