/** The scenes of what is kept of the reports: exports, documents and saved reports. */

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
  'dialog, methodology report': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('menuitem', { name: 'Methodology report…' }).click();
      await page.getByRole('dialog', { name: 'Methodology report' }).waitFor();
    },
  },
  'dialog, supervisor packet': {
    goesOn: true,
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await exportAs(page, 'Supervisor packet…');
      await page.getByRole('dialog', { name: 'Supervisor packet' }).waitFor();
    },
  },
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
