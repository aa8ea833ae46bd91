/** The scenes of the frequencies, with what every report has: a filter, passages, exports, saved reports. */

import { cellOf, choose, openReport } from '../reports/drive-reports.ts';
import type { Scenes } from './scene.ts';

export const FREQUENCY_SCENES: Scenes = {
  frequency: { show: async ({ page }) => openReport(page, 'Frequency') },
  'frequency, bars': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Bars' }).click();
      await page.getByRole('figure').getByRole('button').first().waitFor();
    },
  },
  'frequency, over time': {
    goesOn: true,
    show: async ({ page }) => {
      await choose(page, 'Split by', /^year$/);
      await page.getByRole('radio', { name: 'Over time' }).click();
      await page.getByRole('figure').getByRole('button').first().waitFor();
    },
  },
  'frequency, passages': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await cellOf(page, 'Zero-sum competition', 2).click();
      await page.getByRole('blockquote').first().waitFor();
    },
  },
  'frequency, split': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await choose(page, 'Split by', /^perspective$/);
      await page.getByText('Split by perspective.').waitFor();
    },
  },
  'frequency, filter': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: /^Filter/ }).click();
      for (const name of ['Op-ed: The neighbours look up', 'Western', 'media analysis', 'Coder A']) {
        await page.getByRole('option', { name, exact: true }).click();
      }
      await page.getByText('Only source Op-ed: The neighbours look up').waitFor();
    },
  },
  'source matrix': { show: async ({ page }) => openReport(page, 'Source × code') },
};
