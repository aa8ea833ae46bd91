/** The steps of a person who searches. */

import type { Locator, Page } from 'playwright-core';

/** By keys alone. */
export async function searchFor(page: Page, terms: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('searchbox', { name: 'Search in all sources' });
  await field.and(page.locator(':focus')).waitFor();
  await page.keyboard.type(terms);
  await page.keyboard.press('Enter');
  await page.getByText(/^[\d,]+ hits? in /).waitFor();
}

export function concordanceOf(page: Page): Locator {
  return page.getByRole('grid', { name: 'Concordance' });
}

/** The hits that are drawn, from the top. */
export async function hitsDrawn(page: Page): Promise<string[]> {
  return await concordanceOf(page).locator('mark').allTextContents();
}

export async function findInSource(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in this source' });
  await field.and(page.locator(':focus')).waitFor();
  await page.keyboard.type(text);
}
