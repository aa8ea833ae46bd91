/** A file that the core writes, as the response to a download. */

import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Bridge } from '../../shared/api/bridge.ts';
import { contract, type MethodName } from '../../shared/api/contract.ts';
import { type Answer, fail } from '../../shared/api/failure.ts';

/**
 * Calls a method that writes a file, with a path in a private temporary folder, and streams what it wrote as `name`.
 * The folder goes when the file was sent or the client went away. A failure of the core is answered as JSON with 422.
 * Fails with `invalid-input` where the method writes no file.
 */
export async function download(bridge: Bridge, name: string, method: string, params: unknown): Promise<Response> {
  if (!writesFile(method)) fail('invalid-input', `${method} writes no file that could be downloaded.`);
  const folder = await mkdtemp(join(tmpdir(), 'themata-download-'));
  try {
    const path = join(folder, 'file');
    const answer = await bridge.call(method, { ...Object(params), path });
    if (answer.ok) return await responseOf(path, name, folder);
    await removeFolder(folder);
    return Response.json(answer satisfies Answer<unknown>, { status: 422 });
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

/** Commands are left out: a link must not change anything. */
function writesFile(method: string): boolean {
  if (!Object.hasOwn(contract, method)) return false;
  const { kind, params } = contract[method as MethodName];
  return kind !== 'command' && 'path' in params.shape;
}

async function responseOf(path: string, name: string, folder: string): Promise<Response> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  file.once('close', () => void removeFolder(folder));
  return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeFileName(name)}`,
    },
  });
}

/** RFC 8187: what encodeURIComponent leaves but the header may not hold is encoded too. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
