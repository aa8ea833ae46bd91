/** What is chosen for a report stays chosen, the order of values is a person's own, and a title is said once. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { choose, openReport } from './drive-reports.ts';

const dialog = (page: Page) => page.getByRole('dialog');

test('Escape closes the codes to pick from and keeps what is picked; all is all that the filter shows', async () => {
  const { page } = await openWindow();
  await openReport(page, 'Crosstab');
  await page.getByRole('button', { name: 'Codes: All codes' }).click();
  await page.getByRole('option', { name: 'Mode', exact: true }).click();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Codes: 3 codes' }).click();
  await page.getByRole('searchbox', { name: 'Filter codes' }).fill('soft power');
  await page.getByRole('option', { name: 'Soft power projection' }).press('Control+a');
  await page.getByRole('button', { name: 'Done' }).click();
  // The filter shows Theme, too, above what it has found.
  await page.getByRole('button', { name: /^Codes: [4-9] codes$/ }).waitFor();
});

test('another report that is chosen by keys leaves the focus on the menu of reports', async () => {
  const { page } = await openWindow();
  await openReport(page, 'Frequency');
  await page.getByRole('button', { name: /Report$/ }).press('Enter');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'Co-occurrence: how often codes meet' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Co-occurrence');
});

test('values are put in an order by keys, the table follows, and they sort again', async () => {
  const { page } = await openWindow();
  await openReport(page, 'Frequency');
  await choose(page, 'Split by', /^perspective$/);
  await page.getByText('Values: in alphabetical order.').waitFor();
  await page.getByRole('button', { name: 'Order of values: as they sort' }).press('Enter');
  await page.getByRole('option', { name: 'other', exact: true }).press('Enter');
  const earlier = page.getByRole('button', { name: 'Earlier' });
  for (let step = 0; step < 5; step++) await earlier.press('Enter');
  expect(
    await page.getByRole('listbox', { name: 'Values in their order' }).getByRole('option').allTextContents(),
  ).toEqual(['other', 'Chinese', 'Western']);
  expect(await earlier.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByText('Values: in the order given.').waitFor();
  expect((await page.getByRole('columnheader').allTextContents())[5]).toMatch(/^other/);
  await page.getByRole('button', { name: 'Order of values: own order' }).click();
  await page.getByRole('button', { name: 'As they sort' }).click();
  await page.getByText('Values: in alphabetical order.').waitFor();
});

test('the title stands above a figure and not in it once more; its marks show last names and tell whole paths', async () => {
  const { page } = await openWindow();
  await openReport(page, 'Frequency');
  await page.getByRole('radio', { name: 'Bars' }).click();
  const figure = page.getByRole('figure');
  await figure.getByRole('button', { name: 'Lens / Realism / Zero-sum competition: 12' }).waitFor();
  const shown = await figure.locator('text').allTextContents();
  expect(shown).toContain('Zero-sum competition');
  expect(shown).not.toContain('Frequency');
  const box = (await figure.boundingBox())!;
  expect((await figure.getByText('codings', { exact: true }).boundingBox())!.y).toBeGreaterThanOrEqual(box.y);
});
