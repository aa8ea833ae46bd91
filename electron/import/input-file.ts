/** Files to read, named by a path or handed over as bytes, opened with a clear failure for each thing that can be wrong. */

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FailureError, fail } from '../../shared/api/failure.ts';

/** A file by its path (terminal, dialog) or by its bytes (dropped on the window). */
export type InputFile = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** Called once for each reading; the pieces of a file in order. */
export type Chunks = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Largest file that is read as a whole, in bytes. */
export const MAX_BYTES = 200_000_000;

/** Bytes read at once where a file is streamed. */
const CHUNK_BYTES = 1 << 20;

/** The file's name without its folder, under either kind of slash. */
export function fileNameOf(file: InputFile): string {
  const name = 'path' in file ? file.path : file.name;
  return basename(name.replaceAll('\\', '/')) || name;
}

/** Whether its name says that it is a project or a codebook of REFI-QDA. */
export function isRefi(file: InputFile): boolean {
  return ['.qdpx', '.qdc'].includes(extname(fileNameOf(file)).toLowerCase());
}

/**
 * Number of bytes in a file that can be read.
 *
 * Fails with `not-found` where there is none, `unreadable-file` where it is a folder, no regular file or out of reach.
 */
export async function sizeOf(file: InputFile): Promise<number> {
  if (!('path' in file)) return file.bytes.length;
  const found = await stat(file.path).catch((error: unknown) => failToRead(file.path, error));
  if (found.isDirectory()) fail('unreadable-file', `"${file.path}" is a folder. Choose the files in it instead.`);
  if (!found.isFile()) fail('unreadable-file', `"${file.path}" is not a regular file. Choose a file with text in it.`);
  return found.size;
}

/** All bytes of a file. Fails as `sizeOf` does, and with `too-large` above `MAX_BYTES`, without reading it. */
export async function readBytes(file: InputFile): Promise<Uint8Array> {
  const size = await sizeOf(file);
  if (size > MAX_BYTES) {
    fail(
      'too-large',
      `"${fileNameOf(file)}" has ${megabytes(size)} MB; at most 200 MB can be read. Split it and try again.`,
    );
  }
  return 'path' in file ? readFile(file.path).catch((error: unknown) => failToRead(file.path, error)) : file.bytes;
}

/** The file piece by piece, in bounded memory. Fails as `sizeOf` does. */
export async function chunksOf(file: InputFile): Promise<Chunks> {
  await sizeOf(file);
  return 'path' in file ? () => streamed(file.path) : () => [file.bytes];
}

async function* streamed(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) yield chunk as Uint8Array;
  } catch (error) {
    failToRead(path, error);
  }
}

/** Turns what the operating system refused into a failure; anything else is a bug and is thrown on. */
function failToRead(path: string, error: unknown): never {
  const code = error instanceof Error && !(error instanceof FailureError) && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    fail('not-found', `There is no file "${path}". Check its name and folder.`);
  if (code === 'EACCES' || code === 'EPERM') {
    fail('unreadable-file', `"${path}" may not be read by this user. Change its permissions or copy it elsewhere.`);
  }
  fail('unreadable-file', `"${path}" cannot be read (${code}). Check the path and the disk it is on.`);
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1);
}
