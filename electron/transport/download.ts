/** Files that the core writes for a page, as the responses to downloads. */

import { randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Bridge } from '../../shared/api/bridge.ts';
import { contract, type MethodName } from '../../shared/api/contract.ts';
import { type Answer, fail } from '../../shared/api/failure.ts';
import type { ExportedFile, WrittenDownload } from '../../shared/api/results.ts';

/** How long a written file waits for the page to fetch it, in milliseconds. */
const PATIENCE = 10 * 60 * 1000;

/** Folders of the files that wait to be fetched, by ticket. */
const waiting = new Map<string, string>();
process.once('exit', () => {
  for (const folder of waiting.values()) rmSync(folder, { recursive: true, force: true });
});

export interface Downloads {
  /**
   * Calls a method that writes a file, with a path in a private temporary folder, and streams what it wrote as `name`.
   * A failure of the core is answered as JSON with 422. Fails with `invalid-input` where the method writes no file.
   */
  send(name: string, method: string, params: unknown): Promise<Response>;
  /** Calls such a method, and answers what it wrote with the address at which the page can fetch it, once. */
  write(name: string, method: string, params: unknown): Promise<Response>;
  /** Streams what was written under a ticket. */
  fetch(name: string, ticket: string): Promise<Response>;
}

/** The temporary folder of a file goes when the file was sent, the client went away, or nobody fetched it. */
export function downloadsOf(bridge: Bridge): Downloads {
  async function written(
    method: string,
    params: unknown,
    answerWith: (folder: string, file: ExportedFile) => Promise<Response>,
  ): Promise<Response> {
    if (!writesFile(method)) fail('invalid-input', `${method} writes no file that could be downloaded.`);
    const folder = await mkdtemp(join(tmpdir(), 'themata-download-'));
    try {
      const answer = await bridge.call(method, { ...Object(params), path: fileIn(folder) });
      if (answer.ok) return await answerWith(folder, answer.result as ExportedFile);
      await removeFolder(folder);
      return Response.json(answer satisfies Answer<unknown>, { status: 422 });
    } catch (error) {
      await removeFolder(folder);
      throw error;
    }
  }

  return {
    send: (name, method, params) => written(method, params, (folder) => responseOf(folder, name)),
    write: (name, method, params) =>
      written(method, params, async (folder, { path: _path, ...file }) => {
        const ticket = randomUUID();
        waiting.set(ticket, folder);
        setTimeout(() => waiting.delete(ticket) && void removeFolder(folder), PATIENCE).unref();
        const address = `/download/${encodeURIComponent(name)}?ticket=${ticket}`;
        return Response.json({ ok: true, result: { ...file, address } } satisfies Answer<WrittenDownload>);
      }),
    fetch: async (name, ticket) => {
      const folder = waiting.get(ticket) ?? fail('not-found', 'The file was fetched already. Export it again.');
      waiting.delete(ticket);
      return await responseOf(folder, name);
    },
  };
}

/** Commands are left out: a link must not change anything. */
function writesFile(method: string): boolean {
  if (!Object.hasOwn(contract, method)) return false;
  const { kind, params } = contract[method as MethodName];
  return kind !== 'command' && 'path' in params.shape;
}

function fileIn(folder: string): string {
  return join(folder, 'file');
}

async function responseOf(folder: string, name: string): Promise<Response> {
  const { size } = await stat(fileIn(folder));
  const file = createReadStream(fileIn(folder));
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
