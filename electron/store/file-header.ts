/** The header of a file: by its first bytes a project is told from any other file, before SQLite looks at it. */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { fail } from '../../shared/api/failure.ts';
import { APPLICATION_ID } from './database.ts';

const HEADER_BYTES = 100;

/** The first bytes of a file, fewer where it is shorter. Fails with `unreadable-file`. */
export function readHeader(file: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  try {
    const handle = openSync(file, 'r');
    try {
      return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    fail('unreadable-file', `${file} cannot be read: ${(error as Error).message}.`);
  }
}

export function isProjectHeader(header: Buffer): boolean {
  return (
    header.length === HEADER_BYTES &&
    header.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    header.readUInt32BE(68) === APPLICATION_ID
  );
}

/** Fails with `conflict` where a project lies at `path`, under whatever name: no table may be written over it. */
export function refuseToReplaceProject(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return;
  if (isProjectHeader(readHeader(path))) {
    fail('conflict', `${path} is a Themata project, which is not written over. Choose another name.`);
  }
}
