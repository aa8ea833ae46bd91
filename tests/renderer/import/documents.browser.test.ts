/** Documents are looked at before anything is stored, and what is said there is done. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { docxOfPieces } from '../../support/documents/docx-pieces.ts';
import { epubOf } from '../../support/documents/epub.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { bytesOf, drop, importShown } from '../drop.ts';
import { openWindow } from '../open-window.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Import / });

/** A heading, and a paragraph with a comment in its margin. */
const INTERVIEW = docxOfPieces(
  [
    { kind: 'heading', level: 1, runs: [{ kind: 'words', words: 'The harbour' }] },
    { kind: 'paragraph', runs: [{ kind: 'commented', words: 'We waited 🚀 for the boat.', comment: 'Who waited?' }] },
  ],
  { properties: '<dc:creator>Ada Vale</dc:creator>' },
);

/** In Windows-1252, where two bytes that follow each other also are one letter of UTF-8. */
const AMBIGUOUS = [...bytesOf('caf'), 0xc3, 0xa9];

/** Lets every call of one method go on once `before` is done, and counts them. */
async function watchCalls(page: Page, method: string, before = Promise.resolve()): Promise<() => number> {
  let count = 0;
  await page.route('**/api/call', async (route) => {
    if (route.request().postDataBuffer()?.includes(`"${method}"`)) {
      count++;
      await before;
    }
    // The window may be closed by now.
    await route.continue().catch(() => {});
  });
  return () => count;
}

test('each is shown as it will be read, and is imported with what was chosen', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  const previews = await watchCalls(page, 'sources.preview');
  await drop(page, [
    { name: 'harbour.docx', bytes: [...INTERVIEW] },
    { name: 'café.txt', bytes: AMBIGUOUS },
    { name: 'spare.txt', bytes: bytesOf('Nobody wants this.') },
    { name: 'broken.docx', bytes: bytesOf('PK and no more') },
  ]);
  const dialog = dialogOf(page);
  const begins = dialog.getByRole('region', { name: 'How the text begins' });
  await begins.getByText('We waited 🚀 for the boat.').waitFor();
  await dialog.getByText('1 comment').waitFor();
  await dialog.getByText('Ada Vale').waitFor();
  // Only what is looked at is read.
  expect(previews()).toBe(1);
  await dialog.getByRole('option', { name: 'harbour' }).click();
  await page.keyboard.press('ArrowDown');
  await begins.getByText('café').waitFor();
  await dialog.getByRole('button', { name: 'Encoding' }).click();
  await page.getByRole('option', { name: 'Windows-1252' }).click();
  await begins.getByText('cafÃ©').waitFor();
  await dialog.getByRole('option', { name: 'broken.docx' }).click();
  await dialog.getByRole('alert').getByText('broken.docx').waitFor();
  await dialog.getByRole('option', { name: 'broken.docx' }).getByText('cannot be imported').waitFor();
  await dialog.getByRole('option', { name: 'spare.txt' }).click();
  await dialog.getByRole('heading', { name: 'spare', exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Leave it out' }).click();
  await dialog.getByRole('radio', { name: 'Attributes for all' }).click();
  await dialog.getByLabel('genre', { exact: true }).fill('interview');
  expect(await call('sources.list', {})).toEqual([]);

  await importShown(page);
  const report = page.getByRole('dialog', { name: 'Import: 2 imported, 1 failed' });
  await report.getByText('Imported as café · Text · Windows-1252').waitFor();
  const sources = await call('sources.list', {});
  expect(sources.map(({ name, format, attributes }) => ({ name, format, ...attributes }))).toMatchObject([
    { name: 'harbour', format: 'docx', author: 'Ada Vale', genre: 'interview' },
    { name: 'café', format: 'text', genre: 'interview' },
  ]);
  expect((await call('memos.list', {})).map(({ body }) => body)).toEqual(['Who waited?']);
});

test('comments in the margin are left out, and a book is taken apart, where that is chosen', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  const book = epubOf({
    pages: [
      { title: 'Going', body: '<p>They went.</p>' },
      { title: 'Coming', body: '<p>They came.</p>' },
    ],
  });
  await drop(page, [
    { name: 'book.epub', bytes: [...book] },
    { name: 'harbour.docx', bytes: [...INTERVIEW] },
  ]);
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'A book becomes' }).click();
  await page.getByRole('option', { name: 'One source for each chapter' }).click();
  await dialog.getByRole('region', { name: 'Sources that it becomes' }).getByText('Coming').waitFor();
  await dialog.getByRole('button', { name: 'Comments in the margin' }).click();
  await page.getByRole('option', { name: 'Are left out' }).click();
  await importShown(page);
  await page.getByRole('dialog', { name: 'Import: 3 imported' }).getByText('comment').waitFor();
  expect(await call('sources.list', {})).toHaveLength(3);
  expect(await call('memos.list', {})).toEqual([]);
});

test('a folder that is chosen or dropped gives its documents and those below it, under their paths', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  const folder = join(await temporaryFolder(), 'field notes');
  await mkdir(join(folder, 'second week'), { recursive: true });
  await writeFile(join(folder, 'arrival.txt'), 'We arrived.');
  await writeFile(join(folder, 'second week', 'arrival.txt'), 'We arrived again.');
  await writeFile(join(folder, '.hidden.txt'), 'Nobody sees me.');
  await writeFile(join(folder, 'photo.jpg'), 'no picture');
  const importFolder = async (outcome: string) => {
    await dialogOf(page).getByText('2 other files in the folder are left out').waitFor();
    await importShown(page);
    const report = page.getByRole('dialog', { name: `Import: 2 ${outcome}` });
    await report.getByText('field notes/second week/arrival.txt').waitFor();
    await page.keyboard.press('Escape');
    await report.waitFor({ state: 'detached' });
  };
  await page.getByLabel('Folder to import').setInputFiles(folder);
  await importFolder('imported');
  await dropFolder(page, folder);
  await importFolder('there already');
  expect((await call('sources.list', {})).map(({ fileName }) => fileName)).toEqual(['arrival.txt', 'arrival.txt']);
});

/** As the system tells the browser of it: a page cannot make a folder itself. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x: 600, y: 400 },
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  }
}

test('many are sent a few at a time, and the import can be cancelled in between', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const imports = await watchCalls(page, 'sources.import', held);
  await drop(
    page,
    Array.from({ length: 130 }, (_, n) => ({ name: `note ${n}.txt`, bytes: bytesOf(`Note ${n} says something.`) })),
  );
  await importShown(page);
  const cancel = page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' });
  await cancel.waitFor();
  // The first of them are not on their way yet when the core hears of it.
  const heard = page.waitForResponse((response) => response.request().postData()?.includes('tasks.cancel') ?? false);
  await cancel.click();
  await heard;
  letGo();
  const report = page.getByRole('dialog', { name: 'Import: 40 imported, 90 failed' });
  await report.getByRole('radio', { name: 'Failed 90' }).click();
  expect(await report.getByText('The import was cancelled before this file.').count()).toBe(90);
  expect(imports()).toBe(1);
  expect(await call('sources.list', {})).toHaveLength(40);
});
