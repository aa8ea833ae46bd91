/** What an import takes, what it tells before and after, and what becomes of it. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import { docxOf } from '../../support/documents/docx.ts';
import { epubOf } from '../../support/documents/epub.ts';
import { dumpData } from '../../support/dump.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
beforeEach(async () => {
  project = await openTestProject();
});
afterEach(() => project.close());

const textFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
const remark = (id: number, author: string, words: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2024-03-01T10:00:00Z"><w:p>${run(words)}</w:p></w:comment>`;

/** "A letter", written by Ann in 2021; Bob remarks on "second 🚀", and somebody at the end. */
const LETTER = docxOf({
  body: `<w:p>${run('The first and the ')}<w:commentRangeStart w:id="1"/>${run('second 🚀')}<w:commentRangeEnd w:id="1"/>
    <w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r></w:p>`,
  comments: remark(1, 'Bob', '*Why* second?') + remark(2, '', 'Nowhere'),
  properties:
    '<dc:title>A letter</dc:title><dc:creator>Ann</dc:creator><dcterms:created>2021-05-06T07:08:09Z</dcterms:created>',
});
const letter = { name: 'letter.docx', bytes: LETTER };

describe('a folder', () => {
  let folder: string;
  const pathsIn = (paths: readonly string[]) => paths.map((path) => relative(folder, path));
  beforeEach(async () => {
    folder = await temporaryFolder();
    for (const below of ['b', 'a', '.hidden', 'b/c']) mkdirSync(join(folder, below));
    for (const path of ['z.txt', 'b/y.MD', 'a/x.html', 'b/c/w.txt']) writeFileSync(join(folder, path), `In ${path}`);
    for (const path of ['.hidden/v.txt', 'a/.u.txt', 'b/program.exe', 'a/none'])
      writeFileSync(join(folder, path), 'No');
    symlinkSync('..', join(folder, 'b/round'));
  });

  test('is walked in the order of its names, and what is passed by is told', async () => {
    const files = [{ file: { path: folder }, attributes: { year: '2025' } }];
    const preview = await project.call('sources.preview', { files });
    const result = await project.call('sources.import', { files });
    expect(pathsIn(result.files.map(({ file }) => file))).toEqual(['z.txt', 'a/x.html', 'b/y.MD', 'b/c/w.txt']);
    expect(pathsIn(result.skipped)).toEqual(['.hidden', 'a/.u.txt', 'a/none', 'b/program.exe', 'b/round']);
    expect(preview.files.map(({ file }) => file)).toEqual(result.files.map(({ file }) => file));
    expect(preview.skipped).toEqual(result.skipped);
    const sources = await project.call('sources.list', {});
    expect(sources.map(({ attributes }) => attributes.year)).toEqual(['2025', '2025', '2025', '2025']);
  });

  test('in which nothing can be imported gives nothing', async () => {
    const files = [{ file: { path: join(folder, '.hidden') } }, { file: { path: join(folder, 'none.txt') } }];
    const result = await project.call('sources.import', { files: files.slice(1) });
    expect(result).toMatchObject({ files: [{ status: 'failed', failure: { code: 'not-found' } }], skipped: [] });
    expect(await project.call('sources.import', { files: [{ file: { path: join(folder, 'a/none') } }] })).toMatchObject(
      {
        files: [{ failure: { code: 'unsupported-type' } }],
      },
    );
  });
});

describe('comments in the margin', () => {
  test('become memos of the current coder on their passages', async () => {
    const { files } = await project.call('sources.import', { files: [{ file: letter }] });
    expect(files[0]!.remarks).toContain('2 comments became memos.');
    const source = files[0]!.sourceId!;
    const coder = (await project.call('coders.list', {}))[0]!.id;
    const memos = await project.call('memos.list', {});
    expect(memos).toHaveLength(2);
    expect(memos).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'Comment by Bob',
          body: '\\*Why\\* second?',
          subject: { kind: 'passage', source, start: 17, end: 26 },
          coder,
          createdAt: '2024-03-01T10:00:00.000Z',
        }),
        expect.objectContaining({
          title: 'Comment',
          body: 'Nowhere',
          subject: { kind: 'passage', source, start: 0, end: 26 },
        }),
      ]),
    );
  });

  test('are left out where that is wanted, and told', async () => {
    const { files } = await project.call('sources.import', { files: [{ file: letter }], comments: 'leave' });
    expect(files[0]!.remarks).toContain('2 comments were left out.');
    expect(await project.call('memos.list', {})).toEqual([]);
  });
});

describe('attributes and names', () => {
  test('that are given outweigh what a document says of itself', async () => {
    const files = [{ file: letter, name: 'Given', attributes: { AUTHOR: 'Eve', place: 'Rome' } }];
    await project.call('sources.import', { files });
    const [source] = await project.call('sources.list', {});
    expect(source).toMatchObject({ name: 'Given', attributes: { author: 'Eve', year: '2021', place: 'Rome' } });
  });

  test('are those of the document where none are given', async () => {
    await project.call('sources.import', { files: [{ file: letter }] });
    const [source] = await project.call('sources.list', {});
    expect(source).toMatchObject({ name: 'A letter', attributes: { author: 'Ann', year: '2021' } });
  });
});

describe('an encoding that is chosen', () => {
  const bytes = Uint8Array.of(0x63, 0xc3, 0xa9);
  const textAs = async (encoding: NonNullable<Params<'sources.import'>['files'][number]['encoding']>) => {
    const { files } = await project.call('sources.import', { files: [{ file: { name: 'a.txt', bytes }, encoding }] });
    const id = files[0]!.sourceId;
    return id ? (await project.call('sources.read', { source: id })).text : files[0]!.failure!.code;
  };

  test('is the one that a text file is read in', async () => {
    expect(await textAs('utf-8')).toBe('cé');
    expect(await textAs('windows-1252')).toBe('cÃ©');
    expect(await textAs('utf-16le')).toBe('unreadable-file');
  });
});

test('an import of a file is one change, which remembers that file alone, and is undone whole', async () => {
  await addText(project.call, 'before', 'Before.');
  const before = dumpData(project.file);
  const files = [{ file: textFile('a.txt', 'A.') }, { file: letter }];
  await project.call('sources.import', { files });
  const after = dumpData(project.file);
  const [last] = await project.call('history.list', {});
  expect(last).toMatchObject({ label: 'Import A letter' });
  expect(JSON.parse(last!.params).files).toMatchObject([{ file: { name: 'letter.docx' } }]);
  await project.call('history.undo', {});
  expect((await project.call('sources.list', {})).map(({ name }) => name)).toEqual(['before', 'a']);
  expect(await project.call('memos.list', {})).toEqual([]);
  await project.call('history.undo', {});
  const { text: _, ...undone } = dumpData(project.file);
  expect({ ...undone, text: before.text }).toEqual(before);
  await project.call('history.redo', {});
  await project.call('history.redo', {});
  expect(dumpData(project.file)).toEqual(after);
});

test('a book whose chapters are taken apart gives a source for each, in one change', async () => {
  const pages = ['One', 'Two'].map((title) => ({ title, body: `<h1>${title}</h1><p>The words of ${title}.</p>` }));
  const book = { name: 'book.epub', bytes: epubOf({ pages }) };
  await addText(project.call, 'before', 'Before.');
  const before = await project.call('sources.list', {});
  const params: Params<'sources.import'> = {
    files: [{ file: book, attributes: { year: '2025' } }],
    chapters: 'apart',
  };
  const { files } = await project.call('sources.import', params);
  expect(files.map(({ file, status, source }) => [file, status, source])).toEqual([
    ['book.epub', 'imported', 'book - One'],
    ['book.epub', 'imported', 'book - Two'],
  ]);
  const sources = await project.call('sources.list', {});
  expect(sources.map(({ name, attributes }) => [name, attributes.year])).toEqual([
    ['before', undefined],
    ['book - One', '2025'],
    ['book - Two', '2025'],
  ]);
  const again = await project.call('sources.import', { ...params, files: [{ file: book, name: 'My book' }] });
  expect(again.files.map(({ status, source }) => [status, source])).toEqual([
    ['present', 'book - One'],
    ['present', 'book - Two'],
  ]);
  await project.call('history.undo', {});
  expect(await project.call('sources.list', {})).toEqual(before);
  await project.call('sources.import', { ...params, files: [{ file: book, name: 'My book' }] });
  const names = (await project.call('sources.list', {})).map(({ name }) => name);
  expect(names).toEqual(['before', 'My book - One', 'My book - Two']);
  const unlisted = epubOf({
    pages: [{ body: '<p>For nobody.</p>' }, { body: '<h1>Two</h1><p>Words.</p>' }],
    metadata: '<dc:title>The book</dc:title>',
    contents: 'none',
  });
  const { files: previews } = await project.call('sources.preview', {
    files: [{ file: { name: 'a.epub', bytes: unlisted } }],
    chapters: 'apart',
  });
  const proposed = previews.flatMap(({ sources }) => sources.map(({ name }) => name));
  expect(proposed).toEqual(['The book - 1', 'The book - Two']);
});

describe('a preview', () => {
  test('tells what each file holds, as it would be imported, and stores nothing', async () => {
    await addText(project.call, 'known', 'Known words.');
    const before = dumpData(project.file);
    const long = `# One 🚀\n\n${'Two three. '.repeat(400)}\n\n- four\n`;
    const { files } = await project.call('sources.preview', {
      files: [
        { file: textFile('long.md', long), attributes: { year: '2025' } },
        { file: letter },
        { file: textFile('other.txt', 'Known words.') },
        { file: textFile('broken.docx', 'no archive') },
      ],
    });
    expect(dumpData(project.file)).toEqual(before);
    expect(files).toMatchObject([
      {
        file: 'long.md',
        failure: null,
        sources: [
          {
            ...{ name: 'long', format: 'markdown', encoding: 'utf-8', present: null, pages: null, comments: 0 },
            ...{ characters: long.length, words: 802, attributes: { year: '2025' } },
            blocks: ['heading', 'paragraph', 'list-item'].map((kind) => ({ kind, count: 1 })),
            headings: [{ level: 1, words: 'One 🚀' }],
            start: long.slice(0, 2000),
            startBlocks: [
              { kind: 'heading', level: 1, start: 0, end: 8 },
              { kind: 'paragraph', level: 0, start: 10, end: 2000 },
            ],
          },
        ],
      },
      { sources: [{ name: 'A letter', format: 'docx', comments: 2, attributes: { author: 'Ann', year: '2021' } }] },
      { sources: [{ name: 'other', present: 'known' }] },
      { sources: [], failure: { code: 'unreadable-file' } },
    ]);
  });

  test('parts no character at its end', async () => {
    const file = textFile('a.txt', `${'x'.repeat(1999)}👩‍👧 end`);
    const { files } = await project.call('sources.preview', { files: [{ file }] });
    expect(files[0]!.sources[0]!.start).toBe('x'.repeat(1999));
  });
});
