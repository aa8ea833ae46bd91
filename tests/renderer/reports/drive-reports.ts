/** The steps of a person in the reports. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export async function openReport(page: Page, kind: 'Frequency' | 'Co-occurrence'): Promise<void> {
  await page.getByRole('tab', { name: 'Reports' }).click();
  await page.getByRole('radio', { name: kind }).click();
  await page.getByRole('row').nth(1).waitFor();
}

export async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}

/** The figure in a cell of the row that starts with this code. */
export function cellOf(page: Page, code: string, column: number): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: code, exact: true }) })
    .locator(`[aria-colindex="${column}"]`);
}

export async function expectPassages(page: Page, count: number): Promise<void> {
  const panel = page.getByRole('complementary');
  await panel.getByText(count === 1 ? '1 passage' : `${count} passages`, { exact: true }).waitFor();
  expect(await panel.getByRole('blockquote').count()).toBe(Math.min(100, count));
}
