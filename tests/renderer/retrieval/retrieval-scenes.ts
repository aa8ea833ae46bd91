/** The scenes of the passages: a query built, and the filter of a report that has everything to pick from. */

import type { Scene } from '../scenes.ts';
import { buildSequence, chooseInRow, openPassagesTab } from './drive-retrieval.ts';

export const RETRIEVAL_SCENES: Readonly<Record<string, Scene>> = {
  passages: {
    show: async ({ page }) => {
      await openPassagesTab(page);
      await page.getByRole('blockquote').first().waitFor();
    },
  },
  'passages, query': {
    show: async ({ page }) => {
      await buildSequence(page);
      await page.getByRole('radio', { name: 'Code' }).click();
      await page.getByText(/Listed by code/).waitFor();
    },
  },
  'passages, brackets': {
    show: async ({ page, call }) => {
      await call('queries.save', { name: 'Moon', query: { op: 'text', text: 'moon' } });
      await buildSequence(page);
      await page.getByRole('button', { name: 'Add a row' }).click();
      await chooseInRow(page, 3, 'What', 'Text outside rows in brackets');
    },
  },
};
