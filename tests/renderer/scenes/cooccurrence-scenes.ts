/** The scenes of the co-occurrences. */

import { openReport } from '../reports/drive-reports.ts';
import type { Scenes } from './scene.ts';

export const COOCCURRENCE_SCENES: Scenes = {
  'co-occurrence': { show: async ({ page }) => openReport(page, 'Co-occurrence') },
  'co-occurrence, ranked list': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'List' }).click();
      await page.getByRole('columnheader', { name: 'n(A)' }).waitFor();
    },
  },
  'co-occurrence, network': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Network' }).click();
      await page.getByRole('slider').waitFor();
      await page.locator('[data-key]').first().waitFor();
    },
  },
  'co-occurrence, passages': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Matrix' }).click();
      await page.locator('.heat:not(.heat-zero, .heat-undefined)').first().click();
      await page.getByRole('blockquote').first().waitFor();
    },
  },
};
