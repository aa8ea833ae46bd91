/** The whole journey by keyboard alone: from an empty project to coded quotations in a file. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow, readerOf } from '../renderer/open-window.ts';
import { temporaryFolder } from '../support/folder.ts';

const TEXT = 'The pact 🚀 binds nobody. Each camp lands alone.\n\nA third camp waits for the harvest of both.\n';

test('import, read, select, code, memo, recode, search, report, export, undo and redo need no mouse', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const status = (words: string | RegExp) => page.getByRole('contentinfo').getByText(words).first().waitFor();
  const codesOf = async () => {
    const [source] = await call('sources.list', {});
    const paths = new Map((await call('codes.list', {})).map(({ id, path }) => [id, path]));
    return (await call('codings.ofSource', { source: source!.id })).map(({ code }) => paths.get(code)).sort();
  };

  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Import documents…' }));
  await press('Enter');
  await (await chooser).setFiles({ name: 'Pact.md', mimeType: 'text/markdown', buffer: Buffer.from(TEXT) });
  await page.getByRole('dialog', { name: 'Import Pact.md' }).waitFor();
  await press('Enter');
  await page.getByText('Imported as Pact').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Open Pact' }));
  await press('Enter');
  await readerOf(page).getByText('The pact').waitFor();

  await moveToReader(page);
  await press('Control+Home', 's', 'c');
  await page.keyboard.type('Realism / Zero-sum');
  await press('Enter');
  await status('Zero-sum applied to 4 words');
  await press('Escape', 'Control+End', 'p', 'c');
  await page.keyboard.type('Liberalism');
  await press('Shift+Enter');
  await status(/^Liberalism applied/);
  await press('m');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).waitFor();
  await page.keyboard.type('Who reaps?');
  await tabTo(page, page.getByRole('textbox', { name: 'What you think' }));
  await page.keyboard.type('Both, it says 🌍.');
  await tabTo(page, page.getByRole('button', { name: 'Save' }));
  await press('Enter');
  await status('Memo saved');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await expect.poll(() => hasFocus(readerOf(page))).toBe(true);
  await press('Escape', 'Control+Home', ']', 'Shift+R');
  await page.getByRole('combobox', { name: 'Recode' }).waitFor();
  await page.keyboard.type('liberal');
  await press('Enter');
  await status('Recoded as Liberalism');
  expect(await codesOf()).toEqual(['Liberalism', 'Liberalism']);

  await press('Control+Shift+f');
  await expect.poll(() => hasFocus(page.getByRole('searchbox', { name: 'Search in all sources' }))).toBe(true);
  await page.keyboard.type('camp');
  await press('Enter');
  await page
    .getByRole('tabpanel', { name: 'Search' })
    .getByText(/^2 hits/)
    .first()
    .waitFor();

  await goTo(page, 'report frequency');
  await page.getByRole('heading', { name: /^Frequenc/, level: 2 }).waitFor();
  const saved = page.waitForEvent('download');
  await goTo(page, 'export coded quotations');
  const file = join(await temporaryFolder(), 'quotations.csv');
  await (await saved).saveAs(file);
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  expect(rows.map(({ quotation }) => quotation)).toEqual([
    'The pact 🚀 binds nobody.',
    'A third camp waits for the harvest of both.',
  ]);

  await press('Control+z');
  await status(/^Undone: Recode/);
  expect(await codesOf()).toEqual(['Liberalism', 'Realism / Zero-sum']);
  await press('Control+Shift+z');
  await status(/^Done again: Recode/);
  expect(await codesOf()).toEqual(['Liberalism', 'Liberalism']);
});

/** By Tab, as far as it takes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** From pane to pane. */
async function moveToReader(page: Page): Promise<void> {
  const move = async () => {
    if (!(await hasFocus(readerOf(page)))) await page.keyboard.press('F6');
    return await hasFocus(readerOf(page));
  };
  await expect.poll(move).toBe(true);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Through the command palette. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}
