/** Times how long a very long source takes from the click on its name until its codings are painted. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openCore } from '../../electron/core.ts';
import { serveProject } from '../../electron/server.ts';
import { randomFrom } from '../../shared/analysis/random.ts';
import { launchChromium } from '../support/chromium.ts';
import { madeText, writeCodings } from './made-study.ts';
import { runTimed, type Timed } from './run-timed.ts';

const CHARACTERS = 5_000_000;
const CODINGS = 20_000;
const CODES = 100;

/** In headless Chromium, over the browser host, text and codings fetched: each run opens the window anew. */
export async function paintLongSource(folder: string, runs: number): Promise<Timed[]> {
  const core = await openCore(await makeProject(folder), { background: true });
  const host = await serveProject(core);
  const browser = await launchChromium();
  const timed: Timed[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.url);
    await page.getByLabel('Text of the source').getByText('A short text').waitFor();
    timed.push({ seconds: await timeClick(page, 'long'), megabytes: null });
    await page.close();
  }
  await browser.close();
  await host.close();
  await core.close();
  return timed;
}

async function makeProject(folder: string): Promise<string> {
  const project = join(folder, 'long.themata');
  const text = madeText(CHARACTERS, randomFrom(3));
  writeFileSync(join(folder, 'short.txt'), 'A short text.');
  writeFileSync(join(folder, 'long.txt'), text);
  const table = join(folder, 'long.csv');
  const size = { sources: 1, characters: CHARACTERS, codings: CODINGS, codes: CODES, coders: 2 };
  await writeCodings(table, [{ name: 'long', length: text.length }], size);
  await runTimed(['new', project, '--coder', 'Ada']);
  await runTimed(['import', project, join(folder, 'short.txt'), join(folder, 'long.txt')]);
  await runTimed(['codings', 'import', project, table]);
  return project;
}

/** Seconds from the click until a frame shows the text with painted codings, taken inside the page. */
async function timeClick(page: Page, name: string): Promise<number> {
  await page.evaluate(() => {
    const painted = () => {
      const text = document.querySelector('.reader-text');
      return (text?.textContent?.length ?? 0) > 1_000_000 && CSS.highlights.size > 0;
    };
    window.addEventListener(
      'pointerdown',
      () => {
        const from = performance.now();
        const look = () => {
          if (!painted()) return requestAnimationFrame(look);
          // The frame after the one in which it was found is on the screen.
          return requestAnimationFrame(() => {
            document.body.dataset.painted = String((performance.now() - from) / 1000);
          });
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  await page.getByLabel('Sources').getByText(name, { exact: true }).click();
  await page.waitForFunction(() => document.body.dataset.painted !== undefined, undefined, { timeout: 60_000 });
  return Number(await page.evaluate(() => document.body.dataset.painted));
}
