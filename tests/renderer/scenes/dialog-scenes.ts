/** The scenes of the dialogs on codes and sources. */

import type { Page } from 'playwright-core';
import { actOnCode } from '../act-on.ts';
import type { Scenes } from './scene.ts';

export const DIALOG_SCENES: Scenes = {
  'dialog, describe': { show: ({ page }) => openDialog(page, 'Zero-sum competition', 'Describe…') },
  'dialog, recolour': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Zero-sum competition', 'Colour…') },
  'dialog, move': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Zero-sum competition', 'Move…') },
  'dialog, merge': {
    goesOn: true,
    show: async ({ page }) => {
      await openNextDialog(page, 'Zero-sum competition', 'Merge into…');
      await page.getByRole('option', { name: 'Absolute gains' }).click();
      await page.getByText('It is one step').waitFor();
    },
  },
  'dialog, delete': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Realism', 'Delete…') },
  'dialog, split': {
    goesOn: true,
    show: async ({ page }) => {
      await openNextDialog(page, 'Absolute gains', 'Split…');
      await page.locator('.dialog input:focus').waitFor();
      await page.keyboard.type('Shared costs');
      await page.keyboard.press('Enter');
      await page.locator('.split-verdicts button:focus').waitFor();
      await page.keyboard.press('1');
      await page.getByText('1 of 14 passages decided').waitFor();
    },
  },
  codebook: {
    goesOn: true,
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('.dialog').waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'Codebook' }).click();
      const view = page.getByRole('tabpanel', { name: 'Codebook' });
      await view.getByRole('row', { name: 'Realism', exact: true }).click();
      await page.keyboard.press('Shift+ArrowDown');
      await view.getByRole('radio', { name: /^With sub-codes/ }).click();
      await view.getByRole('option', { name: /^Every source/ }).waitFor();
    },
  },
  'dialog, attributes': {
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Name and attributes' }).click();
      await page.locator('.dialog').waitFor();
    },
  },
};

/** By its class: the menu that is going away has the role of a dialog too. */
async function openDialog(page: Page, code: string, action: string): Promise<void> {
  await actOnCode(page, code, action);
  await page.locator('.dialog').waitFor();
}

async function openNextDialog(page: Page, code: string, action: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.dialog').waitFor({ state: 'detached' });
  await openDialog(page, code, action);
}
