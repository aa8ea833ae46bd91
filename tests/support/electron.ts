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

/** Without a screen, and beside another browser that starts, a window of Electron now and then never loads its page. */
const LAUNCHES = 3;
/** Milliseconds that a window may take. */
const PATIENCE = 15_000;

/** The core runs under the Node of the tests, so that an Electron with an older Node serves too. */
export async function launchDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  for (let launch = 1; launch <= LAUNCHES; launch++) {
    const app = await launchElectron(options);
    const window = await app.firstWindow();
    if (await hasLoaded(window)) {
      const call = (method: string, params: unknown) => callInPage(window, method, params);
      return { app, window, bridge: { call }, close: () => app.close() };
    }
    console.warn(`launch ${launch} of Electron showed a window that did not load`);
    await app.close();
  }
  throw new Error(`the desktop window did not load in ${LAUNCHES} launches`);
}

async function launchElectron({ project, data }: DesktopOptions): Promise<ElectronApplication> {
  return await _electron.launch({
    executablePath: executablePath(),
    args: [ROOT, '--no-sandbox', ...(project ? ['--project', project] : [])],
    env: {
      ...process.env,
      THEMATA_DATA: data ?? (await temporaryFolder()),
      THEMATA_NODE: realpathSync(process.execPath),
    },
  });
}

/** Asked of the page itself: the event that it was loaded may have passed before anybody listens. */
async function hasLoaded(window: Page): Promise<boolean> {
  try {
    await window.waitForFunction(() => document.readyState === 'complete', undefined, { timeout: PATIENCE });
    return true;
  } catch {
    return false;
  }
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
export function executablePath(): string {
  const names: Readonly<Record<string, string>> = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(ROOT, 'node_modules/electron/dist');
  return join(folder, names[process.platform] ?? 'electron');
}
