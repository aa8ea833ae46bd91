/** What a Word document holds besides its words: comments, statements about itself, and what is left out. */

import { describe, expect, test } from 'vitest';
import { paragraph, relationship, run } from '../../../support/documents/docx.ts';
import { definition, item, level, list, read, style, styled } from './parts.ts';

describe('around the words of a Word document', () => {
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, body: string, more = '') => `<w:comment w:id="${id}" ${more}>${body}</w:comment>`;

  test('comments keep what they are about, who wrote them and when', async () => {
    const draft = await read({
      body: [
        paragraph(run('  One ') + start(1) + run('two ') + end(1) + run('three')),
        paragraph(start(2) + run('Four')) + start(4) + paragraph(run('five') + end(2) + end(4)),
        paragraph(`${run('Six')}<w:r><w:commentReference w:id="3"/></w:r>`),
        paragraph(`<w:del>${start(5)}${run('gone')}</w:del>${end(5)}`) +
          paragraph(start(6) + run('seven') + end(6) + start(9)),
      ].join(''),
      comments: [
        comment(
          1,
          paragraph(run('About two')) + paragraph(run('lines')),
          'w:author=" Ann " w:date="2024-03-01T10:00:00Z"',
        ),
        comment(2, paragraph(run('Over two paragraphs')), 'w:date="2024-03-01T10:00:00+02:00"'),
        comment(3, paragraph(run('At a point')), 'w:date="yesterday"'),
        ...[
          comment(4, paragraph(run('Between')), 'w:date="2024-13-01T10:00:00Z"'),
          comment(5, paragraph(run('On what is gone'))),
        ],
        ...[comment(6, paragraph(run(' '))), comment(7, paragraph(run('Nowhere')))],
      ].join(''),
    });
    expect(draft.text).toBe('One two three\n\nFour\n\nfive\n\nSix\n\nseven');
    const shown = draft.comments.map(({ start, end, ...rest }) => [
      draft.text.slice(start, end),
      ...Object.values(rest),
    ]);
    expect(shown).toEqual([
      ['two', 'Ann', '2024-03-01T10:00:00.000Z', 'About two\nlines'],
      ['Four\n\nfive', '', '2024-03-01T08:00:00.000Z', 'Over two paragraphs'],
      ['five', '', '', 'Between'],
      ['Six', '', '', 'At a point'],
      ['seven', '', '', 'On what is gone'],
    ]);
  });

  test('title, author and year are those that it states', async () => {
    const properties =
      '<dc:title> A\n title </dc:title><dc:creator>Ann B.</dc:creator><dcterms:created>2021-05-06T07:08:09Z</dcterms:created>';
    expect(await read({ paragraphs: ['a'], properties })).toMatchObject({
      title: 'A title',
      attributes: { author: 'Ann B.', year: '2021' },
    });
    expect(await read({ paragraphs: ['a'] })).toMatchObject({ title: null, attributes: {} });
  });

  test('what is left out is told', async () => {
    const { text, remarks } = await read(
      {
        header: paragraph(run('Head')),
        footer: paragraph(''),
        relationships: [
          relationship(1, 'image', 'http://127.0.0.1/a.png', 'External'),
          relationship(2, 'hyperlink', 'http://127.0.0.1/', 'External'),
          relationship(3, 'vbaProject', 'vbaProject.bin'),
        ].join(''),
        body: paragraph(
          `${run('a')}<w:r><w:drawing><pic:pic/></w:drawing><w:object><v:imagedata/></w:object></w:r><w:ruby><w:rt>${run('b')}</w:rt>` +
            `<w:rubyBase>${run('c')}</w:rubyBase></w:ruby><w:r><w:sym w:font="Unknown" w:char="F041"/></w:r><m:oMath/>`,
        ),
      },
      'a.docm',
    );
    expect(text).toBe('ac\ufffd');
    expect(remarks).toEqual([
      'Headers and footers were left out.',
      'Images and drawings were left out: 1.',
      'Embedded objects and documents were left out: 1.',
      'Reading aids above words were left out: 1.',
      'Formulas were read as plain characters: 1.',
      'Symbols of a font that is not known became \ufffd: 1.',
      'Macros were ignored.',
      'References to other files were not followed: 1.',
    ]);
  });

  test('the strict form of the format is read alike', async () => {
    const content = {
      body:
        styled('S', 'Head') +
        item(1, 0, 'Item') +
        paragraph(`${run('Words')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
      styles: style('S', '<w:name w:val="heading 2"/>'),
      numbering: definition(0, level(0, 'decimal', '%1.')) + list(1, 0),
      footnotes: `<w:footnote w:id="1">${paragraph(run('Note'))}</w:footnote>`,
    };
    const strict = await read({ ...content, isStrict: true }, 'a.dotx');
    expect({ ...strict, fileName: 'a.docx' }).toEqual(await read(content));
    expect(strict.text).toBe('Head\n\n1. Item\n\nWords¹\n\n¹ Note');
  });
});
