/** The steps of a person who builds a query. */

import type { Locator, Page } from 'playwright-core';

export async function openPassagesTab(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Passages' }).click();
  await page.getByText(/^\d+ passages: /).waitFor();
}

/** Chooses from the menu with this label in a row, counted from 1. */
export async function chooseInRow(page: Page, row: number, label: string, option: string): Promise<void> {
  await rowOf(page, row)
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .click();
  await page.getByRole('option', { name: option }).click();
}

export async function pickCode(page: Page, row: number, code: string): Promise<void> {
  await rowOf(page, row)
    .getByRole('button', { name: /^Codes:/ })
    .click();
  await page.getByRole('option', { name: code, exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
}

/** Realism, followed within a sentence by Cooperation. */
export async function buildSequence(page: Page): Promise<void> {
  await openPassagesTab(page);
  await pickCode(page, 1, 'Realism');
  await page.getByRole('button', { name: 'Add a row' }).click();
  await chooseInRow(page, 2, 'Joined by', 'that are followed by');
  await pickCode(page, 2, 'Cooperation');
  await page.getByText(/that are followed within 1 sentence by .* Listed by source/).waitFor();
}

export function rowOf(page: Page, row: number): Locator {
  return page
    .getByRole('list', { name: 'Rows of the query' })
    .getByRole('listitem')
    .nth(row - 1);
}
