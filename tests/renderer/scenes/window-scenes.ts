/** The scenes of the window around its views: an empty project, an import, the history, a call that failed. */

import { bytesOf, dropAndImport } from '../drop.ts';
import type { Scenes } from './scene.ts';

export const WINDOW_SCENES: Scenes = {
  'empty project': { project: 'empty', show: async () => {} },
  'import report': {
    show: async ({ page }) => {
      await dropAndImport(page, [
        { name: 'note.txt', bytes: bytesOf('Rockets 🚀 rise.') },
        { name: 'same.txt', bytes: bytesOf('Rockets 🚀 rise.') },
        { name: 'empty.txt', bytes: [] },
        { name: 'a recording of a very long interview, second part, final version.txt', bytes: [0, 1, 2, 0, 255] },
        { name: 'picture.png', bytes: [137, 80, 78, 71] },
      ]);
      await page.getByText('Imported as note').waitFor();
    },
  },
  history: {
    show: async ({ page, call }) => {
      await call('codes.create', { name: 'Supply chains' });
      const [source] = await call('sources.list', {});
      const codes = await call('codes.list', {});
      for (const { id } of codes.slice(0, 6)) {
        await call('codings.create', { source: source!.id, start: 2, end: 11, codes: [id] });
      }
      await call('history.undo', {});
      await page.getByRole('tab', { name: 'History' }).click();
      await page.getByText('Create Supply chains').waitFor();
      await page.getByRole('option', { name: 'Apply Lens' }).click();
      await page.getByText('Added 1 coding.').waitFor();
    },
  },
  'dialog, export': {
    show: async ({ page }) => {
      await page.keyboard.press('Control+Shift+E');
      await page.getByRole('dialog', { name: 'Export' }).waitFor();
    },
  },
  'dialog, exported': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByText(/coded quotations\.docx$/).waitFor();
    },
  },
  failure: {
    show: async ({ page }) => {
      await page.route('**/api/call', (route) => route.abort());
      await page.getByRole('button', { name: 'Coder: Coder A' }).click();
      await page.getByRole('menuitemradio', { name: /Coder B/ }).click();
      await page.getByRole('alert').waitFor();
    },
  },
};
