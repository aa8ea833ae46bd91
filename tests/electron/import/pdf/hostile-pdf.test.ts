/** Broken and hostile PDF files: each is read as far as it can be, or fails with a sentence; none hangs, runs or fetches anything. */

import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { joinObjects, makePdf, streamOf } from '../../../support/documents/pdf.ts';
import { draftOf, failureIn, failureOf } from '../drafts.ts';

const WORDS = 'Some words on a page.';
const plain = makePdf({ pages: [[{ x: 72, y: 100, text: WORDS }]] });
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const replaced = (from: string | RegExp, to: string) => Buffer.from(asText(plain).replace(from, to), 'latin1');
const read = (bytes: Uint8Array) => draftOf('a.pdf', bytes);

/** A page with these contents and resources, in a file of its own. */
const page = (contents: string, resources = '', more: readonly string[] = []) =>
  joinObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R
      /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ${resources} >> >>`,
    contents,
    ...more,
  ]);
const SHOWN = `BT /F 10 Tf 72 700 Td (${WORDS}) Tj ET`;

describe('what cannot be read fails', () => {
  test('a file that is no PDF', async () => {
    expect(await failureOf(read(Buffer.from('Just some words.')))).toBe('unreadable-file');
  });

  test('a scan, which is told to need text recognition', async () => {
    const { code, message } = await failureIn(read(makePdf({ pages: [[], []] })));
    expect([code, message]).toEqual(['empty-file', expect.stringContaining('text recognition')]);
  });

  test('an encrypted file, which is told to be', async () => {
    const key = '00112233445566778899aabbccddeeff'.repeat(2);
    const entries = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    const { code, message } = await failureIn(read(makePdf({ pages: [[]], trailer: entries })));
    expect([code, message]).toEqual(['unreadable-file', expect.stringContaining('password')]);
  });

  test('a file of more than 10,000 pages', async () => {
    expect(await failureOf(read(makePdf({ pages: Array(10_001).fill([]) })))).toBe('too-large');
  });

  test('a page with more pieces of text than a page has', async () => {
    const shown = Array.from({ length: 60_000 }, (_, i) => `1 0 0 1 ${i % 500} ${i % 800} Tm (x) Tj`).join('\n');
    expect(await failureOf(read(page(streamOf(`BT /F 10 Tf ${shown} ET`))))).toBe('too-large');
  });

  test.each([
    ['a page tree that leads back to itself', replaced('/Kids [9 0 R]', '/Kids [2 0 R]')],
    ['a page tree without pages', replaced('/Kids [9 0 R]', '/Kids []')],
    ['a catalogue that is none', replaced('/Type /Catalog /Pages 2 0 R', '/Type /Catalog /Pages (no)')],
    ['a file of nothing but brackets', Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}`)],
  ])('%s', async (_, bytes) => {
    expect(['unreadable-file', 'empty-file']).toContain(await failureOf(read(bytes)));
  });
});

describe('what can be read is read', () => {
  test.each([
    ['a table of contents at the wrong place', replaced(/startxref\n\d+/, 'startxref\n7')],
    ['a count of a hundred million pages', replaced('/Count 1 ', '/Count 100000000 ')],
    ['words before the file and after it', Buffer.concat([Buffer.from('mail\r\n'), plain, Buffer.from('\nbye')])],
    [
      'scripts and actions',
      replaced('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
    ],
    [
      'a form that draws itself',
      page(streamOf(`${SHOWN} /X Do`), '/XObject << /X 6 0 R >>', [
        streamOf('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>'),
      ]),
    ],
    ['contents of 40 MB of spaces', page(deflated(`${SHOWN}${' '.repeat(40_000_000)}`))],
    ['brackets in brackets', page(streamOf(`${SHOWN} ${'['.repeat(100_000)}`))],
    ['operators that lack what they need', page(streamOf(`BT Tf Td Tj ET ${SHOWN} Q Q Q q q 1 0 0 cm Do`))],
    ['a place far away and of no size', page(streamOf(`${SHOWN} BT /F 0 Tf 1e38 1e38 Td (x) Tj /F 1e30 Tf (y) Tj ET`))],
  ])('in spite of %s', async (_, bytes) => {
    expect((await read(bytes)).text).toContain(WORDS);
  });

  test('without signs that no text may hold', async () => {
    const text = 'a\u0000b\rc\u2028d';
    const draft = await read(makePdf({ pages: [[{ x: 72, y: 100, text, font: 'symbols' }]] }));
    expect(draft.text).toBe('a b c d');
  });

  test('or fails, wherever the file is cut off', async () => {
    for (let part = 1; part < 20; part++) {
      const cut = plain.subarray(0, Math.floor((plain.length * part) / 20));
      const outcome = await read(cut).then(
        ({ text }) => text,
        (error) => error.failure?.code ?? error,
      );
      expect(['unreadable-file', 'empty-file', WORDS]).toContain(outcome);
    }
  });
});

function deflated(content: string): string {
  return streamOf(deflateSync(Buffer.from(content, 'latin1')).toString('latin1'), '/Filter /FlateDecode');
}
