/** Finds an Electron that can open a window here, or says why there is none. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../node_modules/electron');
const DOWNLOAD_SECONDS = 60;

/** Path of the executable inside a distribution of Electron. */
const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

export type FoundElectron =
  | { readonly path: string; readonly flags: readonly string[] }
  /** Half a sentence, to follow "because". */
  | { readonly missing: string };

/**
 * Takes the Electron in the folder `ELECTRON_OVERRIDE_DIST_PATH`, else the one of the npm package, which is downloaded on
 * first use. Running as root needs `THEMATA_ALLOW_ROOT`, since Chromium then runs without its sandbox.
 */
export async function findElectron(): Promise<FoundElectron> {
  const { ELECTRON_OVERRIDE_DIST_PATH, THEMATA_ALLOW_ROOT, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { missing: 'there is no display' };
  const isRoot = process.getuid?.() === 0;
  if (isRoot && !THEMATA_ALLOW_ROOT) return { missing: 'Electron is not run as root' };
  const path = join(ELECTRON_OVERRIDE_DIST_PATH || join(PACKAGE, 'dist'), EXECUTABLES[process.platform] ?? 'electron');
  const found = { path, flags: isRoot ? ['--no-sandbox'] : [] };
  if (existsSync(path)) return found;
  if (ELECTRON_OVERRIDE_DIST_PATH) return { missing: 'the folder ELECTRON_OVERRIDE_DIST_PATH holds no Electron' };
  await downloadElectron();
  return existsSync(path) ? found : { missing: `its program could not be had within ${DOWNLOAD_SECONDS} seconds` };
}

/** Gives up after a minute; whether it worked is seen by the file. */
async function downloadElectron(): Promise<void> {
  console.error(`Electron is being downloaded, once, for up to ${DOWNLOAD_SECONDS} seconds.`);
  const installer = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_SECONDS * 1000,
    killSignal: 'SIGKILL',
  });
  await once(installer, 'close');
}
