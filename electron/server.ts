/** The browser host: the page and the contract on 127.0.0.1, for whoever has the token of this start. */

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Bridge } from '../shared/api/bridge.ts';
import { fail } from '../shared/api/failure.ts';
import { httpDoor } from './transport/http.ts';

export interface ServeOptions {
  /** 0, which is also the default, takes a free one. */
  readonly port?: number;
}

export interface ServedProject {
  /** With the token: opens the page by itself. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Ends what is under way with clients. The core stays open. */
  close(): Promise<void>;
}

const PAGES_FOLDER = join(import.meta.dirname, '../dist/renderer');

/** Fails with `unavailable` where the page is not built, with `conflict` where the port is taken or not allowed. */
export async function serveProject(core: Bridge, options: ServeOptions = {}): Promise<ServedProject> {
  if (!existsSync(join(PAGES_FOLDER, 'index.html'))) fail('unavailable', 'The page is not built yet: npm run build.');
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const token = randomBytes(32).toString('base64url');
  const door = httpDoor(core, { port, token }, PAGES_FOLDER);
  server.on('request', getRequestListener(door.fetch, { overrideGlobalObjects: false }));
  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    token,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    fail('conflict', `Port ${port} cannot be used (${code}). Choose another one, or none to take a free one.`);
  }
  return (server.address() as AddressInfo).port;
}
