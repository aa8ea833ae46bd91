/** Sources in the window: described, grouped, removed and restored. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow, readerOf } from '../open-window.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Sources' });

async function act(page: Page, source: string, action: string): Promise<void> {
  await list(page).getByText(source).hover();
  await page.getByRole('button', { name: `Actions for ${source}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

describe('a source', () => {
  test('opens when it is chosen', async () => {
    const { page } = await openWindow();
    await list(page).getByText('Institute brief').click();
    await page.getByRole('heading', { name: 'Institute brief' }).waitFor();
    await readerOf(page).getByText('Sites and risks').waitFor();
  });

  test('gets a new name, a new value, and an attribute of its own', async () => {
    const { page, call } = await openWindow();
    await act(page, 'Institute brief', 'Name and attributes…');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Brief 7');
    await page.getByRole('textbox', { name: 'year' }).fill('2026');
    await page.getByRole('textbox', { name: 'genre' }).fill('');
    await page.getByRole('textbox', { name: 'Another attribute' }).fill('language');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('textbox', { name: 'language' }).fill('English');
    await page.getByRole('button', { name: 'Save' }).click();
    await list(page).getByText('Brief 7').waitFor();
    const { attributes } = (await call('sources.list', {})).find(({ name }) => name === 'Brief 7')!;
    expect(attributes).toMatchObject({ year: '2026', language: 'English' });
    expect(attributes).not.toHaveProperty('genre');
  });

  test('is removed with its codings, and restored with them', async () => {
    const { page, call } = await openWindow();
    const { codings } = await call('project.info', {});
    await act(page, 'Working paper digest', 'Remove');
    await list(page).getByText('Working paper digest').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Working paper digest' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Removed sources…' }).click();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Nothing was removed.').waitFor();
    expect((await call('project.info', {})).codings).toBe(codings);
  });

  test('stands in the group of its attribute', async () => {
    const { page } = await openWindow();
    await page.getByRole('button', { name: /Group by$/ }).click();
    await page.getByRole('option', { name: 'perspective' }).click();
    const group = list(page).getByRole('rowgroup', { name: /Chinese/ });
    await group.getByText('Institute brief').waitFor();
    expect(await group.getByText('Working paper digest').count()).toBe(0);
  });
});
