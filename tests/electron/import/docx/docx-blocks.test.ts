/** The blocks of a Word document: headings, lists, tables, notes and text boxes. */

import { describe, expect, test } from 'vitest';
import { paragraph, run, table } from '../../../support/documents/docx.ts';
import { blocksOf, markersOf } from '../drafts.ts';
import { definition, item, level, list, read, style, styled } from './parts.ts';

describe('blocks of a Word document', () => {
  test('headings are known by outline level, by style and the styles it is based on, and by names in many languages', async () => {
    const draft = await read({
      styles: [
        style('berschrift1', '<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        style('Own', '<w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/>'),
        style('X', '<w:name w:val="Título 3"/>'),
        style('T', '<w:name w:val="Title"/>'),
        style('Flat', '<w:name w:val="flat"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
        style('Q', '<w:name w:val="Intense Quote"/>'),
      ].join(''),
      body: [
        ...[styled('T', 'Title'), styled('berschrift1', 'One'), styled('Own', 'Own'), styled('X', 'Three')],
        ...[
          styled('Heading2', 'By its name alone'),
          styled('Flat', 'Flat'),
          styled('Q', 'Quoted'),
          styled('?', 'None'),
        ],
        paragraph(run('Direct'), '<w:outlineLvl w:val="8"/>'),
        paragraph(run('Body'), '<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>'),
      ].join(''),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['heading 1', 'Title'],
        ['heading 1', 'One'],
        ['heading 1', 'Own'],
        ['heading 3', 'Three'],
      ],
      ...[
        ['heading 2', 'By its name alone'],
        ['paragraph', 'Flat'],
        ['quotation 1', 'Quoted'],
        ['paragraph', 'None'],
      ],
      ...[
        ['heading 6', 'Direct'],
        ['paragraph', 'Body'],
      ],
    ]);
    expect(draft).toMatchObject({ format: 'docx', encoding: 'declared' });
  });

  test('items show the number of their list, which is a marker; bullets show none', async () => {
    const draft = await read({
      styles: style('Numbered', '<w:name w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: [
        definition(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1%2)'), level(2, 'upperRoman', '%3')),
        definition(1, level(0, 'bullet', '•')),
        ...[
          list(1, 0),
          list(2, 1),
          list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
        ],
      ].join(''),
      body: [
        ...[item(1, 0, 'One'), item(1, 1, 'Deeper'), item(1, 1, 'Again'), item(1, 2, 'Deepest'), item(1, 0, 'Two')],
        ...[item(1, 1, 'Anew'), item(2, 0, 'Point'), item(3, 0, 'Seven'), item(9, 0, 'Unknown'), item(0, 0, 'No list')],
        ...[
          styled('Numbered', 'By style'),
          paragraph(run('Chapter'), '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
        ],
      ].join(''),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['list-item 1', '1. One'],
        ['list-item 2', '1a) Deeper'],
        ['list-item 2', '1b) Again'],
        ['list-item 3', 'I Deepest'],
      ],
      ...[
        ['list-item 1', '2. Two'],
        ['list-item 2', '2a) Anew'],
        ['list-item 1', 'Point'],
        ['list-item 1', '7. Seven'],
      ],
      ...[
        ['list-item 1', 'Unknown'],
        ['paragraph', 'No list'],
        ['list-item 1', '8. By style'],
        ['heading 1', '9. Chapter'],
      ],
    ]);
    expect(markersOf(draft)).toEqual(['1.', '1a)', '1b)', 'I', '2.', '2a)', '7.', '8.', '9.']);
    expect(draft.text).toContain('2. Two\n2a) Anew\nPoint');
  });

  test('a level starts anew after any level above it, or where its definition says', async () => {
    const levels = [level(0, 'decimal', '%1'), level(1, 'decimal', '%2'), level(2, 'decimalZero', '%3')];
    const restart = (after: number) => level(3, 'decimal', '%1.%4', `<w:lvlRestart w:val="${after}"/>`);
    const draft = await read({
      numbering: definition(0, ...levels, restart(0)) + list(1, 0) + definition(1, ...levels, restart(1)) + list(2, 1),
      body: [1, 2].flatMap((id) => [0, 1, 2, 3, 1, 2, 3, 0, 3].map((place) => item(id, place, 'x'))).join(''),
    });
    const shown = markersOf(draft);
    expect(shown.slice(0, 9)).toEqual(['1', '1', '01', '1.1', '2', '01', '1.2', '2', '2.3']);
    expect(shown.slice(9)).toEqual(['1', '1', '01', '1.1', '2', '01', '1.2', '2', '2.1']);
  });

  test('the cells of a row are parted by a tab, the paragraphs of a cell by a line feed', async () => {
    const cell = (...words: string[]) => words.map((each) => paragraph(run(each))).join('');
    const row = [cell('a\tb'), cell('', 'c', 'd'), cell(''), cell('e')];
    const inner = table([cell('1'), cell('2')]);
    const draft = await read({
      body: [
        table(row, [cell('f'), cell('')], [cell('')], [cell(''), cell('k')]),
        table([paragraph(run('Head'), '<w:outlineLvl w:val="0"/>'), cell('g') + inner]),
      ].join(cell('h')),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['table-row', 'a b\tc\nd\t\te'],
        ['table-row', 'f'],
        ['table-row', 'k'],
        ['paragraph', 'h'],
      ],
      ...[
        ['heading 1', 'Head'],
        ['paragraph', 'g'],
        ['table-row', '1\t2'],
      ],
    ]);
    // A block begins with a word: empty cells before it are tabs before the block.
    expect(draft.text).toContain('f\n\tk\n');
  });

  test('notes come after the text, numbered in the order of their marks', async () => {
    const mark = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference w:id="${id}" ${more}/></w:r>`;
    const note = (kind: string, id: number, content: string) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
    const draft = await read({
      body:
        paragraph(run('First') + mark('footnote', 5) + run(' second') + mark('endnote', 1) + run('.')) +
        table([
          paragraph(run('Cell') + mark('footnote', 2)),
          paragraph(mark('footnote', 3, 'w:customMarkFollows="1"') + run('*')),
        ]) +
        paragraph(mark('footnote', 77) + run('Lost')),
      footnotes: [
        note('footnote', -1, paragraph('<w:r><w:separator/></w:r>')),
        note('footnote', 2, paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Of the cell')}`)),
        note('footnote', 3, paragraph(run('* Starred'))),
        note('footnote', 4, paragraph(run('Nobody points here'))),
        note('footnote', 5, paragraph(run(' One')) + styled('Heading1', 'Two')),
      ].join(''),
      endnotes: note('endnote', 1, table([paragraph(run('x')), paragraph(run('y'))])),
    });
    expect(blocksOf(draft)).toEqual([
      ...[
        ['paragraph', 'First¹ second².'],
        ['table-row', 'Cell³\t*'],
        ['paragraph', '⁴Lost'],
      ],
      ...[
        ['footnote', '¹ One'],
        ['footnote', 'Two'],
        ['footnote', '² x\ty'],
        ['footnote', '³ Of the cell'],
        ['footnote', '* Starred'],
      ],
    ]);
    expect(draft.remarks).toEqual(['Notes that the text points to and the document does not hold: 1.']);
  });

  test('text boxes are read once, after the paragraph that they hang on', async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
    const draft = await read({
      body: paragraph(
        `${run('Be')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Boxed')}</wps:txbx></w:drawing>` +
          `</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          `${run('fore')}<w:r><w:pict><v:textbox>${box('Old box')}</v:textbox></w:pict></w:r>`,
      ),
    });
    expect(draft.text).toBe('Before\n\nBoxed\n\nOld box');
  });
});
