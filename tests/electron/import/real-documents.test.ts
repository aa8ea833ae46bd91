/**
 * Documents written by real programs are read alike in every format. Those in tests/fixtures/documents are of our own words, one
 * flat OpenDocument text that LibreOffice 7.4 converted: `soffice --headless --convert-to docx|odt|rtf|epub interview.fodt`.
 */

import { readFileSync } from 'node:fs';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { blocksOf, draftOf, markersOf } from './drafts.ts';

const fixture = (name: string) =>
  draftOf(name, readFileSync(`${import.meta.dirname}/../../fixtures/documents/${name}`));

test.each(['docx', 'odt', 'rtf'])('an interview saved as %s keeps its words, form and comments', async (format) => {
  const draft = await fixture(`interview.${format}`);
  expect(blocksOf(draft)).toEqual([
    ['heading 1', '1. At the harbour'],
    ['paragraph', 'Nina: We mended nets¹ all winter and sang².\nThen\twe   slept.'],
    ['heading 2', '1.1 What was said'],
    ['quotation 1', '“The sea gives, the sea takes.”'],
    ['paragraph', 'Ole: Nobody asked us, ever.'],
    ['list-item 1', '1. Boats'],
    ['list-item 2', 'a) Small ones'],
    ['list-item 2', 'b) Large ones'],
    ['list-item 1', '2. Nets'],
    ['list-item 1', 'Weather 👩🏽‍🚀'],
    ['table-row', 'Who\tSaid'],
    ['table-row', 'Ole\tYes.\nNo.'],
    ['heading 1', '2. After the storm'],
    ['paragraph', 'Žofie žluťoučký: кит, 月球, ‚quoted‘ – done.'],
    ['footnote', '¹ Made of hemp.'],
    ['footnote', '² In two voices.'],
  ]);
  expect(markersOf(draft)).toEqual(['1.', '1.1', '1.', 'a)', 'b)', '2.', '2.', '¹', '²']);
  const comments = draft.comments.map(({ start, end, author, createdAt, body }) => [
    draft.text.slice(start, end),
    author,
    createdAt.slice(0, 16),
    body,
  ]);
  expect(comments).toEqual([['Nobody asked', 'Cay', '2021-03-04T05:06', 'Ask again.']]);
  expect(draft).toMatchObject({ title: 'Talk at the harbour', attributes: { author: 'Ada Example', year: '2019' } });
  expect(draft.remarks).toEqual([
    'Tracked changes: 1 insertion read as accepted.',
    'Tracked changes: 1 deletion left out.',
    'Hidden text was left out: 8 characters.',
    'Headers and footers were left out.',
  ]);
});

test('an interview saved as a book keeps its words under its titles', async () => {
  const draft = await fixture('interview.epub');
  const headings = blocksOf(draft).filter(([kind]) => kind === 'heading 1');
  expect(headings.map(([, words]) => words)).toEqual(['At the harbour', 'After the storm']);
  expect(blocksOf(draft).slice(-3)).toEqual([
    ['footnote', 'iIn two voices.'],
    ['heading 1', 'After the storm'],
    ['paragraph', 'Žofie žluťoučký: кит, 月球, ‚quoted‘ – done.'],
  ]);
});

test('a document written by the docx package keeps its words, form and comments', async () => {
  const numbered = { reference: 'n', level: 0 };
  const children = [
    new Paragraph({ text: 'Head', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: 'First', numbering: numbered }),
    new Paragraph({ text: 'Second', numbering: numbered }),
    new Paragraph({
      children: [
        new TextRun('Words '),
        new CommentRangeStart(0),
        new TextRun('here'),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
        new FootnoteReferenceRun(1),
        new TextRun({ text: 'end', break: 1 }),
      ],
    }),
  ];
  const written = new Document({
    title: 'Made',
    creator: 'Ann',
    numbering: { config: [{ reference: 'n', levels: [{ level: 0, format: 'upperRoman', text: '%1.' }] }] },
    footnotes: { 1: { children: [new Paragraph('Note')] } },
    comments: { children: [{ id: 0, author: 'Bo', date: new Date(0), children: [new Paragraph('Why?')] }] },
    sections: [{ children }],
  });
  const draft = await draftOf('a.docx', await Packer.toBuffer(written));
  expect(blocksOf(draft)).toEqual([
    ['heading 2', 'Head'],
    ['list-item 1', 'I. First'],
    ['list-item 1', 'II. Second'],
    ['paragraph', 'Words here¹\nend'],
    ['footnote', '¹ Note'],
  ]);
  expect(draft).toMatchObject({ title: 'Made', attributes: { author: 'Ann' } });
  expect(draft.comments).toMatchObject([{ author: 'Bo', createdAt: '1970-01-01T00:00:00.000Z', body: 'Why?' }]);
});
