/** Passages in the window: a query built from menus, by mouse and by keys, and what is done with what it yields. */

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { Query } from '../../../shared/model/query.ts';
import { flawsOf } from '../flaws.ts';
import { openWindow, type TestWindow } from '../open-window.ts';
import { openReport } from '../reports/drive-reports.ts';
import { buildSequence, chooseInRow, openPassagesTab, pickCode, rowOf } from './drive-retrieval.ts';

async function codeNamed({ call }: TestWindow, name: string): Promise<CodeId> {
  return (await call('codes.list', {})).find((code) => code.name === name)!.id;
}

/** What the window is expected to ask for after `buildSequence`. */
async function sequenceQuery(window: TestWindow): Promise<Query> {
  const codes = async (name: string) =>
    ({ op: 'codes', codes: [await codeNamed(window, name)], withSubCodes: true }) as const;
  const [passages, of] = [await codes('Realism'), await codes('Cooperation')];
  return { op: 'followedBy', passages, of, distance: 1, unit: 'sentences' };
}

test('a query is built from menus and told as a sentence; its passages stand under sources and codes', async () => {
  const window = await openWindow();
  const { page, call } = window;
  await buildSequence(page);
  const filter = { query: await sequenceQuery(window) };
  const { total, groups } = await call('retrieval.passages', { filter, groupBy: 'code' });
  await page
    .getByText(
      `${total} passages: passages coded Lens / Realism (with sub-codes) that are followed within 1 sentence by passages coded Mode / Cooperation (with sub-codes). Listed by source.`,
    )
    .waitFor();
  await expect.poll(() => page.getByRole('blockquote').count()).toBe(total);
  await page.getByRole('radio', { name: 'Code' }).click();
  const last = groups.at(-1)!;
  await page.getByRole('listbox', { name: 'Passages by code' }).getByTitle(last.name).click();
  await expect.poll(() => page.getByRole('blockquote').count()).toBe(last.passages);
  await page.getByRole('region', { name: last.name }).waitFor();
});

test('a passage opens in the reader, and the query is still there afterwards', async () => {
  const { page } = await openWindow();
  await buildSequence(page);
  await page.getByRole('button', { name: 'Open in Institute brief' }).click();
  await page.getByRole('heading', { name: 'Institute brief', level: 2 }).waitFor();
  await page.getByRole('tab', { name: 'Passages' }).click();
  await page.getByText(/that are followed within 1 sentence by .* Listed by source/).waitFor();
});

test('a query is built by keys alone', async () => {
  const { page } = await openWindow();
  await openPassagesTab(page);
  await rowOf(page, 1)
    .getByRole('button', { name: /^Codes:/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('zero-sum');
  await page.keyboard.press('Tab');
  for (const key of ['ArrowDown', 'ArrowDown', 'Space', 'Escape']) await page.keyboard.press(key);
  await page.getByText(/^\d+ passages: passages coded .* Zero-sum competition/).waitFor();
  await page.getByRole('button', { name: 'Add a row' }).focus();
  await page.keyboard.press('Enter');
  await rowOf(page, 2).getByRole('button', { name: /What$/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Places');
  await page.keyboard.press('Enter');
  await rowOf(page, 2).getByRole('textbox', { name: 'Text' }).focus();
  await page.keyboard.type('moon');
  await page.getByText(/stretches common to passages coded .* and places that read "moon"\. Listed/).waitFor();
  await rowOf(page, 2).getByRole('button', { name: 'Remove row 2' }).focus();
  await page.keyboard.press('Enter');
  expect(
    await page.getByRole('button', { name: 'Add a row' }).evaluate((button) => button === document.activeElement),
  ).toBe(true);
});

test('rows in brackets are one operand; a row that is not filled in asks for nothing', async () => {
  const { page } = await openWindow();
  await openPassagesTab(page);
  await pickCode(page, 1, 'Realism');
  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.getByText('A row is not filled in').waitFor();
  await chooseInRow(page, 2, 'What', 'Text outside rows in brackets');
  const inside = page.getByRole('list', { name: 'Rows in the brackets of row 2' });
  for (const [place, code] of ['Cooperation', 'Competition'].entries()) {
    await inside
      .getByRole('listitem')
      .nth(place)
      .getByRole('button', { name: /^Codes:/ })
      .click();
    await page.getByRole('option', { name: code, exact: true }).click();
    await page.getByRole('button', { name: 'Done' }).click();
  }
  await page
    .getByText(
      /passages: stretches of passages coded .* outside \(stretches common to passages coded .* and passages coded .*\)/,
    )
    .waitFor();
});

test('a query is saved, filters a report, and is kept while a report needs it', async () => {
  const window = await openWindow();
  const { page, call } = window;
  await buildSequence(page);
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Rivalry, then work');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'Rivalry, then work' }).waitFor();
  expect(await call('queries.list', {})).toMatchObject([
    { name: 'Rivalry, then work', query: await sequenceQuery(window) },
  ]);
  await openReport(page, 'Frequency');
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('button', { name: /Codings that overlap passages of$/ }).click();
  await page.getByRole('option', { name: 'Rivalry, then work' }).click();
  await page.getByText(/Only codings that overlap passages of the query "Rivalry, then work"/).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Filter: a query' }).waitFor();
  const [saved] = await call('queries.list', {});
  const params = { filter: { query: { op: 'saved', query: saved!.id } } };
  await call('savedReports.save', { name: 'Counts', method: 'reports.frequency', params, view: {} });
  await page.getByRole('tab', { name: 'Passages' }).click();
  await page.getByRole('row', { name: 'Rivalry, then work' }).hover();
  await page.getByRole('button', { name: 'Actions for Rivalry, then work' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('alert').getByText('is used by the report "Counts"').waitFor();
});

test('the passages are taken away as CSV, with what they were found by', async () => {
  const { page } = await openWindow();
  await buildSequence(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^\ufeffsource,start,end,passage,codes,coders,memos,statement\r\n/);
  expect(csv.match(/\r\n/g)).toHaveLength((await page.getByRole('blockquote').count()) + 1);
});

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  test('the passages and the filter have no flaw that axe knows of', async () => {
    const { page, call } = await openWindow({ colours });
    await call('queries.save', { name: 'Moon', query: { op: 'text', text: 'moon' } });
    await call('cases.create', { name: 'Early', sources: [(await call('sources.list', {}))[0]!.id] });
    await buildSequence(page);
    await page.getByRole('button', { name: 'Add a row' }).click();
    await chooseInRow(page, 3, 'What', 'Text outside rows in brackets');
    expect(await flawsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await flawsOf(page)).toEqual([]);
  });
});
