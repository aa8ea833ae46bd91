/** REFI-QDA files that are broken, or made to do harm. */

import { describe, expect, test } from 'vitest';
import { readRefiCodebook } from '../../../electron/import/refi/read-codebook.ts';
import { readRefiProject } from '../../../electron/import/refi/read-project.ts';
import { guidNumber as g, qdpxOf } from '../../support/documents/refi.ts';

const project = (inner: string) => `<Project name="Made" xmlns="urn:QDA-XML:project:1.0">${inner}</Project>`;
const read = (files: Record<string, Uint8Array | string>) =>
  readRefiProject({ bytes: qdpxOf(files), fileName: 'made.qdpx' });
const failure = (code: string) => ({ failure: expect.objectContaining({ code }) });

/** Where the central directory of a zip archive tells how much an entry unpacks to. */
const SIZE_IN_ENTRY = 24;

const BOMB = `<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;

describe('a file that is no sound project', () => {
  test.each([
    ['no description', { 'a.txt': 'x' }],
    ['two of them', { 'a.qde': project(''), 'b.qde': project('') }],
    ['no XML', { 'project.qde': 'hello' }],
    ['broken XML', { 'project.qde': '<Project><Users></Project>' }],
    ['another root', { 'project.qde': '<Html/>' }],
    ['an entity bomb', { 'project.qde': `${BOMB}<Project name="&j;"/>` }],
    [
      'an entity that names a file',
      { 'project.qde': '<!DOCTYPE P [<!ENTITY f SYSTEM "file:///etc/passwd">]><Project name="&f;"/>' },
    ],
    ['nesting without end', { 'project.qde': `<Project>${'<Code>'.repeat(5000)}` }],
    ['a path that leads out', { 'project.qde': project(''), '../../evil.txt': 'x' }],
    ['an absolute path', { 'project.qde': project(''), '/etc/evil.txt': 'x' }],
  ])('is refused: %s', async (_what, files) => {
    await expect(read(files as Record<string, string>)).rejects.toMatchObject(failure('unreadable-file'));
  });

  test('is refused where it is no archive, or is cut off', async () => {
    const bytes = qdpxOf({ 'project.qde': project('') });
    for (const broken of [
      new Uint8Array(),
      bytes.subarray(0, bytes.length / 2),
      new TextEncoder().encode('PK nothing'),
    ]) {
      await expect(readRefiProject({ bytes: broken, fileName: 'made.qdpx' })).rejects.toMatchObject(
        failure('unreadable-file'),
      );
    }
  });

  test('is refused where it unpacks to more than can be read', async () => {
    const bytes = qdpxOf({ 'project.qde': project(''), 'sources/a.bin': 'x' });
    const entry = Buffer.from(bytes.buffer).lastIndexOf('PK\u0001\u0002');
    new DataView(bytes.buffer).setUint32(entry + SIZE_IN_ENTRY, 3_000_000_000, true);
    const reading = readRefiProject({ bytes, fileName: 'made.qdpx' });
    await expect(reading).rejects.toMatchObject(failure('too-large'));
  });

  test('as a codebook is refused alike', async () => {
    for (const xml of ['', '<Project/>', '<CodeBook><Codes></CodeBook>', `${BOMB}<CodeBook origin="&j;"/>`]) {
      const file = { bytes: new TextEncoder().encode(xml), fileName: 'made.qdc' };
      await expect(readRefiCodebook(file)).rejects.toMatchObject({
        failure: { code: expect.stringMatching(/-file$/) },
      });
    }
  });
});

describe('a project that names files elsewhere', () => {
  test.each([
    '/etc/passwd',
    'absolute:///etc/passwd',
    'file:///etc/passwd',
    'C:\\Windows\\win.ini',
    'internal://../../../etc/passwd',
    'https://example.org/a.txt',
    'internal://missing.txt',
  ])('does not get %s', async (address) => {
    const source = `<TextSource guid="${g(3)}" name="A" plainTextPath="${address}"/>`;
    const { draft, report } = await read({ 'project.qde': project(`<Sources>${source}</Sources>`) });
    expect(draft.sources).toEqual([]);
    expect(report.dropped).toEqual([`Files that are not in the archive (1) - "${address}"`]);
  });
});

describe('a project with wrong references', () => {
  test('keeps the rest: codes within themselves, GUIDs of others, targets that are not there', async () => {
    const selections = ['-5" endPosition="3', '2" endPosition="1', 'x" endPosition="', '0" endPosition="3'].map(
      (place, i) =>
        `<PlainTextSelection guid="${g(20)}" startPosition="${place}"><Coding guid="${g(30)}"><CodeRef targetGUID="${g(2)}"/></Coding>
         <Coding guid="${g(31 + i)}"><CodeRef targetGUID="${g(99)}"/></Coding><NoteRef targetGUID="${g(98)}"/></PlainTextSelection>`,
    );
    const inner = `<CodeBook><Codes><Code guid="${g(2)}" name="A" isCodable="maybe" color="red"><Code guid="${g(2)}" name="B"><Code guid="${g(2)}" name=""/></Code></Code></Codes></CodeBook>
      <Cases><Case guid="${g(50)}" name="C"><SourceRef targetGUID="${g(97)}"/></Case></Cases>
      <Sources><TextSource guid="${g(3)}" name="S"><PlainTextContent>One two</PlainTextContent>${selections.join('')}</TextSource>
      <TextSource guid="${g(3)}" name="S"><PlainTextContent>Other</PlainTextContent></TextSource><Strange/></Sources>
      <Links><Link guid="${g(60)}" originGUID="${g(2)}" targetGUID="${g(2)}"/><Link guid="${g(60)}"/></Links>`;
    const { draft } = await read({ 'project.qde': project(inner) });
    const guids = [...draft.codes, ...draft.sources, ...draft.codings].map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(draft.codes.map(({ name, parent, colour }) => [name, parent, colour])).toEqual([
      ['A', null, ''],
      ['B', draft.codes[0]!.guid, ''],
      ['Unnamed code', draft.codes[1]!.guid, ''],
    ]);
    expect(draft.sources).toHaveLength(2);
    expect(draft.codings.map(({ start, end }) => [start, end])).toEqual([[0, 3]]);
  });
});
