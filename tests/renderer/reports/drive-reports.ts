/** The steps of a person in the reports. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Shows the report of this title, once it has rows. */
export async function openReport(page: Page, title: string): Promise<void> {
  await chooseReport(page, title);
  await page.getByRole('row').nth(1).waitFor();
}

export async function chooseReport(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Reports' }).click();
  await page.getByRole('button', { name: /Report$/ }).click();
  await page.getByRole('option', { name: title, exact: true }).click();
  // Keys that are pressed while the menu goes away are meant for it.
  await page.locator('.report-menu').waitFor({ state: 'detached' });
}

export async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Chooses what is compared. */
export async function pickGroup(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Picks sources, values of attributes, coders, cases and code sets by their names. */
export async function filterBy(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Filter/ }).click();
  for (const name of names) await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
}

/** Chooses from the menu of exports. */
export async function exportAs(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
}

/** The figure in a cell of the row that starts with this code. */
export function cellOf(page: Page, code: string, column: number): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: code, exact: true }) })
    .locator(`[aria-colindex="${column}"]`);
}

/** The first page of so many passages is shown. */
export async function expectPassages(page: Page, count: number): Promise<void> {
  const panel = page.getByRole('complementary');
  const told = count > 100 ? `1–100 of ${count}` : count === 1 ? '1 passage' : `${count} passages`;
  await panel.getByText(told, { exact: true }).waitFor();
  expect(await panel.getByRole('blockquote').count()).toBe(Math.min(100, count));
}
