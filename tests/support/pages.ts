/** Serves pages to be fetched, on this computer. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPages {
  readonly address: string;
  close(): void;
}

/** `pageAt` gives the HTML at a path. */
export async function servePages(pageAt: (path: string) => string): Promise<ServedPages> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageAt(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
