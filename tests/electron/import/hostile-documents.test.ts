/** Documents that are broken, or made to break their reader, are refused with a failure or read as far as they go. */

import { assert, asyncProperty, integer, nat } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../shared/api/failure.ts';
import { docxOf, paragraph, relationship, run, table } from '../../support/documents/docx.ts';
import { docxOfPieces } from '../../support/documents/docx-pieces.ts';
import { epubOf } from '../../support/documents/epub.ts';
import { fodtOf, odtOf, odtOfPieces } from '../../support/documents/odt.ts';
import type { Piece } from '../../support/documents/pieces.ts';
import { rtfOf, rtfOfPieces } from '../../support/documents/rtf.ts';
import { draftOf, failureIn, failureOf } from './drafts.ts';

const DEPTH = 10_000;

/** Of what is repeated; what would take the square of it in steps would not end. */
const LONG = 100_000;

const styleOf = (id: string, basis: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basis}"/></w:style>`;

const PIECES: readonly Piece[] = [
  { kind: 'heading', level: 1, runs: [{ kind: 'words', words: 'Head' }] },
  {
    kind: 'number',
    level: 2,
    runs: [
      { kind: 'words', words: 'item' },
      { kind: 'note', words: 'note' },
    ],
  },
  { kind: 'table', rows: [[['a'], ['b', 'c']]] },
  {
    kind: 'paragraph',
    runs: [
      { kind: 'commented', words: 'words', comment: 'why' },
      { kind: 'deleted', words: 'x' },
    ],
  },
];
const MADE = [
  ['a.docx', docxOfPieces(PIECES)],
  ['a.odt', odtOfPieces(PIECES)],
  ['a.fodt', fodtOf({ body: '<text:h text:outline-level="1">Head</text:h><text:p>words</text:p>' })],
  ['a.rtf', rtfOfPieces(PIECES)],
  ['a.epub', epubOf({ pages: [{ title: 'One', body: '<h1>Head</h1><p>words</p>' }] })],
] as const;

describe.each(MADE)('%s', (name, bytes) => {
  test('cut off or with bytes changed, it is read or refused', async () => {
    const settings = { seed: 20260303, numRuns: 100 };
    const change = [nat(bytes.length - 1), integer({ min: 0, max: 255 }), nat(bytes.length)] as const;
    await assert(
      asyncProperty(...change, async (at, byte, length) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = byte;
        for (const content of [changed, bytes.subarray(0, length)]) {
          const draft = await draftOf(name, content).catch((error: unknown) => {
            if (!(error instanceof FailureError)) throw error;
          });
          if (draft) expect(draft.text.isWellFormed() && draft.blocks.length > 0).toBe(true);
        }
      }),
      settings,
    );
  });

  test('of no bytes, of zeros, or of something else, it is refused', async () => {
    for (const content of [
      new Uint8Array(),
      new Uint8Array(5000),
      strToU8('plain words'),
      zipSync({ x: strToU8('x') }),
    ]) {
      expect(await failureOf(draftOf(name, content))).toBe('unreadable-file');
    }
  });
});

describe('XML made to break its reader', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const outside = '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  test.each([
    [
      'entities in a Word document',
      'a.docx',
      docxOf({ files: { 'word/document.xml': `${bomb}<w:document ${word}>&b;</w:document>` } }),
    ],
    [
      'entities from outside',
      'a.docx',
      docxOf({ files: { 'word/document.xml': `${outside}<w:document ${word}>&b;</w:document>` } }),
    ],
    ['entities in an OpenDocument text', 'a.odt', odtOf({ body: '', files: { 'content.xml': `${bomb}<x>&b;</x>` } })],
    ['entities in a flat one', 'a.fodt', strToU8(`${bomb}<x>&b;</x>`)],
    ['entities in a book', 'a.epub', epubOf({ pages: [], files: { 'OPS/book.opf': `${bomb}<x>&b;</x>` } })],
    ['tables in tables', 'a.docx', docxOf({ body: '<w:tbl><w:tr><w:tc>'.repeat(DEPTH) })],
    ['tables in tables', 'a.odt', odtOf({ body: '<table:table><table:table-row><table:table-cell>'.repeat(DEPTH) })],
    [
      'bytes that are no character',
      'a.docx',
      docxOf({ files: { 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff) } }),
    ],
  ])('%s (%s) is refused', async (_, name, bytes) => {
    expect(await failureOf(draftOf(name, bytes))).toBe('unreadable-file');
  });
});

describe('nesting', () => {
  test('of tables as deep as a person could make it is read', async () => {
    let body = paragraph(run('deep'));
    for (let depth = 0; depth < 100; depth++) body = table([body + paragraph(run('x'))]);
    expect((await draftOf('a.docx', docxOf({ body }))).text.split('\n\n').length).toBe(100);
  });

  test('of groups in RTF and of elements in a book is read however deep', async () => {
    expect((await draftOf('a.rtf', rtfOf(`${'{'.repeat(DEPTH)}deep${'}'.repeat(DEPTH)}`))).text).toBe('deep');
    expect((await draftOf('a.rtf', rtfOf(`\\intbl\\itap${DEPTH} deep\\nestcell\\nestrow`))).text).toBe('deep');
    expect((await draftOf('a.epub', epubOf({ pages: [{ body: `${'<div>'.repeat(DEPTH)}deep` }] }))).text).toBe('deep');
  });

  test('of groups in RTF beyond 100,000 is refused', async () => {
    expect(await failureOf(draftOf('a.rtf', rtfOf('{'.repeat(100_001))))).toBe('unreadable-file');
  });
});

test.each([
  ['spaces', 'a.docx', docxOf({ body: `<w:p><w:r><w:t>x${' '.repeat(LONG)}x</w:t></w:r></w:p>` })],
  ['white space', 'a.odt', odtOf({ body: `<text:p>x${' '.repeat(LONG)}x</text:p>` })],
  ['a name', 'a.epub', epubOf({ pages: [{ body: `x<${'a'.repeat(LONG)}` }] })],
  ['children', 'a.epub', epubOf({ pages: [{ title: '<i/>'.repeat(LONG), body: 'x' }], contents: 'nav' })],
  ['a row', 'a.rtf', rtfOf(`x${'\\cell'.repeat(LONG)}`)],
  [
    ...(['comments', 'a.docx'] as const),
    docxOf({ body: `<w:p>${'<w:commentRangeStart w:id="1"/>'.repeat(LONG)}</w:p>`, paragraphs: ['x'] }),
  ],
  [
    ...(['a chain of styles', 'a.docx'] as const),
    docxOf({
      styles: Array.from({ length: LONG / 10 }, (_, at) => styleOf(`s${at}`, `s${at + 1}`)).join(''),
      body: paragraph(run('x'), '<w:pStyle w:val="s0"/>'),
    }),
  ],
])('%s without end (%s) are read in no time', async (_, name, bytes) => {
  expect((await draftOf(name, bytes)).text).toMatch(/^x/);
});

describe('a Word document', () => {
  test('with parts that are missing, or styles that are based on each other, is read', async () => {
    const wrong = relationship(1, 'footnotes', '../../../etc/passwd') + relationship(2, 'styles', 'nowhere.xml');
    expect((await draftOf('a.docx', docxOf({ paragraphs: ['a'], relationships: wrong }))).text).toBe('a');
    const styles = styleOf('A', 'B') + styleOf('B', 'A') + styleOf('C', 'C');
    const body = ['A', 'B', 'C'].map((id) => paragraph(run(id), `<w:pStyle w:val="${id}"/>`)).join('');
    expect((await draftOf('a.docx', docxOf({ styles, body }))).text).toBe('A\n\nB\n\nC');
    const bare = docxOf({
      paragraphs: ['a'],
      files: { '_rels/.rels': '<x/>', 'word/_rels/document.xml.rels': '<x/>' },
    });
    expect((await draftOf('a.docx', bare)).text).toBe('a');
  });

  test('with a name that leads out of it is refused', async () => {
    const bytes = docxOf({ paragraphs: ['a'], files: { '../evil': 'x' } });
    expect(await failureOf(draftOf('a.docx', bytes))).toBe('unreadable-file');
  });

  test('that would unpack to more than can be read is refused before it is unpacked', async () => {
    const bytes = docxOf({ paragraphs: ['a'.repeat(1000)] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const signature = 0x02014b50;
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === signature) view.setUint32(at + 24, 700_000_000, true);
    }
    expect(await failureOf(draftOf('a.docx', bytes))).toBe('too-large');
  });

  test.each([
    ['protected by a password', 'EncryptedPackage', 'password'],
    ['in the old format', 'WordDocument', 'save it as .docx'],
  ])('%s is refused with what to do', async (_, stream, words) => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from(stream, 'utf16le'),
    ]);
    for (const name of ['a.docx', 'a.doc']) {
      const { code, message } = await failureIn(draftOf(name, bytes));
      expect([code, message.includes(words)]).toEqual(['unreadable-file', true]);
    }
  });

  test('that is an RTF document under another name is refused with what to do', async () => {
    expect((await failureIn(draftOf('a.doc', rtfOf('a')))).message).toContain('.rtf');
  });
});

test('an OpenDocument text that is protected by a password is refused with what to do', async () => {
  const manifest = '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
  const failure = await failureIn(draftOf('a.odt', odtOf({ body: '', files: { 'META-INF/manifest.xml': manifest } })));
  expect(failure).toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('password') });
});
