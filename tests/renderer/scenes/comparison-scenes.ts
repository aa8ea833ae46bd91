/** The scenes of the reports that compare: coders, values, groups of sources and of passages. */

import type { Page } from 'playwright-core';
import { choose, chooseReport, openReport, pickGroup } from '../reports/drive-reports.ts';
import type { Scenes } from './scene.ts';

export const COMPARISON_SCENES: Scenes = {
  agreement: { show: async ({ page }) => openReport(page, 'Agreement') },
  'agreement, passages': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Passages', exact: true }).click();
      await page.getByRole('listbox', { name: 'Passages' }).getByRole('option').first().waitFor();
    },
  },
  'agreement, figure': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Figure', exact: true }).click();
      await page.locator('.figure [data-key]').first().waitFor();
    },
  },
  crosstab: { show: ({ page }) => openCrosstab(page) },
  'crosstab, tests': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Tests', exact: true }).click();
      await page.getByRole('columnheader', { name: 'p (Holm)' }).waitFor();
    },
  },
  'crosstab, figure': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Figure', exact: true }).click();
      await page.locator('.figure [data-key]').first().waitFor();
    },
  },
  comparison: { show: ({ page }) => openComparison(page) },
  'comparison, table': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('radio', { name: 'Table', exact: true }).click();
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  'co-occurrence compared': {
    show: async ({ page }) => {
      await chooseReport(page, 'Co-occurrence compared');
      await pickGroup(page, 'Group A', 'perspective = Western');
      await pickGroup(page, 'Group B', 'perspective = Chinese');
      await choose(page, 'Rows', /^Lens(?! \/)/);
      await choose(page, 'Columns', /^Theme/);
      await page.getByRole('region', { name: 'Difference, B - A' }).waitFor();
    },
  },
};

async function openCrosstab(page: Page): Promise<void> {
  await openReport(page, 'Crosstab');
  await choose(page, 'By', /^perspective$/);
  await page.getByRole('heading', { name: 'Crosstab: code by perspective' }).waitFor();
}

async function openComparison(page: Page): Promise<void> {
  await chooseReport(page, 'Comparison');
  await pickGroup(page, 'A:', 'Case / Artemis Accords');
  await pickGroup(page, 'B:', 'Case / ILRS');
  await page.locator('.figure [data-key]').first().waitFor();
}
