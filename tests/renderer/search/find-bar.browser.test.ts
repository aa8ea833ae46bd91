/** Finding in the open source. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addText } from '../../support/project.ts';
import { flawsOf } from '../flaws.ts';
import { openWindow, readerOf } from '../open-window.ts';
import { findInSource } from './drive-search.ts';

const status = (page: Page) => page.getByRole('search', { name: 'Find in this source' }).getByRole('status');
const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('reader-found') ?? [])].map((range) => textOf(range as StaticRange)));

/** In the page, where highlights hold ranges that have no text of their own. */
function installTextOf(page: Page): Promise<void> {
  return page.evaluate(() => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    Object.assign(globalThis, { textOf });
  });
}
declare function textOf(range: StaticRange): string;

test('hits are painted and gone through by keys; Escape leads back, Ctrl+Enter stays', async () => {
  const { page } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await addText(call, 'One', `👩🏽‍🚀 Begin here. Power.\n\n${'Words.\n\n'.repeat(200)}More power, and Powers.`);
    },
  });
  await installTextOf(page);
  const reader = readerOf(page);
  await reader.getByText('Begin here').waitFor();
  await reader.focus();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  const before = (await page.evaluate(() => String(getSelection()))).trim();
  await page.keyboard.press('ArrowRight');
  const selected = page.getByText(/1 word, \d characters selected/);
  await findInSource(page, 'power');
  await status(page).getByText('1 of 3').waitFor();
  await expect.poll(() => painted(page)).toEqual(['Power', 'power', 'Power']);
  await page.keyboard.press('Enter');
  await status(page).getByText('2 of 3').waitFor();
  await reader.getByText('More power').waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('F3');
  await page.keyboard.press('F3');
  await status(page).getByText('3 of 3').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await status(page).waitFor({ state: 'detached' });
  expect(await painted(page)).toEqual([]);
  expect(await page.locator('.reader-scroller').evaluate((scroller) => scroller.scrollTop)).toBe(0);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  expect(await page.evaluate(() => String(getSelection()))).toBe(before);

  await page.keyboard.press('ArrowRight');
  await findInSource(page, 'powers');
  await status(page).getByText('1 of 1').waitFor();
  await page.keyboard.press('Control+Enter');
  await selected.waitFor();
  const selection = () => page.evaluate(() => String(getSelection()));
  expect(await selection()).toBe('Powers');

  // The last search goes on without the bar, from where the caret is.
  await page.keyboard.press('Control+Home');
  await findInSource(page, 'power');
  await status(page).getByText('1 of 3').waitFor();
  await page.keyboard.press('Control+Enter');
  await status(page).waitFor({ state: 'detached' });
  await page.keyboard.press('F3');
  await expect.poll(selection).toBe('power');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+F3');
  await expect.poll(selection).toBe('Power');
  expect(await painted(page)).toEqual([]);
});

test('whole words, case and expressions narrow what is found; what is wrong is told', async () => {
  const { page } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await addText(call, 'One', 'Power, powers and a superpower. A power.');
      await addText(call, 'Two', 'Only one power here.');
    },
  });
  await readerOf(page).getByText('superpower').waitFor();
  await findInSource(page, 'power');
  await status(page).getByText('1 of 4').waitFor();
  const bar = page.getByRole('search', { name: 'Find in this source' });
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await status(page).getByText('1 of 2').waitFor();
  await bar.getByRole('button', { name: 'Match case' }).click();
  await status(page).getByText('1 of 1').waitFor();
  await bar.getByRole('button', { name: 'Regular expression' }).click();
  await page.getByRole('textbox', { name: 'Find in this source' }).fill('p.w(');
  await status(page).getByText('is no regular expression').waitFor();
  await page.getByRole('textbox', { name: 'Find in this source' }).fill('p.wers?\\b');
  await status(page).getByText('1 of 3').waitFor();
  await page.getByRole('grid', { name: 'Sources' }).getByText('Two').click();
  await status(page).getByText('1 found').waitFor();
  await page.getByRole('textbox', { name: 'Find in this source' }).fill('nothing');
  await status(page).getByText('Nothing found').waitFor();
});
