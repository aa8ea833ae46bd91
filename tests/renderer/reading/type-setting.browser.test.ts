/** The text is set by keys and from a menu, and the window remembers how. */

import { expect, test } from 'vitest';
import { openWindow, readerOf } from '../open-window.ts';

test('Ctrl with plus, minus and 0 changes the size of the text alone, and it is remembered with lines and numbers', async () => {
  const { page, call } = await openWindow();
  const sizeOf = (selector: string) =>
    page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await sizeOf('.source-header');
  for (let press = 0; press < 12; press++) await page.keyboard.press('Control++');
  await page.getByRole('contentinfo').getByText('Text size 28 px').waitFor();
  expect(await sizeOf('.reader-text')).toBe(28);
  for (let press = 0; press < 12; press++) await page.keyboard.press('Control+-');
  expect(await sizeOf('.reader-text')).toBe(12);
  await page.keyboard.press('Control+0');
  expect(await sizeOf('.reader-text')).toBe(17.5);
  await page.keyboard.press('Control+=');
  expect(await sizeOf('.source-header')).toBe(before);

  await page.getByRole('button', { name: 'Text size and lines' }).click();
  await page.getByRole('menuitemradio', { name: 'Short' }).click();
  await page.getByRole('button', { name: 'Text size and lines' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Paragraph numbers' }).click();
  const set = { 'reader.measure': 'narrow', 'reader.numbered': true };
  await expect.poll(() => call('settings.list', {})).toMatchObject(set);
  await page.reload();
  await readerOf(page).locator('.block').first().waitFor();
  expect(await sizeOf('.reader-text')).toBe(19);
  await expect
    .poll(() => page.locator('.reader-page').evaluate((page) => [page.dataset.measure, page.className]))
    .toEqual(['narrow', 'reader-page reader-numbered']);
});

test('what was set a moment before the window is left is kept', async () => {
  const { page, call } = await openWindow();
  await page.keyboard.press('Control++');
  await page.goto('about:blank');
  await expect.poll(() => call('settings.list', {})).toMatchObject({ 'reader.size': expect.any(Number) });
});
