/** Chooses an action from the menu of a source or a code, as a person does. */

import type { Page } from 'playwright-core';

export async function actOnSource(page: Page, source: string, action: string): Promise<void> {
  await page.getByRole('grid', { name: 'Sources' }).getByText(source).hover();
  await page.getByRole('button', { name: `Actions for ${source}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

export async function actOnCode(page: Page, code: string, action: string): Promise<void> {
  await page.getByRole('treegrid', { name: 'Codes' }).getByRole('row', { name: code, exact: true }).hover();
  await page.getByRole('button', { name: `Actions for ${code}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
