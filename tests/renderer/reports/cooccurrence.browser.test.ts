/** The co-occurrence explorer in the window: network, groups, intervals, and two groups of sources compared. */

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { cellOf, choose, chooseReport, expectPassages, openReport, pickGroup } from './drive-reports.ts';

async function openCooccurrence(page: Page, unit: RegExp = /^paragraph/): Promise<void> {
  await openReport(page, 'Co-occurrence');
  await choose(page, 'Unit', unit);
  await page.getByText('Unit: paragraph').waitFor();
}

/** The number that a mark's name ends with, as `Lens × Theme: n 4` does. */
async function figureOf(mark: Locator): Promise<number> {
  return Number(/(\d+)( units)?$/.exec((await mark.getAttribute('aria-label'))!)![1]);
}

describe('the network', () => {
  test('leads from a tie to the passages with both codings, and from a code to its own, by keyboard too', async () => {
    const { page, call } = await openWindow();
    await openCooccurrence(page);
    await page.getByRole('radio', { name: 'Network' }).click();
    const tie = page.getByRole('button', { name: /^Case \/ Artemis Accords × Case \/ ILRS: n/ });
    await tie.focus();
    await page.keyboard.press('Enter');
    await expectPassages(page, await figureOf(tie));
    const codes = page.getByRole('complementary').getByRole('listitem').first().getByRole('list');
    expect(await codes.textContent()).toMatch(/Artemis Accords[\s\S]*ILRS|ILRS[\s\S]*Artemis Accords/);
    const node = page.getByRole('button', { name: /^Case \/ ILRS: / });
    await node.click();
    const { id } = (await call('codes.list', {})).find(({ name }) => name === 'ILRS')!;
    await expectPassages(page, (await call('codings.passages', { filter: { codes: [id] } })).total);
  });

  test('hides weaker ties with the slider and keeps every node where it is', async () => {
    const { page } = await openWindow();
    await openCooccurrence(page);
    await page.getByRole('radio', { name: 'Network' }).click();
    const ties = page.locator('[data-key^="pair "]');
    const node = page.locator('[data-key^="code "] circle').first();
    await ties.first().waitFor();
    const place = await node.getAttribute('cx');
    const usual = await ties.count();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => ties.count()).toBeGreaterThan(usual);
    await page.keyboard.press('End');
    await expect.poll(() => ties.count()).toBe(1);
    expect(await node.getAttribute('cx')).toBe(place);
    expect(await page.getByRole('button', { name: /×/ }).getAttribute('aria-label')).toContain('Artemis Accords');
  });
});

test('groups of codes have their totals as first row and column, which lead to their passages', async () => {
  const { page, call } = await openWindow();
  await openCooccurrence(page);
  await choose(page, 'Rows', /^Lens(?! \/)/);
  await choose(page, 'Columns', /^Theme/);
  await page.getByText('Rows: 4 codes; columns: 6 codes.').waitFor();
  await page.getByText('Codes: with sub-codes.').waitFor();
  expect(await page.getByRole('rowheader').allTextContents()).toEqual([
    'Lens',
    'Realism',
    'Liberalism',
    'Constructivism',
  ]);
  const codes = await call('codes.list', {});
  const id = (path: string) => codes.find((code) => code.path === path)!.id;
  const chosen = { rows: [id('Lens')], columns: [id('Theme')] };
  const { pairs } = await call('reports.cooccurrence', { unit: 'paragraph', withSubCodes: true, ...chosen });
  const total = cellOf(page, 'Lens', 2);
  await expect.poll(() => total.textContent()).toBe(String(pairs[0]!.n));
  await total.click();
  await expectPassages(page, pairs[0]!.n);
});

test('intervals stand in the list where they are asked for, with what was drawn', async () => {
  const { page } = await openWindow();
  await openCooccurrence(page);
  await page.getByRole('radio', { name: 'List' }).click();
  expect(await page.getByRole('columnheader', { name: 'Jaccard from' }).count()).toBe(0);
  await choose(page, 'Intervals', /^Jaccard/);
  await page.getByText(/Intervals of Jaccard: 95 %, percentile bootstrap, 1000 resamples of \d+ paragraphs/).waitFor();
  await page.getByRole('columnheader', { name: 'Jaccard from' }).waitFor();
  await choose(page, 'Unit', /^overlap/);
  await page.getByText('Unit: overlap').waitFor();
  await page.getByRole('columnheader', { name: 'Jaccard to' }).waitFor();
});

describe('the comparison of two groups of sources', () => {
  test('shows both matrices and their difference, each leading to the passages of its sources', async () => {
    const { page } = await openWindow();
    await chooseReport(page, 'Co-occurrence compared');
    await page.getByText('Choose two groups of sources').waitFor();
    await pickGroup(page, 'Group A', 'perspective = Western');
    await pickGroup(page, 'Group B', 'perspective = Chinese');
    await choose(page, 'Unit', /^paragraph/);
    await choose(page, 'Rows', /^Mode/);
    await choose(page, 'Columns', /^Relation/);
    await choose(page, 'Measure', /^n/);
    await page.getByText('Group A: perspective = Western (2 sources, 60 units).').waitFor();
    const part = (name: string) => page.getByRole('region', { name });
    const cell = (name: string) =>
      part(name)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Cooperation', exact: true }) })
        .locator('[aria-colindex="4"]');
    const [inA, inB] = ['A: perspective = Western', 'B: perspective = Chinese'];
    await expect.poll(async () => Number(await cell(inA!).textContent())).toBeGreaterThan(0);
    const a = Number(await cell(inA!).textContent());
    const b = Number(await cell(inB!).textContent());
    expect(Number(await cell('Difference, B - A').textContent())).toBe(b - a);
    await cell(inA!).click();
    await expectPassages(page, a);
    await cell('Difference, B - A').click();
    await expectPassages(page, a + b);
  });

  test('lists the pairs, the largest difference first', async () => {
    const { page } = await openWindow();
    await chooseReport(page, 'Co-occurrence compared');
    await pickGroup(page, 'Group A', 'perspective = Western');
    await pickGroup(page, 'Group B', 'perspective = Chinese');
    await page.getByRole('radio', { name: 'List' }).click();
    const differences = page.locator('[role=gridcell][aria-colindex="5"]');
    await differences.first().waitFor();
    const sizes = (await differences.allTextContents()).map((text) => Math.abs(Number(text)));
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
  });
});
