/** A filter in the window: everything that a report leads to is counted under it. */

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { cellOf, choose, expectPassages, exportAs, filterBy, openReport } from './drive-reports.ts';

describe('a filter', () => {
  test('restricts report, passages, statement and quotations alike', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    await filterBy(page, ['Op-ed: The neighbours look up', 'Coder B']);
    await page.getByText('Only source Op-ed: The neighbours look up; coder Coder B.').waitFor();
    const source = (await call('sources.list', {})).find(({ name }) => name.startsWith('Op-ed'))!.id;
    const coder = (await call('coders.list', {})).find(({ name }) => name === 'Coder B')!.id;
    const { total } = await call('codings.passages', { filter: { sources: [source], coders: [coder] } });
    await page.getByRole('grid').press('Control+End');
    await expect.poll(() => cellOf(page, '(all codes)', 2).textContent()).toBe(String(total));
    await page.getByRole('grid').press('Control+Home');
    const count = Number(await cellOf(page, 'Artemis Accords', 2).textContent());
    await cellOf(page, 'Artemis Accords', 2).click();
    await expectPassages(page, count);
    const download = page.waitForEvent('download');
    await exportAs(page, 'Coded quotations (CSV)');
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.match(/\r\n/g)).toHaveLength(total + 1);
  });

  test('leads from a figure of a group to as many passages', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    await filterBy(page, ['Western', 'Chinese']);
    await page.getByText('Only perspective = Chinese, perspective = Western.').waitFor();
    await choose(page, 'Split by', /^perspective$/);
    const cell = cellOf(page, 'Institutions and rules', 6);
    await expect.poll(async () => Number(await cell.textContent())).toBeGreaterThan(0);
    const count = Number(await cell.textContent());
    await cell.click();
    await expectPassages(page, count);
  });

  test('holds for the co-occurrence report too, until everything is counted again', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Co-occurrence');
    const cell = cellOf(page, 'Artemis Accords', 19);
    const all = Number(await cell.textContent());
    await filterBy(page, ['Coder A']);
    await page.getByText('Only coder Coder A.').waitFor();
    await expect.poll(async () => Number(await cell.textContent())).toBeLessThan(all);
    const count = Number(await cell.textContent());
    await cell.click();
    await expectPassages(page, count);
    await page.getByRole('button', { name: 'Close passages' }).click();
    await page.getByRole('button', { name: 'Filter: 1 coder' }).click();
    await page.getByRole('button', { name: 'Everything', exact: true }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(async () => Number(await cell.textContent())).toBe(all);
  });
});
