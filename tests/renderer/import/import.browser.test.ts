/** Texts and codings come into the window by dialog and by dropping them on it. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, dropAndImport, importShown } from '../drop.ts';
import { openWindow, readerOf } from '../open-window.ts';

const SEEDS = process.env.THEMATA_SEEDS;

describe('files dropped on the window', () => {
  test('are imported each for itself, and told of each', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    await dropAndImport(page, [
      { name: 'note.txt', bytes: bytesOf('Rockets 🚀 rise.\r\n\r\nThey land.') },
      { name: 'same.txt', bytes: bytesOf('Rockets 🚀 rise.\n\nThey land.') },
      { name: 'empty.txt', bytes: [] },
      { name: 'binary.txt', bytes: [0, 1, 2, 0, 255] },
      { name: 'picture.png', bytes: [137, 80, 78, 71] },
    ]);
    const report = page.getByRole('dialog', { name: 'Import' });
    await report.getByText('Imported as note').waitFor();
    const lines = await report.getByRole('listitem').allInnerTexts();
    expect(lines.map((line) => line.split('\n')[0])).toEqual([
      'note.txt',
      'same.txt',
      'empty.txt',
      'binary.txt',
      'picture.png',
    ]);
    expect(lines[1]).toContain('There already, as note');
    expect((await call('sources.list', {})).map(({ name, length }) => [name, length])).toEqual([['note', 28]]);
  });

  test('open from the report, and go by undo', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    await dropAndImport(page, [{ name: 'one.txt', bytes: bytesOf('The first text.') }]);
    await page.getByRole('button', { name: 'Open one' }).click();
    await readerOf(page).getByText('The first text.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText('Start with a text').waitFor();
    expect(await call('sources.list', {})).toEqual([]);
  });
});

describe('files chosen in the dialog', () => {
  test('are imported by Enter', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+i');
    const buffer = Buffer.from('# A heading\n\nWords.');
    await (await chooser).setFiles([{ name: 'paper.md', mimeType: 'text/markdown', buffer }]);
    await page.getByRole('dialog', { name: 'Import paper.md' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Import: 1 imported' }).getByText('Imported as paper').waitFor();
    expect((await call('sources.list', {}))[0]).toMatchObject({ name: 'paper', format: 'markdown' });
  });

  test('may hold codings, all or none', async () => {
    const { page, call } = await openWindow();
    const before = (await call('project.info', {})).codings;
    const importCodings = async (csv: string) => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('menuitem', { name: 'Codings from CSV…' }).click();
      await (await chooser).setFiles([{ name: 'codings.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }]);
    };
    await importCodings('source,code,start,end\nInstitute brief,Mode / Cooperation,1,9\nInstitute brief,Mode,5,5\n');
    await page.getByRole('alert').waitFor();
    expect((await call('project.info', {})).codings).toBe(before);
    await importCodings('source,code,start,end\nInstitute brief,Mode / Cooperation,1,9\n');
    await page.getByRole('contentinfo').getByText('1 coding imported; 0 there already').waitFor();
    expect((await call('project.info', {})).codings).toBe(before + 1);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });
});

describe.skipIf(!SEEDS)('own copies of known documents (THEMATA_SEEDS names their folder)', () => {
  test('are told as such, and get their published codings only when asked for', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    const file = readdirSync(SEEDS!).find((name) => name.startsWith('001_'))!;
    await page.getByLabel('Documents to import').setInputFiles(join(SEEDS!, file));
    await importShown(page);
    await page.getByText('a known document with published codings').waitFor();
    expect(await call('sources.list', {})).toMatchObject([{ codings: 0 }]);
    await page.getByRole('button', { name: 'Apply published codings' }).click();
    await page
      .getByRole('contentinfo')
      .getByText(/^\d+ published codings applied; 0 there already$/)
      .waitFor();
    const [source] = await call('sources.list', {});
    expect(source!.codings).toBeGreaterThanOrEqual(30);
    await page.getByRole('button', { name: `Actions for ${source!.name}` }).click();
    await page.getByRole('menuitem', { name: 'Apply its published codings' }).click();
    await page
      .getByRole('contentinfo')
      .getByText(`0 published codings applied; ${source!.codings} there already`)
      .waitFor();
  });
});
