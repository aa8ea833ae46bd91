/** What is kept of a report in the window: its exports, and saved reports. */

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { cellOf, choose, exportAs, openReport } from './drive-reports.ts';

async function exported(page: Page, what: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await exportAs(page, what);
  return await readFile(await (await download).path());
}

const savedReport = (page: Page, name: string) =>
  page.getByRole('grid', { name: 'Saved reports' }).getByRole('row', { name, exact: true });

async function saveReport(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
}

async function act(page: Page, name: string, action: string): Promise<void> {
  await savedReport(page, name).hover();
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('every export holds the figures on screen', async () => {
  const { page, call } = await openWindow();
  await openReport(page, 'Frequency');
  const count = Number(await cellOf(page, 'Zero-sum competition', 2).textContent());
  const code = 'Lens / Realism / Zero-sum competition';
  expect((await exported(page, 'Table (CSV)')).toString()).toContain(`\r\n${code},${count},`);
  const [sheet] = await readSheets(await exported(page, 'Table (XLSX)'));
  expect(sheet!.data.find(([name]) => name === code)![1]).toBe(count);
  const { codes } = JSON.parse((await exported(page, 'Results (JSON)')).toString());
  expect(codes.find((one: { code: string }) => one.code === code).codings).toBe(count);
  expect((await exported(page, 'Figure (SVG)')).toString()).toMatch(/^<svg .*Zero-sum competition/s);
  expect((await exported(page, 'Figure (PNG)')).toString('latin1', 1, 4)).toBe('PNG');
  const { codings } = await call('project.info', {});
  const quotations = (await exported(page, 'Coded quotations (CSV)')).toString();
  expect(quotations.match(/\r\n/g)).toHaveLength(codings + 1);
});

describe('a saved report', () => {
  test('is shown again with what it counts, its filter and its view', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    await choose(page, 'Unit', /^paragraph/);
    await page.getByText('Unit: paragraph').waitFor();
    const title = await page.getByRole('heading', { level: 2 }).last().textContent();
    await saveReport(page, 'By paragraph 🌍');
    await savedReport(page, 'By paragraph 🌍').waitFor();
    await choose(page, 'Unit', /^source/);
    await page.getByText('Unit: source').waitFor();
    await openReport(page, 'Frequency');
    await savedReport(page, 'By paragraph 🌍').click();
    await page.getByText('Unit: paragraph').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).last().textContent()).toBe(title);
  });

  test('is renamed, replaced and deleted; undo brings it back', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    await saveReport(page, 'First');
    await saveReport(page, 'first');
    await page
      .getByRole('dialog')
      .getByText(/already/)
      .waitFor();
    await page.keyboard.press('Escape');
    await act(page, 'First', 'Rename…');
    await page.getByRole('textbox', { name: 'Name' }).fill('Second');
    await page.keyboard.press('Enter');
    await savedReport(page, 'Second').waitFor();
    await choose(page, 'Split by', /^coder$/);
    await page.getByText('Split by coder.').waitFor();
    await act(page, 'Second', 'Replace by the report shown');
    await expect.poll(() => call('savedReports.list', {})).toMatchObject([{ name: 'Second', params: { by: 'coder' } }]);
    await act(page, 'Second', 'Delete');
    await savedReport(page, 'Second').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await savedReport(page, 'Second').waitFor();
  });
});
