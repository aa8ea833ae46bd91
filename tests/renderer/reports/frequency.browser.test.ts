/** The frequency report and the source matrix in the window: figures whose marks lead to as many passages as they say. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { cellOf, choose, expectPassages, openReport } from './drive-reports.ts';

const figureOf = (page: Page) => page.getByRole('figure');
const markOf = (page: Page, name: RegExp) => figureOf(page).getByRole('button', { name });
const focusedMark = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** The value at the end of a mark's name. */
async function shownAt(page: Page, name: RegExp): Promise<number> {
  const label = await markOf(page, name).getAttribute('aria-label');
  return Number(label!.slice(label!.lastIndexOf(':') + 1));
}

async function showAs(page: Page, shape: string): Promise<void> {
  await page.getByRole('radio', { name: shape, exact: true }).click();
}

describe('bars', () => {
  test('of codes, and of codes in groups however many, lead to as many passages as they say', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    await showAs(page, 'Bars');
    for (const [split, mark] of [
      [/^nothing$/, /Zero-sum competition: /],
      [/^coder$/, /Zero-sum competition, Coder B: /],
      [/^source$/, /Zero-sum competition × Op-ed: /],
      [/^perspective$/, /Zero-sum competition, Chinese: /],
    ] as const) {
      await choose(page, 'Split by', split);
      const count = await shownAt(page, mark);
      expect(count).toBeGreaterThan(0);
      await markOf(page, mark).click();
      await expectPassages(page, count);
    }
  });

  test('are reached by Tab, left and right by arrows, and opened by Enter; the focus comes back to them', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    await showAs(page, 'Bars');
    await markOf(page, /^Lens: /).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedMark(page)).toMatch(/^Lens \/ Realism: /);
    await page.keyboard.press('End');
    const last = await focusedMark(page);
    expect(last).toMatch(/^Driver \/ Dependency and autonomy: /);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedMark(page)).not.toBe(last);
    await page.keyboard.press('Tab');
    expect(await focusedMark(page)).toBe(last);
    await page.keyboard.press('Enter');
    await expectPassages(page, Number(last.split(': ').at(-1)));
    await page.getByRole('button', { name: 'Close passages' }).click();
    await expect.poll(() => focusedMark(page)).toBe(last);
  });

  test('show the codes with most of what is measured', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    await showAs(page, 'Bars');
    await choose(page, 'Measure', /^characters$/);
    await choose(page, 'Codes shown', /^the 5 with most$/);
    const { codes } = await call('reports.frequency', {});
    const most = codes.toSorted((a, b) => b.characters - a.characters).slice(0, 5);
    await expect
      .poll(() =>
        figureOf(page)
          .getByRole('button')
          .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label'))),
      )
      .toEqual(most.map(({ code, characters }) => `${code}: ${characters.toLocaleString('en')}`));
  });
});

describe('over time', () => {
  test('asks for an attribute, then draws its values in order, each point leading to its passages', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Frequency');
    await showAs(page, 'Over time');
    await page.getByText('Over which attribute?').waitFor();
    await choose(page, 'Split by', /^year$/);
    const point = /Cooperation, year 2025: /;
    const count = await shownAt(page, point);
    await markOf(page, point).click();
    await expectPassages(page, count);
  });
});

describe('the table', () => {
  test('shows shares of the text instead of counts', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Frequency');
    await choose(page, 'Figures', /^shares of the text/);
    await page.getByRole('columnheader', { name: 'share of text' }).waitFor();
    const code = (await call('reports.frequency', {})).codes.find((one) => one.code.endsWith('Zero-sum competition'))!;
    expect(await cellOf(page, 'Zero-sum competition', 2).textContent()).toBe(code.share!.toFixed(3));
    await cellOf(page, 'Zero-sum competition', 2).click();
    await expectPassages(page, code.codings);
  });

  test('by case leads to the passages of the sources of the case', async () => {
    const { page, call } = await openWindow();
    const sources = await call('sources.list', {});
    await call('cases.create', { name: 'Pair', sources: sources.slice(0, 2).map(({ id }) => id) });
    await openReport(page, 'Frequency');
    await choose(page, 'Split by', /^case$/);
    await page.getByRole('columnheader', { name: /Pair.*codings/ }).waitFor();
    const cell = cellOf(page, 'Artemis Accords', 6);
    const count = Number(await cell.textContent());
    await cell.click();
    await expectPassages(page, count);
  });
});

describe('the source matrix', () => {
  test('leads from a cell to the passages of code and source, and names its columns as asked', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Source × code');
    await choose(page, 'Cells', /^codings$/);
    const cell = page.locator('.grid-row').nth(1).locator('.grid-figure:not(.grid-zero)').first();
    await expect.poll(async () => Number(await cell.textContent())).toBeGreaterThan(1);
    const count = Number(await cell.textContent());
    await cell.click();
    await expectPassages(page, count);
    await page.getByLabel('Short names for statistics programs').click();
    await page.getByRole('columnheader', { name: 'Zero_sum_competition' }).waitFor();
    await page.getByLabel("With the sources' attributes").click();
    await page.getByRole('columnheader', { name: 'perspective' }).waitFor();
  });
});
