/** The history in the window: what was done, filtered and told in detail, and gone back and forth in. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { actOnCode, actOnSource } from '../act-on.ts';
import { openWindow, readerOf } from '../open-window.ts';

const changes = (page: Page) => page.getByRole('listbox', { name: 'Changes' }).getByRole('option');
const details = (page: Page) => page.getByRole('complementary', { name: 'Details of the change' });

/** Labels and what is said of them, without times; the line for the start has none. */
async function labelsOf(page: Page): Promise<string[]> {
  return (await changes(page).allInnerTexts()).map((line) => line.split('\n').slice(1).join(' '));
}

test('lists changes, the latest first, and is gone back and forth in by key, after it is said what that does', async () => {
  const { page, call } = await openWindow();
  for (const name of ['First', 'Second', 'Third']) await call('codes.create', { name });
  await call('history.undo', {});
  await page.getByRole('tab', { name: 'History' }).click();
  await changes(page).first().waitFor();
  expect(await labelsOf(page)).toEqual([
    'Create Third undone Coder A',
    'Create Second Coder A',
    'Create First Coder A',
    '',
  ]);
  expect(await page.locator('[data-present=true]').innerText()).toContain('Create Second');

  await changes(page).filter({ hasText: 'Create Second' }).click();
  await details(page).getByText('The last change that stands').waitFor();
  await page.keyboard.press('ArrowDown');
  await details(page).getByText('Added 1 code.').waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Undo 1 change?' });
  expect(await dialog.getByRole('list', { name: 'To be undone' }).innerText()).toContain('Create Second');
  await dialog.getByRole('button', { name: 'Undo 1 change' }).press('Enter');
  await expect.poll(() => labelsOf(page)).toContain('Create Second undone Coder A');

  await changes(page).filter({ hasText: 'Create Third' }).click();
  await details(page).getByRole('button', { name: 'Redo up to here…' }).click();
  await page.getByRole('button', { name: 'Redo 2 changes' }).click();
  await expect.poll(() => labelsOf(page)).toContain('Create Third Coder A');

  await changes(page).filter({ hasText: 'Start of the history' }).click();
  await details(page).getByRole('button', { name: 'Undo everything…' }).click();
  await page.getByRole('button', { name: 'Undo 3 changes' }).click();
  await expect.poll(async () => (await call('project.info', {})).undo).toBe(null);
});

test('shows the changes of a source or a code, of a kind or with some words, and leads to what they touched', async () => {
  const { page, call } = await openWindow();
  const source = (await call('sources.list', {})).find(({ name }) => name === 'Working paper digest')!.id;
  const code = await call('codes.create', { name: 'Ours' });
  await call('codings.create', { source, start: 2, end: 11, codes: [code] });
  await call('codes.create', { name: 'Theirs' });
  await actOnSource(page, 'Working paper digest', 'History');
  await expect.poll(() => labelsOf(page)).toEqual(['Apply Ours Coder A']);
  await page.getByRole('button', { name: 'Source: Working paper digest' }).waitFor();

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => changes(page).count()).toBe(4);
  await page.getByRole('button', { name: 'Code: Any' }).click();
  await page.getByRole('option', { name: 'Theirs', exact: true }).click();
  await expect.poll(() => labelsOf(page)).toEqual(['Create Theirs Coder A']);
  await page.getByRole('tab', { name: 'Read' }).click();
  await page.getByRole('searchbox', { name: 'Filter codes' }).fill('Ours');
  await actOnCode(page, 'Ours', 'History');
  await expect.poll(() => labelsOf(page)).toEqual(['Apply Ours Coder A', 'Create Ours Coder A']);
  await page.getByRole('button', { name: 'Any Kind' }).click();
  await page.getByRole('option', { name: 'Codes', exact: true }).click();
  await expect.poll(() => labelsOf(page)).toEqual(['Create Ours Coder A']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('searchbox', { name: 'Filter changes' }).fill('apply');
  await expect.poll(() => labelsOf(page)).toEqual(['Apply Ours Coder A']);

  await changes(page).first().click();
  await details(page).getByRole('button', { name: 'Ours in Working paper digest' }).click();
  await expect.poll(() => readerOf(page).isVisible()).toBe(true);

  await page.route('**/api/call', (route) => route.abort());
  await actOnSource(page, 'Institute brief', 'History');
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  await page.unroute('**/api/call');
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.getByText('No change matches.').waitFor();
});
