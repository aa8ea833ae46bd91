/** What a file must be to be read, and the failure for each thing it may be instead. */

import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../../electron/import/read-source.ts';
import { blocksOf, draftOf, failureIn, failureOf } from './drafts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'themata-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('files that cannot be read', () => {
  test('a file that is not there is not found', async () => {
    expect(await failureOf(readSource({ path: join(folder, 'none.txt') }))).toBe('not-found');
  });

  test('a folder is refused as one, whatever its name', async () => {
    await mkdir(join(folder, 'folder.txt'));
    const failure = await failureIn(readSource({ path: join(folder, 'folder.txt') }));
    expect(failure).toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('is a folder') });
  });

  test('a path through a file is not found', async () => {
    await writeFile(join(folder, 'file.txt'), 'words');
    expect(await failureOf(readSource({ path: join(folder, 'file.txt', 'below.txt') }))).toBe('not-found');
  });

  test('a path that leads in a circle is unreadable', async () => {
    await symlink('circle.txt', join(folder, 'circle.txt'));
    expect(await failureOf(readSource({ path: join(folder, 'circle.txt') }))).toBe('unreadable-file');
  });

  test('a path with a zero character is unreadable', async () => {
    expect(await failureOf(readSource({ path: 'a\0b.txt' }))).toBe('unreadable-file');
  });

  test('a file over 200 MB is refused without being read', async () => {
    const file = await open(join(folder, 'large.txt'), 'w');
    await file.truncate(200_000_001);
    await file.close();
    expect(await failureIn(readSource({ path: join(folder, 'large.txt') }))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('200 MB'),
    });
  });

  test.each(['notes.exe', 'notes', 'notes.txt.zip', '.txt'])(
    'the type of %s is refused, and the supported ones are named',
    async (name) => {
      const failure = await failureIn(draftOf(name, 'words'));
      expect(failure).toMatchObject({ code: 'unsupported-type', message: expect.stringContaining('.txt, .md') });
    },
  );

  test.each([
    ['nothing', 'a.txt', ''],
    ['only a byte-order mark', 'a.txt', '\ufeff'],
    ['only white space', 'a.md', ' \r\n\t\u00a0\u3000\n'],
    ['a page without words', 'a.html', '<title>T</title><script>let words;</script><p>&nbsp;<br></p>'],
  ])('a file with %s is empty', async (_, name, content) => {
    expect(await failureOf(draftOf(name, content))).toBe('empty-file');
  });
});

describe('drafts', () => {
  test('bytes and path give the same draft', async () => {
    await writeFile(join(folder, 'same.txt'), '🚀 One.\r\n\r\nTwo.');
    expect(await readSource({ path: join(folder, 'same.txt') })).toEqual([
      await draftOf('same.txt', '🚀 One.\r\n\r\nTwo.'),
    ]);
  });

  test('only line endings and the byte-order mark are normalised', async () => {
    const draft = await draftOf('a.txt', '\ufeff a\u00a0\r\nb\rc\n\ne\u0301 \ufeff\t');
    expect(draft.text).toBe(' a\u00a0\nb\nc\n\ne\u0301 \ufeff\t');
  });

  test('words and sentences are counted, the hash is of the text as UTF-8', async () => {
    const draft = await draftOf('C:\\texts\\a.TXT', 'abc');
    expect(draft).toMatchObject({
      fileName: 'a.TXT',
      format: 'text',
      title: null,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      words: Int32Array.of(0, 3),
      sentences: Int32Array.of(0, 3),
    });
  });
});

describe('paragraphs of a plain text', () => {
  test('are the lines between blank lines', async () => {
    const draft = await draftOf('a.txt', '\n\n  🚀 one\ntwo  \n \t\nthree\n\n\n');
    expect(blocksOf(draft)).toEqual([
      ['paragraph', '🚀 one\ntwo'],
      ['paragraph', 'three'],
    ]);
  });

  test('are its lines where no blank line parts them', async () => {
    expect(blocksOf(await draftOf('a.txt', '\n\n one\ntwo \nthree\n\n'))).toEqual([
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
    ]);
  });
});
