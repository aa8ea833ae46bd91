/** The scenes of the reports on words, on saturation and on what became of the codebook. */

import type { Page } from 'playwright-core';
import { chooseReport, openReport, pickGroup } from '../reports/drive-reports.ts';
import type { Scenes } from './scene.ts';

export const TEXT_SCENES: Scenes = {
  words: { show: async ({ page }) => openReport(page, 'Words') },
  'words, figure': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Figure' }).click();
      await firstMark(page).waitFor();
    },
  },
  'keywords, nothing chosen': {
    show: async ({ page }) => {
      await chooseReport(page, 'Keywords');
      await page.getByText('Choose a group').waitFor();
    },
  },
  keywords: {
    goesOn: true,
    show: async ({ page }) => {
      await pickGroup(page, 'A:', 'perspective = Chinese');
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  'words near a code': {
    show: async ({ page }) => {
      await chooseReport(page, 'Words near a code');
      await page.getByRole('button', { name: 'Code: Choose…' }).click();
      await page.getByRole('option', { name: /Commercial interests/ }).click();
      await page.getByRole('radio', { name: 'Figure' }).click();
      await firstMark(page).waitFor();
    },
  },
  saturation: {
    show: async ({ page }) => {
      await chooseReport(page, 'Saturation');
      await firstMark(page).waitFor();
    },
  },
  'saturation, table': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Table' }).click();
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  'codebook history': {
    show: async ({ page, call }) => {
      const [lens, realism, first, second] = (await call('codes.list', {})).map(({ id }) => id);
      await call('codes.rename', { code: lens!, name: 'Lenses' });
      await call('codes.describe', { code: realism!, definition: 'Whoever gains, another loses; power decides.' });
      await call('codes.merge', { from: [first!], into: second! });
      await chooseReport(page, 'History of the codebook');
      await page.getByRole('row').filter({ hasText: 'renamed' }).waitFor();
    },
  },
  'codebook as of a date': {
    goesOn: true,
    show: async ({ page }) => {
      await chooseReport(page, 'Codebook as of a date');
      await page.getByLabel('Date (UTC)').fill('2999-12-31');
      await page.getByRole('rowheader').first().waitFor();
    },
  },
};

function firstMark(page: Page) {
  return page.locator('.figure [data-key]').first();
}
