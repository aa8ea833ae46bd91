/** The scenes of the dialogs on codes and sources. */

import type { Page } from 'playwright-core';
import { actOnCode } from '../act-on.ts';
import type { Scenes } from './scene.ts';

export const DIALOG_SCENES: Scenes = {
  'dialog, describe': { show: ({ page }) => openDialog(page, 'Zero-sum competition', 'Describe…') },
  'dialog, recolour': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Zero-sum competition', 'Colour…') },
  'dialog, move': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Zero-sum competition', 'Move…') },
  'dialog, merge': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Zero-sum competition', 'Merge into…') },
  'dialog, delete': { goesOn: true, show: ({ page }) => openNextDialog(page, 'Realism', 'Delete…') },
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
