/** The real window in a real browser, over a project of its own. */

import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Call } from '../../shared/api/contract.ts';
import { atEnd } from '../support/at-end.ts';
import { launchChromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newProjectFile } from '../support/project-file.ts';
import { writeSample } from '../support/sample.ts';
import { serveTestProject } from '../support/serve.ts';

export interface TestWindow {
  readonly page: Page;
  /** Calls the core beside the window. */
  readonly call: Call;
}

export interface WindowOptions {
  /** The bundled sample, or a project without sources and codes. */
  readonly project?: 'sample' | 'empty';
  readonly colours?: 'light' | 'dark';
  /** Adds to the project before the window opens. */
  readonly fill?: (call: Call) => Promise<void>;
}

/** What Chromium says of a request that a test cut off itself, and of one that it had answered with a failure. */
const EXPECTED = ['net::ERR_FAILED', 'status of 422'];

let browser: Promise<Browser> | undefined;

/**
 * Opens the window, 1280 x 800, and waits until it shows its project. It is closed when the test has ended.
 * What the browser complains of meanwhile, such as a breach of the security policy, fails the test.
 */
export async function openWindow({
  project = 'sample',
  colours = 'light',
  fill,
}: WindowOptions = {}): Promise<TestWindow> {
  const file = project === 'sample' ? await sampleFile() : await newProjectFile();
  // Threads are tried by tests of their own: to start one for each window takes as long as to load the page.
  const host = await serveTestProject(file, { background: false });
  await fill?.(host.call);
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: colours,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  page.on('console', (message) => {
    const expected = EXPECTED.some((words) => message.text().includes(words));
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(host.url);
  await page.getByRole('tab', { name: 'Read' }).waitFor();
  if (project === 'sample') await readerOf(page).getByText('Two camps on one Moon').waitFor();
  // What listens for keys and for files that are dropped is set up a moment after the window is drawn.
  await page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
  return { page, call: host.call };
}

/** The text of the open source. */
export function readerOf(page: Page): Locator {
  return page.getByLabel('Text of the source');
}

/** Whether the browser would ask before the page is left. */
export async function asksBeforeLeaving(page: Page): Promise<boolean> {
  return await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** One for all windows of a test file. */
function sharedBrowser(): Promise<Browser> {
  if (browser) return browser;
  const launched = launchChromium();
  browser = launched;
  atEnd(async () => {
    browser = undefined;
    await (await launched).close();
  });
  return launched;
}

async function sampleFile(): Promise<string> {
  return await writeSample(join(await temporaryFolder(), 'sample.themata'));
}
