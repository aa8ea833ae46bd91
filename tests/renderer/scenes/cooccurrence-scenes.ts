/** The scenes of the co-occurrences. */

import { openReport } from '../reports/drive-reports.ts';
import type { Scenes } from './scene.ts';

export const COOCCURRENCE_SCENES: Scenes = {
  'co-occurrence': { show: async ({ page }) => openReport(page, 'Co-occurrence') },
  'co-occurrence, passages': {
    show: async ({ page }) => {
      await openReport(page, 'Co-occurrence');
      await page.locator('.heat:not(.heat-zero, .heat-undefined)').first().click();
      await page.getByRole('blockquote').first().waitFor();
    },
  },
  'co-occurrence, ranked list': {
    show: async ({ page }) => {
      await openReport(page, 'Co-occurrence');
      await page.getByRole('radio', { name: 'List' }).click();
      await page.getByRole('columnheader', { name: 'n(A)' }).waitFor();
    },
  },
  'co-occurrence, network': {
    show: async ({ page }) => {
      await openReport(page, 'Co-occurrence');
      await page.getByRole('radio', { name: 'Network' }).click();
      await page.getByRole('slider').waitFor();
      await page.locator('[data-key]').first().waitFor();
    },
  },
};
