/** EPUB books: their chapters in the order of reading, together or apart. */

import { describe, expect, test } from 'vitest';
import type { ReadingOptions } from '../../../../electron/import/document-reader.ts';
import { readSource } from '../../../../electron/import/read-source.ts';
import { type EpubContent, epubOf } from '../../../support/documents/epub.ts';
import { blocksOf, draftOf, failureIn } from '../drafts.ts';

const read = (content: EpubContent, options?: ReadingOptions) => draftOf('a.epub', epubOf(content), options);

const PAGES = [
  { body: '<p>For nobody.</p>' },
  {
    title: 'One',
    body: '<h2>Beginning<br/>again</h2><p>First<a epub:type="noteref">1</a>.</p><aside epub:type="footnote"><p>1 Note</p></aside>',
  },
  { body: '<p>First goes on.</p>' },
  { title: 'Two &amp; three', body: '<p class="t"> two  &amp; Three </p><p>Second<a id="x"/> it is.</p>' },
  { title: 'Four', body: '<div/><p>Third &nbsp; it &hellip; is' },
];

describe('a book', () => {
  test.each(['nav', 'ncx', undefined] as const)(
    'is one text, each page under its title where it has no heading (%s)',
    async (contents) => {
      const draft = await read({ pages: PAGES, contents });
      expect(blocksOf(draft)).toEqual([
        ...[
          ['paragraph', 'For nobody.'],
          ['heading 2', 'Beginning\nagain'],
          ['paragraph', 'First1.'],
          ['footnote', '1 Note'],
        ],
        ...[
          ['paragraph', 'First goes on.'],
          ['heading 1', 'two & Three'],
          ['paragraph', 'Second it is.'],
        ],
        ...[
          ['heading 1', 'Four'],
          ['paragraph', 'Third \u00a0 it … is'],
        ],
      ]);
      expect(draft.text).toContain('First goes on.\n\ntwo & Three\n\nSecond');
      expect(draft).toMatchObject({ format: 'epub', encoding: 'declared', title: null });
    },
  );

  test('is a text for each chapter, with its own title and that of the book', async () => {
    const bytes = epubOf({ pages: PAGES, metadata: '<dc:title>The book</dc:title><dc:creator>Ann</dc:creator>' });
    const drafts = await readSource({ name: 'a.epub', bytes }, { chapters: 'apart' });
    expect(drafts.map(({ title, text }) => [title, text.split('\n\n').at(-1)])).toEqual([
      [null, 'For nobody.'],
      ['One', 'First goes on.'],
      ['Two & three', 'Second it is.'],
      ['Four', 'Third \u00a0 it … is'],
    ]);
    for (const draft of drafts) expect(draft).toMatchObject({ book: 'The book', attributes: { author: 'Ann' } });
  });

  test('without a table of contents has a chapter for each page, titled by its heading', async () => {
    const drafts = await readSource(
      { name: 'a.epub', bytes: epubOf({ pages: PAGES, contents: 'none' }) },
      { chapters: 'apart' },
    );
    expect(drafts.map(({ title }) => title)).toEqual([null, 'Beginning again', null, null, null]);
  });

  test('states its title, its authors and the year of its publication', async () => {
    const metadata =
      '<dc:title>T</dc:title><dc:title>Below it</dc:title><dc:creator opf:role="ill">No</dc:creator><dc:creator id="a">Ann</dc:creator><meta refines="#a" property="role">aut</meta>' +
      '<dc:creator id="b">No</dc:creator><meta refines="#b" property="role">trl</meta><dc:creator>Bo</dc:creator><dc:date opf:event="creation">2001</dc:date><dc:date opf:event="publication">1999-05</dc:date>';
    expect(await read({ pages: PAGES, metadata })).toMatchObject({
      title: 'T',
      attributes: { author: 'Ann; Bo', year: '1999' },
    });
  });

  test('is read without its cover and its table of contents, and says which pages are missing', async () => {
    const { text, remarks } = await read({
      pages: [{ body: 'Cover', path: 'cover.xhtml' }, { body: 'Words' }, { body: undefined }],
      guide: '<reference type="cover" href="cover.xhtml"/>',
    });
    expect(text).toBe('Words');
    expect(remarks).toEqual([
      'Chapters that the book names and does not hold: 1.',
      'The cover and the table of contents were left out.',
    ]);
  });

  test('is read in the encoding that a page declares', async () => {
    const page = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><html><body>caf\xe9</body></html>', 'latin1');
    expect((await read({ pages: [{ body: '', path: 'a.html' }], files: { 'OPS/a.html': page } })).text).toBe('café');
  });
});

describe('a protected book', () => {
  const encrypted = (algorithm: string) =>
    `<encryption xmlns:e="urn:e"><e:EncryptedData><e:EncryptionMethod Algorithm="${algorithm}"/></e:EncryptedData></encryption>`;
  const protect = (algorithm: string) => ({ pages: PAGES, files: { 'META-INF/encryption.xml': encrypted(algorithm) } });

  test('is refused, unless only its fonts are protected', async () => {
    const failure = await failureIn(read(protect('http://www.w3.org/2001/04/xmlenc#aes128-cbc')));
    expect(failure).toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('DRM') });
    expect((await read(protect('http://www.idpf.org/2008/embedding'))).blocks.length).toBeGreaterThan(0);
  });
});
