/** Archives that are written in pieces, read back by another program's reader. */

import { crc32 } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileNames } from '../../../electron/export/file-names.ts';
import { piecesOfText } from '../../../electron/export/pieces.ts';
import { zipPieces } from '../../../electron/export/zip-pieces.ts';

const archiveOf = (files: Parameters<typeof zipPieces>[0]) => Buffer.concat([...zipPieces(files)]);

test('every file comes back under its path: empty, packed already, in many pieces, and an archive within', () => {
  const long = '😀 is 1. '.repeat(200_000);
  const files = [
    { path: 'empty.txt', pieces: [] },
    { path: 'folder/Übung 😀.txt', pieces: ['a', strToU8('b'), 'c'] },
    { path: 'long.txt', pieces: piecesOfText(long) },
    { path: 'inner.zip', pieces: zipPieces([{ path: 'x', pieces: ['inside'] }]), isPacked: true },
  ];
  const archive = archiveOf(files);
  const read = unzipSync(archive);
  expect(checksumsOf(archive)).toEqual(Object.values(read).map((bytes) => crc32(bytes)));
  expect(Object.keys(read)).toEqual(files.map(({ path }) => path));
  expect(read['empty.txt']).toHaveLength(0);
  expect(strFromU8(read['folder/Übung 😀.txt']!)).toBe('abc');
  expect(strFromU8(read['long.txt']!) === long).toBe(true);
  expect(strFromU8(unzipSync(read['inner.zip']!).x!)).toBe('inside');
});

/** As the directory at the end of the archive has them; the reader does not look at them. */
function checksumsOf(archive: Buffer): number[] {
  const end = archive.length - 22;
  const checksums: number[] = [];
  for (let at = archive.readUInt32LE(end + 16); at < end; at += 46 + archive.readUInt16LE(at + 28)) {
    checksums.push(archive.readUInt32LE(at + 16));
  }
  return checksums;
}

test('a file is asked for its pieces when those before it are written', () => {
  const asked: string[] = [];
  function* pieces(name: string) {
    asked.push(name);
    yield name;
  }
  const archive = zipPieces([
    { path: 'a', pieces: pieces('a') },
    { path: 'b', pieces: pieces('b') },
  ]);
  archive.next();
  expect(asked).toEqual([]);
  for (const _ of archive);
  expect(asked).toEqual(['a', 'b']);
});

test.each<[rule: string, titles: string[], names: string[]]>([
  ['are the titles', ['Interview 3 😀', 'שיחה'], ['Interview 3 😀.txt', 'שיחה.txt']],
  ['hold no character that a system forbids', ['a/b\\c: "d"?\u0001*'], ['a b c d.txt']],
  [
    'are unique where case and composition are ignored',
    ['É', 'e\u0301', 'É'],
    ['É.txt', 'e\u0301 (2).txt', 'É (3).txt'],
  ],
  [
    'are never empty, hidden or kept by a system',
    ['', '...', '.x', 'CON'],
    ['Source.txt', 'Source (2).txt', 'x.txt', 'Source CON.txt'],
  ],
  ['are not longer than a system allows', ['漢'.repeat(300)], [`${'漢'.repeat(60)}.txt`]],
])('names of files %s', (_, titles, names) => {
  expect(fileNames(titles, 'txt')).toEqual(names);
});
