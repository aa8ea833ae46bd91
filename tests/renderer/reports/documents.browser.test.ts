/** The methodology report and the supervisor's packet, written in the window; comments go out and come back. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { flawsOf } from '../flaws.ts';
import { openWindow } from '../open-window.ts';
import { choose, exportAs, filterBy } from './drive-reports.ts';

async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Reports' }).click();
  await exportAs(page, `${name}…`);
  await page.getByRole('dialog', { name }).waitFor();
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Opens a packet as a reviewer does: from the disk, without the workbench. */
async function openPacket(page: Page, html: Buffer): Promise<Page> {
  const file = join(await temporaryFolder(), 'packet.html');
  await writeFile(file, html);
  const reader = await page.context().newPage();
  await reader.goto(`file://${file}`);
  return reader;
}

/** Where a comment on a section or a code is written; it is folded away before. */
function placeOf(reader: Page, words: string): Locator {
  return reader.locator(`textarea[data-words="${words}"]:not([data-kind=coding])`);
}

test('the methodology report is saved in the format that is chosen', async () => {
  const { page } = await openWindow();
  for (const [format, name, start] of [
    ['HTML', /methodology report\.html$/, /^<!doctype html>/],
    ['Word (DOCX)', /methodology report\.docx$/, /^PK/],
    ['Markdown', /methodology report\.md$/, /^# sample/],
  ] as const) {
    await openDialog(page, 'Methodology report');
    await page.getByRole('radio', { name: format }).click();
    const file = await saved(page, 'Save');
    expect(file.name).toMatch(name);
    expect(file.bytes.toString('latin1')).toMatch(start);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

describe('the supervisor packet', () => {
  test('is read and commented on without the workbench; the comments come back as memos', async () => {
    const { page, call } = await openWindow();
    await openDialog(page, 'Supervisor packet');
    await page.getByRole('textbox', { name: 'Names to replace' }).fill('Coder B = Second reader');
    const reader = await openPacket(page, (await saved(page, 'Save as HTML')).bytes);
    expect(await reader.getByText('Second reader').count()).toBeGreaterThan(0);
    expect(await reader.getByText('Coder B').count()).toBe(0);
    const place = placeOf(reader, 'Lens / Realism');
    await reader.locator('details', { has: place }).locator('summary').press('Enter');
    await place.fill('Too broad? 🤔');
    await reader.getByText('1 comment', { exact: true }).waitFor();
    await reader.getByRole('button', { name: /Save the comments/ }).click();
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('reviewer');
    await reader.keyboard.type('Noor');
    const comments = await saved(reader, 'Save the comments to a file');
    await page.getByRole('tab', { name: 'Memos' }).click();
    await page
      .getByLabel('Comments to import')
      .setInputFiles({ name: 'comments.json', mimeType: 'application/json', buffer: comments.bytes });
    await page.getByText('Too broad? 🤔').first().waitFor();
    const memo = (await call('memos.list', {})).find(({ body }) => body.startsWith('Too broad'));
    expect(memo).toMatchObject({ subject: { kind: 'code' }, coderName: 'Noor' });
  });

  test('keeps what was written when it is opened again', async () => {
    const { page } = await openWindow();
    await openDialog(page, 'Supervisor packet');
    const reader = await openPacket(page, (await saved(page, 'Save as HTML')).bytes);
    const place = placeOf(reader, 'Frequencies');
    await reader.locator('details', { has: place }).locator('summary').click();
    await place.fill('Why so few?');
    reader.once('dialog', (dialog) => dialog.accept());
    await reader.reload();
    expect(await place.inputValue()).toBe('Why so few?');
  });

  test('has no flaw that axe knows of, light and dark', async () => {
    const { page, call } = await openWindow();
    const modes = (await call('codes.list', {})).filter(({ path }) => path.startsWith('Mode'));
    await call('codeSets.create', { name: 'Modes', codes: modes.map(({ id }) => id) });
    await page.getByRole('tab', { name: 'Reports' }).click();
    await filterBy(page, ['Modes']);
    await openDialog(page, 'Supervisor packet');
    await choose(page, 'Passages', /^none$/);
    const reader = await openPacket(page, (await saved(page, 'Save as HTML')).bytes);
    expect(await flawsOf(reader)).toEqual([]);
    await reader.emulateMedia({ colorScheme: 'dark' });
    expect(await flawsOf(reader, ['color-contrast'])).toEqual([]);
  });
});
