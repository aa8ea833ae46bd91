/** The scenes of what is kept of the reports: exports, documents and saved reports. */

import type { Page } from 'playwright-core';
import { choose, exportAs, openReport } from '../reports/drive-reports.ts';
import type { Scenes } from './scene.ts';

export const DOCUMENT_SCENES: Scenes = {
  'export menu': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Supervisor packet…' }).waitFor();
    },
  },
  'dialog, methodology report': { show: ({ page }) => openDialog(page, 'Methodology report') },
  'dialog, supervisor packet': { show: ({ page }) => openDialog(page, 'Supervisor packet') },
  'saved reports': {
    show: async ({ page, call }) => {
      for (const [name, by] of [
        ['Frequencies of the whole study, each coder apart', 'coder'],
        ['By source', 'source'],
      ] as const) {
        await call('savedReports.save', { name, method: 'reports.frequency', params: { by }, view: {} });
      }
      await openReport(page, 'Frequency');
      await page.getByRole('grid', { name: 'Saved reports' }).getByText('By source').click();
      await page.getByText('Split by source.').waitFor();
    },
  },
  'dialog, save a report': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await choose(page, 'Split by', /^coder$/);
      await page.getByRole('button', { name: 'Save…' }).click();
      await page.getByRole('dialog', { name: 'Save' }).waitFor();
    },
  },
};

async function openDialog(page: Page, name: string): Promise<void> {
  await openReport(page, 'Frequency');
  await exportAs(page, `${name}…`);
  await page.getByRole('dialog', { name }).waitFor();
}
