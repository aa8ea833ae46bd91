/** Documents as DOCX, read back by another program's reader and, where that tells too little, from their XML. */

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { documentDocx } from '../../../electron/export/document-docx.ts';
import {
  type Block,
  figureBlock,
  heading,
  list,
  paragraph,
  quotation,
  tableBlock,
} from '../../../shared/report/document.ts';
import type { Table } from '../../../shared/report/table.ts';

const table: Table = {
  title: 'Frequency',
  statement: 'Codes: this code alone.',
  columns: [
    { key: 'code', heading: 'code', kind: 'text' },
    { key: 'n', heading: 'codings', kind: 'count', formula: 'codings with the code' },
  ],
  rows: [
    ['👨🏻‍🚒 firemen', 12],
    ['<b>', null],
  ],
  notes: ['A note.'],
};

async function docx(...blocks: Block[]): Promise<Uint8Array> {
  return await documentDocx({ title: 'A study 🌍', language: 'en', blocks });
}

async function html(...blocks: Block[]): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await docx(...blocks)) });
  return value;
}

async function xml(...blocks: Block[]): Promise<string> {
  return strFromU8(unzipSync(await docx(...blocks))['word/document.xml']!);
}

test('headings are headings, paragraphs keep their forms and line breaks', async () => {
  const written = await html(
    heading(1, 'Design'),
    heading(2, 'Corpus 🚀'),
    paragraph('Plain, ', { text: 'bold', bold: true }, ' and ', { text: 'italic', italic: true }, '.'),
    paragraph('one\ntwo'),
  );
  expect(written).toContain('<h1>Design</h1><h2>Corpus 🚀</h2>');
  expect(written).toContain('<p>Plain, <strong>bold</strong> and <em>italic</em>.</p><p>one<br />two</p>');
});

test('lists are lists; each ordered one begins at 1', async () => {
  expect(await html(list(['a', 'b']))).toContain('<ul><li>a</li><li>b</li></ul>');
  const ordered = await xml(list(['x'], true), paragraph('between'), list(['y'], true));
  const numbers = [...ordered.matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1]);
  expect(new Set(numbers).size).toBe(2);
});

test('a table has a header row and all its cells; the statement, the formulas and the notes follow', async () => {
  const written = await html(tableBlock(table));
  expect(written).toMatch(/<thead><tr><th>.*code.*<\/th><th>.*codings.*<\/th><\/tr><\/thead>/);
  expect(written).toMatch(/👨🏻‍🚒 firemen.*12.*&lt;b&gt;.*undefined/);
  for (const line of [table.statement, 'codings: codings with the code', 'A note.']) expect(written).toContain(line);
});

test('a table of more columns than Word holds is told in parts, each with the first column', async () => {
  const columns = Array.from({ length: 100 }, (_, i) => ({ key: `${i}`, heading: `h${i}`, kind: 'count' }) as const);
  const written = await html(tableBlock({ ...table, columns, rows: [columns.map((_, i) => i)] }));
  const parts = written.split('<table>').slice(1);
  expect(parts.map((part) => part.match(/<th>/g)?.length)).toEqual([63, 38]);
  expect(parts.every((part) => part.includes('h0'))).toBe(true);
});

test('a figure is a picture with a title for those who do not see it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><rect width="9" height="9"/></svg>';
  const written = await html(figureBlock({ key: 'bars', title: 'Codings & codes', svg }, 'Figure 1'));
  expect(written).toMatch(/<img alt="Codings &amp; codes|<img alt="Figure 1"/);
  expect(written).toContain('src="data:image/png;base64,');
  expect(written).toContain('<p>Figure 1</p>');
});

test('marks of different colours have different underlines', async () => {
  const written = await xml(
    quotation(
      [{ text: 'one', mark: '#cc3300' }, ' ', { text: 'two', mark: '#0044CC' }, { text: 'three', mark: '#CC3300' }],
      'Source, 1–9',
    ),
  );
  expect([...written.matchAll(/<w:u w:val="(\w+)"/g)].map((match) => match[1])).toEqual(['single', 'double', 'single']);
  expect(written.match(/<w:shd [^>]*w:fill="/g)).toHaveLength(3);
});

test('characters that XML forbids become U+FFFD; texts from right to left say so', async () => {
  const risky = 'a\u0000b\u001fc \ud83d \uffff <w:p>&';
  const written = await xml(heading(1, risky), paragraph('שלום עולם'), tableBlock({ ...table, title: risky }));
  expect(written).toContain('a\ufffdb\ufffdc \ufffd \ufffd &lt;w:p&gt;&amp;');
  expect(written).toMatch(/<w:bidi\/>.*<w:rtl\/>.*שלום/);
  expect(await html(heading(1, risky))).toContain('<h1>a\ufffdb\ufffdc');
});

test('pages are numbered and the file names its language', async () => {
  const files = unzipSync(await docx(paragraph('text')));
  expect(strFromU8(files['word/footer1.xml']!)).toContain('PAGE');
  expect(strFromU8(files['word/styles.xml']!)).toContain('<w:lang w:val="en"/>');
});
