/** Projects of other programs, and copies of the project, are brought in: shown and decided first, told after, undone in one step. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { taguetteDatabase } from '../../support/documents/foreign-databases.ts';
import { PROGRAMS, qdpxOf, refiProjectOf } from '../../support/documents/refi.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openProjectAt } from '../../support/project.ts';
import { openWindow, type TestWindow } from '../open-window.ts';

async function choose(page: Page, file: string | { name: string; bytes: Uint8Array }): Promise<void> {
  const given = typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) };
  await page.getByLabel('Project to import').setInputFiles(given);
}

/** What a row of the table of counts says, in its columns. */
async function countsOf(dialog: Locator, kind: string): Promise<string[]> {
  return dialog.getByRole('row', { name: kind }).getByRole('cell').allInnerTexts();
}

async function definitionsIn(call: TestWindow['call']) {
  return (await call('codes.list', {})).map(({ path, definition }) => [path, definition]);
}

async function addOwnText(call: TestWindow['call']): Promise<void> {
  await addText(call, 'Own', 'Words.');
}

/** A copy of the window's project in which somebody went on, as they did in the window. */
async function copyOf({ call }: Pick<TestWindow, 'call'>): Promise<string> {
  const path = join(await temporaryFolder(), 'copy.themata');
  await call('project.backup', { path });
  const [lens, mode] = await call('codes.list', {});
  const copy = await openProjectAt(path);
  await copy.call('codes.describe', { code: lens!.id, definition: 'A way of looking, as they say there.' });
  await copy.call('codes.describe', { code: mode!.id, definition: 'There.' });
  await addCode(copy.call, 'Only there');
  await copy.close();
  await call('codes.describe', { code: lens!.id, definition: 'A way of looking, as we say here.' });
  await call('codes.describe', { code: mode!.id, definition: 'Here.' });
  return path;
}

test('of a copy that was coded on, what is new comes in, and conflicts are decided one by one or all at once, by keyboard', async () => {
  let copy = '';
  const { page, call } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await addCode(call, 'Lens');
      await addCode(call, 'Mode');
      copy = await copyOf({ call });
    },
  });
  const before = await definitionsIn(call);
  await choose(page, copy);
  const dialog = page.getByRole('dialog', { name: 'Merge copy.themata' });
  const lens = dialog.getByRole('radiogroup', { name: 'code Lens, definition' });
  const mode = dialog.getByRole('radiogroup', { name: 'code Mode, definition' });
  await lens.getByRole('radio', { name: 'This project: A way of looking, as we say here.' }).focus();
  await expect.poll(() => countsOf(dialog, 'Codes')).toEqual(['1', '2']);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => countsOf(dialog, 'Codes')).toEqual(['1', '1', '1']);
  await page.keyboard.press('ArrowDown');
  const isChecked = (side: Locator) => expect.poll(() => side.isChecked()).toBe(true);
  await isChecked(mode.getByRole('radio', { name: 'This project: Here.' }));
  await page.keyboard.press('ArrowRight');
  await isChecked(mode.getByRole('radio', { name: 'copy.themata: There.' }));
  await dialog.getByRole('button', { name: 'Keep all' }).press('Enter');
  await isChecked(lens.getByRole('radio', { name: /^This project/ }));
  await dialog.getByRole('button', { name: 'Take all' }).press('Enter');
  await mode.getByRole('radio', { name: 'copy.themata: There.' }).press('ArrowLeft');
  await dialog.getByRole('button', { name: 'Merge' }).press('Enter');

  const report = page.getByRole('dialog', { name: 'Merged copy.themata' });
  await report.getByText('2 things decided: 1 as in this project, 1 as in copy.themata').waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: 'Save report' }).press('Enter'),
  ]);
  expect(saved.suggestedFilename()).toBe('Import of copy.themata.md');
  expect(await readFile(await saved.path(), 'utf8')).toContain(
    'code Mode, definition: “Here.” of this project, not “There.”',
  );
  await report.getByRole('button', { name: 'Close' }).press('Enter');
  expect(await definitionsIn(call)).toEqual([
    ['Lens', 'A way of looking, as they say there.'],
    ['Mode', 'Here.'],
    ['Only there', ''],
  ]);

  await choose(page, copy);
  await dialog.getByText('Nothing of it is new to this project.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Merge' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => definitionsIn(call)).toEqual(before);
});

test('a project of another program is read as the person says its positions count', async () => {
  const { page, call } = await openWindow({ project: 'empty', fill: addOwnText });
  await choose(page, { name: 'broken.qdpx', bytes: qdpxOf({ 'project.qde': '<Project><Users></Project>' }) });
  const broken = page.getByRole('dialog', { name: 'Import broken.qdpx' });
  await broken.getByRole('alert').waitFor();
  expect(await broken.getByRole('button', { name: 'Import' }).count()).toBe(0);
  await page.keyboard.press('Escape');

  const passages = [{ start: 3, end: 6, code: 0 }];
  const bytes = refiProjectOf([{ name: 'Talk', text: '😀 one two', passages }], ['One'], PROGRAMS.MAXQDA!);
  await choose(page, { name: 'talk.qdpx', bytes });
  const dialog = page.getByRole('dialog', { name: 'Import talk.qdpx' });
  await dialog.getByText('MAXQDA 24 · “Made”').waitFor();
  const coded = dialog.getByRole('region', { name: 'Where passages lie' }).locator('mark');
  expect(await coded.innerText()).toBe('one');
  await dialog.getByRole('radio', { name: /emoji as two.*fits best.*all 2 at words/ }).press('ArrowUp');
  await expect.poll(() => coded.textContent()).toBe('ne ');
  await dialog.getByRole('button', { name: 'Import' }).press('Enter');
  const report = page.getByRole('dialog', { name: 'Imported talk.qdpx' });
  await report.getByText('Positions were read as: Characters', { exact: true }).waitFor();
  await report.getByRole('button', { name: 'Close' }).press('Enter');
  await report.waitFor({ state: 'detached' });
  const names = async () => (await call('sources.list', {})).map(({ name }) => name);
  expect(await names()).toEqual(['Own', 'Talk']);
  const talk = (await call('sources.list', {}))[1]!;
  expect(await call('codings.ofSource', { source: talk.id })).toMatchObject([{ start: 4, end: 7 }]);
  await page.getByRole('contentinfo').getByText('Imported talk.qdpx').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Own']);

  const made = '2024-05-06 07:08:09';
  const projects = [1, 2].map((number) => [number, `Study ${number}`, '', made]);
  const tags = [1, 2].map((number) => [number, number, `Tag of ${number}`, '']);
  await choose(page, { name: 'two.sqlite3', bytes: taguetteDatabase({ projects, tags }) });
  await page.getByRole('button', { name: /The file holds several projects/ }).press('Enter');
  await page.getByRole('option', { name: 'Study 2' }).press('Enter');
  await page.getByText('Taguette · “Study 2”').waitFor();
  await page.getByRole('button', { name: 'Import' }).last().press('Enter');
  await page.getByRole('dialog', { name: 'Imported two.sqlite3' }).waitFor();
  expect((await call('codes.list', {})).map(({ path }) => path)).toEqual(['Tag of 2']);
});
