/** The journey in a real browser. */

import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/folder.ts';
import { serveTestProject } from '../support/serve.ts';
import { goThroughWindow } from './drive-window.ts';
import { REAL_TEXTS, SAMPLES, type Study } from './study.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function journey(study: Study): Promise<void> {
  const host = await serveTestProject();
  const folder = await temporaryFolder();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  const download = async (start: () => Promise<void>) => {
    const [begun] = await Promise.all([page.waitForEvent('download'), start()]);
    const file = join(folder, 'quotations.csv');
    await begun.saveAs(file);
    return file;
  };
  await goThroughWindow({ page, study, folder, download });
  await page.close();
}

describe('import, code by keyboard, undo, report and CSV in a browser', () => {
  test('on the samples', () => journey(SAMPLES), 120_000);
  test.skipIf(!REAL_TEXTS)('on the real texts (THEMATA_SEEDS)', () => journey(REAL_TEXTS!), 120_000);
});
