/** The scene of a merge in which there is something to decide. */

import { join } from 'node:path';
import { temporaryFolder } from '../../support/folder.ts';
import { openProjectAt } from '../../support/project.ts';
import type { TestWindow } from '../open-window.ts';
import type { Scenes } from './scene.ts';

export const MERGE_SCENES: Scenes = {
  'dialog, conflicts of a merge': {
    goesOn: true,
    show: async ({ page, call }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByLabel('Project to import').setInputFiles(await copyThatDiffers(call));
      const side = page.getByRole('radio', { name: /whatever others do/ });
      await side.waitFor();
      await side.press('ArrowRight');
      await page.getByRole('row', { name: 'Codes 1 ' }).waitFor();
    },
  },
};

/** A copy that another person coded on, while this project was coded on too. */
async function copyThatDiffers(call: TestWindow['call']): Promise<string> {
  const path = join(await temporaryFolder(), 'Coded by another person.themata');
  await call('project.backup', { path });
  const copy = await openProjectAt(path);
  const [first, second, third] = (await call('codes.list', {})).filter(({ parent }) => parent !== null);
  for (const [there, rivals, colour] of [
    [call, 'whatever others do', '#1133aa'],
    [copy.call, 'whatever rivals do', '#aa3311'],
  ] as const) {
    await there('codes.describe', { code: first!.id, definition: `A gain that counts by itself, ${rivals}.` });
    await there('codes.recolour', { codes: [second!.id], colour });
  }
  await call('codes.describe', { code: third!.id, include: 'Words on rules.' });
  await copy.call('codes.delete', { codes: [third!.id] });
  await copy.call('codes.create', { name: 'Only there' });
  await copy.close();
  return path;
}
