/** Measures how long the window is busy at a stretch while a large report is counted and shown. */

import type { Page } from 'playwright-core';
import { openCore } from '../../electron/core.ts';
import { serveProject } from '../../electron/server.ts';
import { chooseReport } from '../renderer/reports/drive-reports.ts';
import { launchChromium } from '../support/chromium.ts';

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Milliseconds that the window rests before it is watched, and after the report is there. */
const REST = 3000;

/** Longest main-thread task in milliseconds, from choosing co-occurrence until its matrix stands, one for each run. */
export async function longestTask(project: string, runs: number): Promise<number[]> {
  const core = await openCore(project, { background: true });
  const host = await serveProject(core);
  const browser = await launchChromium();
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.url);
    await chooseReport(page, 'Crosstab');
    await page.waitForTimeout(REST);
    longest.push(await watch(page));
    await page.close();
  }
  await browser.close();
  await host.close();
  await core.close();
  return longest;
}

/** Notes how long each task in the page takes. Those under 50 ms are not told by the browser: they count as 50. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longTasks = [50];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** By keys, since looking for roles is work in the page. */
async function watch(page: Page): Promise<number> {
  await page.locator('.report-menu-button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Co-occurrence');
  await page.waitForTimeout(REST);
  await watchLongTasks(page);
  await page.keyboard.press('Enter');
  await page.locator('.heat').first().waitFor();
  await page.waitForTimeout(REST);
  return await page.evaluate(() => Math.max(...window.longTasks));
}
