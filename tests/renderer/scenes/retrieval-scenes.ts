/** The scenes of the passages: a query being built, and what it finds. */

import { buildSequence, chooseInRow, openPassagesTab } from '../retrieval/drive-retrieval.ts';
import type { Scenes } from './scene.ts';

export const RETRIEVAL_SCENES: Scenes = {
  passages: {
    show: async ({ page }) => {
      await openPassagesTab(page);
      await page.getByRole('blockquote').first().waitFor();
    },
  },
  'passages, query': {
    goesOn: true,
    show: async ({ page }) => {
      await buildSequence(page);
      await page.getByRole('radio', { name: 'Code' }).click();
      await page.getByText(/Listed by code/).waitFor();
    },
  },
  'passages, brackets': {
    goesOn: true,
    show: async ({ page, call }) => {
      await call('queries.save', { name: 'Moon', query: { op: 'text', text: 'moon' } });
      await page.getByRole('button', { name: 'Add a row' }).click();
      await chooseInRow(page, 3, 'What', 'Text outside rows in brackets');
    },
  },
};
