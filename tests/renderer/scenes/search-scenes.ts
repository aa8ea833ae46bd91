/** The scenes of searching: a concordance, coding what it shows, and finding in the open source. */

import { concordanceOf, findInSource, searchFor } from '../search/drive-search.ts';
import type { Scenes } from './scene.ts';

export const SEARCH_SCENES: Scenes = {
  search: {
    show: async ({ page }) => {
      await searchFor(page, 'partner*, lunar');
      await concordanceOf(page).locator('mark').first().waitFor();
    },
  },
  'search, code': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: /^Code all/ }).click();
      await page.getByRole('dialog').locator('input:focus').waitFor();
      await page.keyboard.type('realism');
      await page.keyboard.press('Enter');
      await page.getByText(/new codings with Realism in/).waitFor();
    },
  },
  'search, in source': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await findInSource(page, 'group');
      await page.getByText(/^1 of \d+$/).waitFor();
    },
  },
};
