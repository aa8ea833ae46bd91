/** A thousand sources in the window: few of their rows are drawn, and each can be reached. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import { openWindow } from '../open-window.ts';

const MANY = 1000;
/** More rows than fit into the window. */
const FEW = 60;

const rows = (page: Page) => page.getByRole('grid', { name: 'Sources' }).getByRole('row');
const rowOf = (page: Page, name: string) => page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name });
const nameOf = (number: number) => `Text ${String(number).padStart(4, '0')}`;

async function fillWithSources(call: Call): Promise<void> {
  const files = Array.from({ length: MANY }, (_, index) => ({
    file: { name: `${index}.txt`, bytes: new TextEncoder().encode(`The words of number ${index}.`) },
    name: nameOf(index),
    attributes: { half: index < MANY / 2 ? 'first' : 'second' },
  }));
  await call('sources.import', { files });
}

test('of a thousand sources those in sight are drawn, and the last is reached by the keys and opened', async () => {
  const { page, call } = await openWindow({ project: 'empty', fill: fillWithSources });
  await rowOf(page, nameOf(0)).waitFor();
  expect(await page.getByRole('grid', { name: 'Sources' }).getAttribute('aria-rowcount')).toBe(String(MANY));
  expect(await rows(page).count()).toBeLessThan(FEW);

  await rowOf(page, nameOf(0)).click();
  await page.keyboard.press('End');
  await page.getByRole('heading', { name: nameOf(MANY - 1) }).waitFor();
  expect(await rows(page).count()).toBeLessThan(FEW);
  await page.keyboard.press('Home');
  await page.getByRole('heading', { name: nameOf(0) }).waitFor();
  await page.keyboard.type('text 07');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(nameOf(700));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: nameOf(700) }).waitFor();

  const [source] = (await call('sources.list', {})).filter(({ name }) => name === nameOf(MANY - 1));
  await page.keyboard.press('Home');
  await page.getByRole('heading', { name: nameOf(0) }).waitFor();
  await call('memos.create', { subject: { kind: 'source', source: source!.id }, title: 'Read again', body: '' });
  await page.getByRole('tab', { name: 'Memos' }).click();
  await page
    .getByRole('tabpanel', { name: 'Memos' })
    .getByTitle(nameOf(MANY - 1))
    .click();
  await page.getByRole('heading', { name: nameOf(MANY - 1) }).waitFor();
  await expect.poll(() => isInSight(page, nameOf(MANY - 1))).toBe(true);

  await page.getByRole('button', { name: /Group by$/ }).click();
  await page.getByRole('option', { name: 'half' }).click();
  await page
    .getByRole('rowgroup', { name: /second/ })
    .getByText(nameOf(MANY - 1))
    .click();
  await page.keyboard.press('Home');
  await page.getByRole('rowgroup', { name: /first/ }).getByText(nameOf(0)).waitFor();
  expect(await rows(page).count()).toBeLessThan(FEW);

  await page.getByPlaceholder('Filter sources').fill('0700');
  await expect.poll(() => rows(page).allTextContents()).toHaveLength(2);
  await rowOf(page, nameOf(700)).hover();
  await page.getByRole('button', { name: `Actions for ${nameOf(700)}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('No source matches.').waitFor();
});

async function isInSight(page: Page, name: string): Promise<boolean> {
  const [row, list] = [
    await rowOf(page, name).boundingBox(),
    await page.getByRole('grid', { name: 'Sources' }).boundingBox(),
  ];
  return !!row && !!list && row.y >= list.y && row.y + row.height <= list.y + list.height;
}
