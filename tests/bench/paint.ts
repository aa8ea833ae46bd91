/** Times a very long source in the window: from the click to painted codings, scrolling, and from Enter to a new coding. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openCore } from '../../electron/core.ts';
import { serveProject } from '../../electron/server.ts';
import { randomFrom } from '../../shared/analysis/random.ts';
import { launchChromium } from '../support/chromium.ts';
import { framesWhileScrolling, secondsToCoding, secondsToPaint } from './long-source.ts';
import { madeText, writeCodings } from './made-study.ts';
import { runTimed } from './run-timed.ts';

const CHARACTERS = 5_000_000;
const CODINGS = 20_000;
const CODES = 100;

/** Of one run. Times are in seconds. */
export interface LongSourceRun {
  readonly paint: number;
  /** From the click until the text stands, for a source that is one paragraph of as many characters. */
  readonly paintParagraph: number;
  /** Times of frames, ascending. */
  readonly frames: readonly number[];
  /** From Enter in the palette until the new coding is on screen, one for each that was made. */
  readonly coding: readonly number[];
}

/** In headless Chromium, over the browser host: each run opens the window anew, so that text and codings are fetched. */
export async function readLongSource(folder: string, runs: number): Promise<LongSourceRun[]> {
  const core = await openCore(await makeProject(folder), { background: true });
  const host = await serveProject(core);
  const browser = await launchChromium();
  const done: LongSourceRun[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await openShort(browser, host.url);
    const paint = await secondsToPaint(page, 'long', true);
    const frames = await framesWhileScrolling(page);
    const coding = await secondsToCoding(page, run);
    await page.close();
    const other = await openShort(browser, host.url);
    const paintParagraph = await secondsToPaint(other, 'paragraph', false);
    await other.close();
    done.push({ paint, paintParagraph, frames: frames.toSorted((a, b) => a - b), coding });
  }
  await browser.close();
  await host.close();
  await core.close();
  return done;
}

/** A window that shows the short source. */
async function openShort(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.getByLabel('Sources').getByText('short', { exact: true }).click();
  await page.getByLabel('Text of the source').getByText('A short text').waitFor();
  return page;
}

async function makeProject(folder: string): Promise<string> {
  const project = join(folder, 'long.themata');
  const text = madeText(CHARACTERS, randomFrom(3));
  const texts = { short: 'A short text.', long: text, paragraph: text.replaceAll('\n\n', ' ') };
  for (const [name, words] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), words);
  const table = join(folder, 'long.csv');
  const size = { sources: 1, characters: CHARACTERS, codings: CODINGS, codes: CODES, coders: 2 };
  await writeCodings(table, [{ name: 'long', length: text.length }], size);
  await runTimed(['new', project, '--coder', 'Ada']);
  await runTimed(['import', project, ...Object.keys(texts).map((name) => join(folder, `${name}.txt`))]);
  await runTimed(['codings', 'import', project, table]);
  return project;
}
