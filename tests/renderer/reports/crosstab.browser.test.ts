/** Crosstab and comparison in the window: what is chosen is counted, and every figure leads to its passages. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isCounted } from '../../../shared/report/comparison.ts';
import { formatCell } from '../../../shared/report/number-format.ts';
import { flawsOf, overflowsOf } from '../flaws.ts';
import { openWindow } from '../open-window.ts';
import { cellOf, choose, chooseReport, expectPassages, openReport } from './drive-reports.ts';

const ARTEMIS = 'Case / Artemis Accords';
const ILRS = 'Case / ILRS';

async function chooseGroup(page: Page, label: 'A' | 'B', name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}:`) }).click();
  await page.getByRole('searchbox', { name: 'Filter groups' }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

const show = (page: Page, what: string) => page.getByRole('radio', { name: what, exact: true }).click();

describe('the crosstab', () => {
  test('leads from a count and from a cell of the figure to its passages, and shows tests with warnings', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Crosstab');
    await choose(page, 'By', /^perspective$/);
    await page.getByRole('heading', { name: 'Crosstab: code by perspective' }).waitFor();
    const { values, codes } = await call('reports.crosstab', { by: { attribute: 'perspective' } });
    const { id, cells } = codes.find(({ code }) => code.endsWith('Norms and normative influence'))!;
    const [value] = values;
    const { total } = await call('codings.passages', {
      filter: { codes: [id as never], sources: value!.sources as never },
    });
    const cell = cellOf(page, 'Norms and normative influence', 3);
    expect(await cell.textContent()).toBe(String(cells[0]!.n));
    await cell.click();
    await expectPassages(page, total);
    await show(page, 'Figure');
    expect(await overflowsOf(page)).not.toContain('figure scrolls sideways');
    await page.getByRole('button', { name: 'Close passages' }).click();
    await page.locator(`.figure [data-key="${id} 0"]`).click();
    await expectPassages(page, total);
    await choose(page, 'Unit', /^paragraph/);
    await show(page, 'Tests');
    await page.getByText('take each paragraph for independent').waitFor();
    const tested = await call('reports.crosstab', { by: { attribute: 'perspective' }, unit: 'paragraph' });
    const { p } = tested.codes.find(({ code }) => code === ILRS)!;
    expect(await cellOf(page, 'ILRS', 4).textContent()).toBe(formatCell(p, 'number'));
  });
});

describe('the comparison', () => {
  test('asks for two groups, then shows where they converge and diverge', async () => {
    const { page, call } = await openWindow();
    await chooseReport(page, 'Comparison');
    await page.getByRole('heading', { name: 'Choose two groups' }).waitFor();
    await chooseGroup(page, 'A', ARTEMIS);
    await chooseGroup(page, 'B', ILRS);
    const codes = await call('codes.list', {});
    const groupOf = (path: string) => ({ code: codes.find((code) => code.path === path)!.id });
    const { themes } = await call('reports.comparison', { a: groupOf(ARTEMIS), b: groupOf(ILRS) });
    const drawn = themes.filter(isCounted);
    await page.locator('.figure svg').waitFor();
    expect(await page.locator('.figure [data-key]').count()).toBe(drawn.length);
    await show(page, 'Table');
    const norms = themes.find(({ code }) => code.endsWith('Norms and normative influence'))!;
    expect(await cellOf(page, 'Norms and normative influence', 2).textContent()).toBe('diverging: more in A');
    await cellOf(page, 'Norms and normative influence', 6).click();
    const { total } = await call('reports.comparisonPassages', {
      ...{ a: groupOf(ARTEMIS), b: groupOf(ILRS), theme: norms.id as never, group: 'a' },
    });
    await expectPassages(page, total);
    expect(await flawsOf(page)).toEqual([]);
  });
});
