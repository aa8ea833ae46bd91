/** The scenes of what opens over any view: the command palette, the sheet of shortcuts, the menu of the window. */

import { readerOf } from '../open-window.ts';
import type { Scenes } from './scene.ts';

export const COMFORT_SCENES: Scenes = {
  'command palette': {
    show: async ({ page }) => {
      await readerOf(page).focus();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('code');
      await page.getByRole('option').nth(8).waitFor();
    },
  },
  'dialog, shortcuts': {
    goesOn: true,
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
};
