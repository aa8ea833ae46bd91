/** Taking things away as files: what is chosen, what is written, and what is told of it. */

import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { filterBy } from '../reports/drive-reports.ts';

/** Exports what is chosen in the dialog; returns its name and its bytes. */
async function exported(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('quotations, the codebook, the project and everything are exported in the chosen format', async () => {
  const { page, call } = await openWindow();
  const { codings } = await call('project.info', {});
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: /^JSON Lines/ }).press(' ');
  const lines = await exported(page);
  expect(lines.name).toMatch(/ coded quotations\.jsonl$/);
  expect(strFromU8(lines.bytes).trim().split('\n')).toHaveLength(codings);
  await dialog.getByText(`, ${codings} codings`).waitFor();

  await dialog.getByRole('button', { name: 'Export another' }).click();
  await dialog.getByRole('radio', { name: 'Codebook' }).click();
  await dialog.getByText('Table (CSV)').click();
  const codebook = await exported(page);
  expect(strFromU8(codebook.bytes)).toMatch(/^\ufeff?path,colour,/);

  await dialog.getByRole('button', { name: 'Export another' }).click();
  await dialog.getByRole('radio', { name: 'Everything' }).click();
  const everything = unzipSync((await exported(page)).bytes);
  expect(strFromU8(everything['quotations.jsonl']!)).toBe(strFromU8(lines.bytes));
  expect(strFromU8(everything['codebook.csv']!)).toBe(strFromU8(codebook.bytes));
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('the filter, the groups and the paragraph are those that were chosen', async () => {
  const { page } = await openWindow();
  await page.getByRole('button', { name: 'Window', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('Table (CSV)').click();
  await dialog.getByRole('checkbox', { name: /paragraph/ }).check();
  await filterBy(page, ['Coder B']);
  const [headings, ...rows] = strFromU8((await exported(page)).bytes).split('\r\n');
  expect(headings).toContain(',quotation,paragraph,memo,');
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => row.includes(',Coder A,'))).toEqual([]);
});

test('a failure is told in the dialog, where another format can be chosen', async () => {
  const { page } = await openWindow();
  await page.route('**/download/**', (route) =>
    route.fulfill({
      status: 422,
      json: { ok: false, failure: { code: 'unwritable-file', message: 'There is no room left on the disk.' } },
    }),
  );
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('alert').getByText('There is no room left on the disk.').waitFor();
  await dialog.getByRole('radio', { name: 'Project' }).waitFor();
});

test('an export under way shows its progress and can be cancelled, which leads back to the choice', async () => {
  const { page } = await openWindow();
  const cancelled = page.waitForRequest((request) => request.postData()?.includes('tasks.cancel') ?? false);
  await page.route('**/download/**', async (route) => {
    await cancelled;
    const failure = { code: 'cancelled', message: 'The export was cancelled; no file was written.' };
    await route.fulfill({ status: 422, json: { ok: false, failure } });
  });
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await dialog.getByRole('progressbar').waitFor();
  await page.keyboard.press('Escape');
  await dialog.getByRole('radio', { name: /^Word/ }).waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
});
