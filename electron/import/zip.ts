/** Reads zip archives that may be hostile: sizes are bounded before and while unpacking, names cannot lead out of the archive. */

import { type UnzipFileFilter, unzipSync } from 'fflate';
import { FailureError, fail } from '../../shared/api/failure.ts';

/** Most bytes that all entries read from one archive may have when unpacked. */
const MAX_UNPACKED = 600_000_000;
const MAX_ENTRIES = 100_000;

export interface ZipEntry {
  /** With `/` between folders; never absolute, and without `..`. */
  readonly path: string;
  /** Unpacked, in bytes, as the archive says; reading fails where that is not so. */
  readonly size: number;
}

export interface ZipArchive {
  /** Its files, in the order of the archive; folders are left out. */
  readonly entries: readonly ZipEntry[];
  /** The bytes of a file; undefined where there is none of that path. */
  read(path: string): Uint8Array | undefined;
  /** The bytes of files, by path, in one pass over the archive: where there are many, `read` for each takes a pass for each. */
  readAll(paths: readonly string[]): Map<string, Uint8Array>;
  /** The text of a UTF-8 file, without a byte-order mark. */
  readText(path: string): string | undefined;
}

/**
 * Fails with `unreadable-file` where the bytes are no zip archive, are damaged, or hold a path that leads out of it; with
 * `too-large` where the archive unpacks to more than 600 MB or has more than 100,000 entries.
 */
export function openZip(bytes: Uint8Array, fileName: string): ZipArchive {
  /** By path: the name as the archive has it, and its size. */
  const found = new Map<string, { readonly name: string; readonly size: number }>();
  unpack(bytes, fileName, ({ name, originalSize }) => {
    if (found.size >= MAX_ENTRIES) tooLarge(fileName);
    const path = safePath(name, fileName);
    if (!path.endsWith('/')) found.set(path, { name, size: originalSize });
    return false;
  });
  let unpacked = 0;
  const readAll = (paths: readonly string[]): Map<string, Uint8Array> => {
    const wanted = new Map<string, string>();
    for (const path of paths) {
      const entry = found.get(path);
      if (!entry) continue;
      unpacked += entry.size;
      if (unpacked > MAX_UNPACKED) tooLarge(fileName);
      wanted.set(entry.name, path);
    }
    const content = unpack(bytes, fileName, ({ name }) => wanted.has(name));
    return new Map(Object.entries(content).map(([name, unpackedBytes]) => [wanted.get(name)!, unpackedBytes]));
  };
  const read = (path: string) => readAll([path]).get(path);
  return {
    entries: [...found].map(([path, { size }]) => ({ path, size })),
    read,
    readAll,
    readText: (path) => {
      const content = read(path);
      return content && new TextDecoder().decode(content);
    },
  };
}

/** The entries that are wanted. An entry is never unpacked beyond the size that the archive declares for it. */
function unpack(bytes: Uint8Array, fileName: string, filter: UnzipFileFilter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof FailureError) throw error;
    fail('unreadable-file', `"${fileName}" is damaged: it cannot be unpacked. Ask for a new copy of it.`);
  }
}

function safePath(name: string, fileName: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')) {
    fail('unreadable-file', `"${fileName}" holds a file that would lead out of it ("${name}"). It was not imported.`);
  }
  return path;
}

function tooLarge(fileName: string): never {
  fail('too-large', `"${fileName}" would unpack to more than can be read. It was not imported.`);
}
