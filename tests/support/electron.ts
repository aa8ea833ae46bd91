/** Starts the desktop host in a real Electron, where one is at hand. */

import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type {} from '../../renderer/api/bridge.ts';
import { AnswerReader } from '../../shared/api/answer-lines.ts';
import type { Bridge } from '../../shared/api/bridge.ts';
import type { Answer } from '../../shared/api/failure.ts';
import { temporaryFolder } from './folder.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Why desktop tests are skipped here, or `null` where they run. Nothing is downloaded for them. */
export const NO_ELECTRON: string | null = whyNoElectron();

export interface Desktop {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** What the window's page calls. */
  readonly bridge: Pick<Bridge, 'call'>;
  close(): Promise<void>;
}

export interface DesktopOptions {
  /** Without it, the sample is opened. */
  readonly project?: string;
  /** The user's data folder; without it, an empty one. */
  readonly data?: string;
}

/** The core runs under the Node of the tests, so that an Electron with an older Node serves too. */
export async function launchDesktop({ project, data }: DesktopOptions = {}): Promise<Desktop> {
  const app = await _electron.launch({
    executablePath: executablePath(),
    args: [ROOT, '--no-sandbox', ...(project ? ['--project', project] : [])],
    env: {
      ...process.env,
      THEMATA_DATA: data ?? (await temporaryFolder()),
      THEMATA_NODE: realpathSync(process.execPath),
    },
  });
  const window = await app.firstWindow();
  await window.waitForLoadState();
  return {
    app,
    window,
    bridge: { call: (method, params) => callInPage(window, method, params) },
    close: () => app.close(),
  };
}

async function callInPage(page: Page, method: string, params: unknown): ReturnType<Bridge['call']> {
  return answerOf(
    await page.evaluate(([name, given]) => window.themata!.call(name as string, given), [method, params]),
  );
}

/** The answer that the window's door gave in lines. */
export function answerOf(lines: readonly string[]): Answer<unknown> {
  const reader = new AnswerReader();
  for (const line of lines) reader.add(line);
  return reader.whole();
}

function whyNoElectron(): string | null {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'no display';
  return existsSync(executablePath()) ? null : 'no Electron';
}

/** In the folder of `ELECTRON_OVERRIDE_DIST_PATH`, else where the npm package has put it. */
function executablePath(): string {
  const names: Readonly<Record<string, string>> = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(ROOT, 'node_modules/electron/dist');
  return join(folder, names[process.platform] ?? 'electron');
}
