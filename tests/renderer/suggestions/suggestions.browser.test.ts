/** Suggested codes in the window: asked for by key, told with the quotations that speak for them, applied only when chosen. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { flawsOf } from '../flaws.ts';
import { openWindow, readerOf } from '../open-window.ts';

const suggested = (page: Page) => page.getByRole('grid', { name: 'Suggested codes' });

async function selectFrom(page: Page, words: string): Promise<void> {
  await readerOf(page).getByText(words).first().click();
  await page.keyboard.press('p');
}

test('are told for the selection, applied by key alone, and lead to their quotations', async () => {
  const { page, call } = await openWindow();
  const before = (await call('project.info', {})).codings;
  await selectFrom(page, 'Calling them alliances');
  await page.keyboard.press('g');
  const row = suggested(page).getByRole('row');
  await row.first().waitFor();
  await expect.poll(() => row.first().evaluate((first) => first === document.activeElement)).toBe(true);
  expect(await row.first().locator('mark').count()).toBeGreaterThan(0);
  expect((await call('project.info', {})).codings).toBe(before);
  await page.keyboard.press('ArrowDown');
  const code = await row.nth(1).locator('.code-own').innerText();
  await page.keyboard.press('Enter');
  await row.filter({ hasText: 'applied here' }).filter({ hasText: code }).waitFor();
  await expect.poll(async () => (await call('project.info', {})).codings).toBe(before + 1);
  expect(await flawsOf(page)).toEqual([]);

  await row
    .first()
    .getByRole('button', { name: /more like it/ })
    .click();
  const telling = row.first().getByRole('button');
  expect(await telling.count()).toBe(3);
  const elsewhere = suggested(page).locator('.telling').filter({ hasNotText: 'Working paper digest' }).first();
  const words = await elsewhere.locator('mark').first().innerText();
  await elsewhere.click();
  await expect.poll(() => readerOf(page).innerText()).toContain(words);
  expect((await call('project.info', {})).codings).toBe(before + 1);
  await page.getByRole('button', { name: 'Back to the passage' }).click();
  await row.filter({ hasText: code }).waitFor();
});

test('are none without a selection, a telling word or a coded passage, which is said; they can be switched off', async () => {
  const text = 'Rockets race.\n\nAnd that is it.';
  const { page, call } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      const bytes = new TextEncoder().encode(text);
      await call('sources.import', { files: [{ file: { name: 'one.txt', bytes } }] });
      await call('codes.create', { name: 'Rivalry' });
    },
  });
  await page.getByRole('tab', { name: 'Suggested' }).click();
  await page.getByText('Select a passage').waitFor();
  await selectFrom(page, 'And that is it');
  await page.getByText('Nothing to suggest yet').waitFor();
  const [source] = await call('sources.list', {});
  const [code] = await call('codes.list', {});
  await call('codings.create', { source: source!.id, start: 0, end: 13, codes: [code!.id] });
  await page.getByText('no words but those that stand everywhere').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Suggest no codes');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('tab', { name: 'Suggested' }).count()).toBe(0);
});
