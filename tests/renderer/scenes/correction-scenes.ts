/** The scenes of correcting a text. */

import { readerOf } from '../open-window.ts';
import type { Scenes } from './scene.ts';

export const CORRECTION_SCENES: Scenes = {
  'read, correcting a text': {
    show: async ({ page }) => {
      await readerOf(page).getByText('Calling them alliances').click();
      await page.keyboard.press('t');
      const field = page.getByRole('textbox', { name: 'Words of the paragraph' });
      const words = await field.inputValue();
      await field.fill(words.replace('Calling them', 'To call them').replace('treasury', 'treasuries'));
    },
  },
  'dialog, preview of a correction': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Preview…' }).press('Enter');
      await page.getByText('keep their words').waitFor();
    },
  },
  'read, corrected passages': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Correct the text' }).press('Enter');
      await page.getByText('4 passages to review').waitFor();
    },
  },
};
