/** A zip archive in pieces: never is more of it held than a piece of one of its files. */

import { constants, crc32, deflateRawSync } from 'node:zlib';
import { fail } from '../../shared/api/failure.ts';
import { gathered, type Pieces } from './pieces.ts';
import { centralHeader, endOfArchive, localHeader, sizesAfter, type ZipEntry } from './zip-headers.ts';

export interface ZippedFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly pieces: Pieces;
  /** True for what is packed already, such as a workbook. */
  readonly isPacked?: boolean;
}

/** What the format has room for without its 64-bit extension: bytes of the archive and of a file, and files. */
const MOST_BYTES = 0xffffffff;
const MOST_FILES = 0xffff;

/** Twice as fast as the usual 6, and the archive a tenth larger. */
const LEVEL = 3;

const NOTHING = new Uint8Array(0);

/** Each file is asked for its pieces when its turn comes. Fails with `too-large` beyond 4 GB or 65,535 files. */
export function* zipPieces(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  const entries: ZipEntry[] = [];
  const now = new Date();
  let written = 0;
  for (const { path, pieces, isPacked = false } of files) {
    const entry: ZipEntry = { path, at: written, made: now, crc: 0, packed: 0, size: 0 };
    if (entries.push(entry) > MOST_FILES) tooLarge();
    const header = localHeader(entry);
    yield header;
    for (const packed of deflated(pieces, entry, isPacked ? 0 : LEVEL)) {
      entry.packed += packed.length;
      if (written + entry.packed > MOST_BYTES || entry.size > MOST_BYTES) tooLarge();
      yield packed;
    }
    const sizes = sizesAfter(entry);
    yield sizes;
    written += header.length + entry.packed + sizes.length;
  }
  const directory = Buffer.concat(entries.map(centralHeader));
  if (written + directory.length > MOST_BYTES) tooLarge();
  yield directory;
  yield endOfArchive(entries.length, written, directory.length);
}

/** Pieces are packed apart: each ends at a whole byte, so that together they are one stream. */
function* deflated(pieces: Pieces, entry: ZipEntry, level: number): Generator<Uint8Array> {
  for (const bytes of gathered(pieces)) {
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    yield deflateRawSync(bytes, { level, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1 << 16 });
  }
  yield deflateRawSync(NOTHING);
}

function tooLarge(): never {
  fail('too-large', 'A zip archive holds 4 GB and 65,535 files at most. Narrow the filter, or export the parts apart.');
}
