/** Opens the reader's page in a real Chromium. */

import type { Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import type { Shown } from './page/page.tsx';
import { type ServedPage, servePage } from './serve-page.ts';

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong in the page so far: exceptions, and messages of the console's error level. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A page 1280 x 800 without a source yet. The caller closes it. */
export async function openPage(): Promise<OpenedPage> {
  const served: ServedPage = await servePage();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(served.address);
  await page.waitForFunction(() => window.page !== undefined);
  return {
    page,
    errors,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Shows a source and waits until its selection, focus and scrolling are those of a new page. */
export async function show(page: Page, shown: Shown): Promise<void> {
  await page.evaluate((given) => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()!.removeAllRanges();
    window.page.show(given);
    document.querySelector('.reader-scroller')!.scrollTop = 0;
  }, shown);
  await nextFrame(page);
}

/** Waits until what was asked for so far is on the screen. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

/** What the window around the reader knows. */
export function stateOf(page: Page) {
  return page.evaluate(() => window.page.state());
}

/** The words under each of the reader's highlights, in the order of the text, by the name of the highlight. */
export function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words = (part: AbstractRange) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    };
    return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(words)]));
  });
}
