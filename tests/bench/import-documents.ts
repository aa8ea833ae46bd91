/** Imports a thousand Word documents, and measures how long the window is busy at a stretch meanwhile. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openCore } from '../../electron/core.ts';
import { serveProject } from '../../electron/server.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import { randomFrom } from '../../shared/analysis/random.ts';
import { launchChromium } from '../support/chromium.ts';
import { docxOf } from '../support/documents/docx.ts';
import { newProjectFile } from '../support/project-file.ts';
import { watchLongTasks } from './longest-task.ts';
import { madeText } from './made-study.ts';

const DOCUMENTS = 1000;
const WORDS = 5000;

export interface DocumentImport {
  readonly seconds: number;
  /** In milliseconds. */
  readonly longestTask: number;
}

/** Writes the documents into `folder`, and imports it beside an open window. */
export async function importDocuments(folder: string): Promise<DocumentImport> {
  writeDocuments(folder);
  const core = await openCore(await newProjectFile(), { background: true });
  const host = await serveProject(core);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  await page.waitForTimeout(REST);
  await watchLongTasks(page);
  const begin = performance.now();
  const { files } = await callerOf(core)('sources.import', { files: [{ file: { path: folder } }] });
  const seconds = (performance.now() - begin) / 1000;
  const failed = files.find(({ status }) => status !== 'imported');
  if (failed) throw new Error(`"${failed.file}" was not imported: ${failed.failure?.message}`);
  const longest = await longestWhenShown(page);
  await browser.close();
  await host.close();
  await core.close();
  return { seconds, longestTask: longest };
}

/** Milliseconds that the window rests before it is watched, and after all is there. */
const REST = 3000;

async function longestWhenShown(page: Page): Promise<number> {
  await page.waitForTimeout(REST);
  return await page.evaluate(() => Math.max(...window.longTasks));
}

function writeDocuments(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(2);
  for (let i = 0; i < DOCUMENTS; i++) {
    const paragraphs = firstWords(madeText(7 * WORDS, random)).split('\n\n');
    writeFileSync(join(folder, `document-${String(i).padStart(4, '0')}.docx`), docxOf({ paragraphs }));
  }
}

function firstWords(text: string): string {
  return /^(?:\s*\S+){1,5000}/.exec(text)![0];
}
