/** Builds the reader's page and serves it on a free port of this machine. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/** The caller closes it. Nothing is written but in the system's temporary folder. */
export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'themata-reader-'));
  const settings = { configFile: false, root: join(import.meta.dirname, 'page'), logLevel: 'error' } as const;
  await build({ ...settings, plugins: [react()], build: { outDir, emptyOutDir: false } });
  const server = await preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  return {
    address: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
