/** Runs the desktop host and waits for it. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Resolves with the exit status after the window was closed, or with `null` where Electron ended before it ran at all, for
 * example because a library of the system is missing. What ends this process ends Electron too.
 */
export async function runElectron(path: string, parameters: readonly string[]): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const electron = spawn(path, [ROOT, ...parameters], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  const forward = (signal: NodeJS.Signals) => void electron.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, forward);
  let runs = false;
  electron.on('message', () => {
    runs = true;
  });
  const status = await new Promise<number>((resolve) => {
    electron.once('error', () => resolve(1));
    electron.once('close', (code) => resolve(code ?? 1));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, forward);
  return runs || status === 0 ? status : null;
}
