/** Long lists of passages in the window: by pages that joined are the whole list, by mouse and by keys. */

import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import { addCode, addText } from '../../support/project.ts';
import { openWindow } from '../open-window.ts';
import { cellOf, chooseReport, openReport } from '../reports/drive-reports.ts';

const COUNT = 250;
const line = (number: number) => `L${String(number).padStart(3, '0')}`;
const LINES = Array.from({ length: COUNT }, (_, number) => line(number));

/** Two sources: 150 lines, then 100, each coded A and nothing else. */
async function addLines(call: Call): Promise<void> {
  const rows: string[] = [];
  for (const [name, lines] of [
    ['First', LINES.slice(0, 150)],
    ['Second', LINES.slice(150)],
  ] as const) {
    await addText(call, name, `${lines.join('\n')}\n`);
    rows.push(...lines.map((_, place) => `${name},A,Coder A,${5 * place},${5 * place + 4}`));
  }
  await addCode(call, 'A');
  const bytes = new TextEncoder().encode(`source,code,coder,start,end\n${rows.join('\n')}\n`);
  await call('codings.import', { file: { name: 'codings.csv', bytes } });
}

/** The passages that are drawn, without their context, once the page says that it is this stretch of them. */
async function shown(page: Page, stretch: string): Promise<string[]> {
  await page.getByRole('status').getByText(stretch, { exact: true }).waitFor();
  return page.locator('blockquote mark').allTextContents();
}

const turn = (page: Page, to: string): Locator => page.getByRole('button', { name: `${to} page` });

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

const scrolled = (page: Page, list: string) => page.locator(list).evaluate((element) => element.scrollTop);

test('the pages of what a query finds joined are all passages in order, under the headings they belong to', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  await addLines(call);
  await page.getByRole('tab', { name: 'Passages' }).click();
  const headings = page.locator('.retrieval-passages h3');
  const [first, second] = ['First 150', 'Second 100'];
  const pages = [await shown(page, '1–100 of 250')];
  expect(await headings.allTextContents()).toEqual([first]);
  for (const to of ['First', 'Previous']) expect(await turn(page, to).isDisabled(), to).toBe(true);
  await page.locator('.retrieval-passages').evaluate((list) => list.scrollTo(0, 2000));
  await turn(page, 'Next').click();
  pages.push(await shown(page, '101–200 of 250'));
  expect(await headings.allTextContents()).toEqual([first, second]);
  expect(await scrolled(page, '.retrieval-passages')).toBe(0);
  await turn(page, 'Next').focus();
  await page.keyboard.press('Enter');
  pages.push(await shown(page, '201–250 of 250'));
  expect(await headings.allTextContents()).toEqual([second]);
  expect(pages.flat()).toEqual(LINES);
  for (const to of ['Next', 'Last']) expect(await turn(page, to).isDisabled(), to).toBe(true);
  expect(await focusedName(page)).toBe('Next page');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await shown(page, '101–200 of 250')).toEqual(LINES.slice(100, 200));
  // A group has pages of its own; one that fits a page has no buttons.
  const group = (name: string) => page.getByRole('listbox', { name: 'Passages by source' }).getByTitle(name).click();
  await group('First');
  expect(await shown(page, '1–100 of 150')).toEqual(LINES.slice(0, 100));
  await turn(page, 'Last').click();
  expect(await shown(page, '101–150 of 150')).toEqual(LINES.slice(100, 150));
  await group('Second');
  await page.getByRole('navigation', { name: 'Pages' }).waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('blockquote mark').allTextContents()).toEqual(LINES.slice(150));
  // A group stays chosen when another one goes; where it goes itself, all others are shown.
  const [one, two] = (await call('sources.list', {})).map(({ id }) => id);
  await call('sources.remove', { source: one! });
  await page.getByText(/^100 passages: /).waitFor();
  expect(await page.locator('blockquote mark').allTextContents()).toEqual(LINES.slice(150));
  await call('history.undo', {});
  await call('sources.remove', { source: two! });
  expect(await shown(page, '1–100 of 150')).toEqual(LINES.slice(0, 100));
});

test('the pages of the passages behind a figure joined are all of them, and the last one is shown when it shrinks', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  await addLines(call);
  await openReport(page, 'Frequency');
  await cellOf(page, 'A', 2).click();
  const pages = [await shown(page, '1–100 of 250')];
  await page.locator('.passages-page').evaluate((list) => list.scrollTo(0, 2000));
  await turn(page, 'Next').click();
  pages.push(await shown(page, '101–200 of 250'));
  expect(await scrolled(page, '.passages-page')).toBe(0);
  await turn(page, 'Last').click();
  pages.push(await shown(page, '201–250 of 250'));
  expect(pages.flat()).toEqual(LINES);
  // The page that is shown is gone with the second source.
  await call('sources.remove', { source: (await call('sources.list', {}))[1]!.id });
  expect(await shown(page, '101–150 of 150')).toEqual(LINES.slice(100, 150));
  await call('history.undo', {});
  await page.getByRole('status').getByText('101–200 of 250').waitFor();
  await turn(page, 'First').click();
  expect(await shown(page, '1–100 of 250')).toEqual(LINES.slice(0, 100));
  // Its tooltip is shown.
  await page.keyboard.press('Shift+Tab');
  expect(await focusedName(page)).toBe('Close passages');
  await page.getByRole('tooltip').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
});

test('disagreements go on from page to page by the arrow keys, and memos by the buttons', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  await addLines(call);
  await call('coders.choose', { coder: await call('coders.create', { name: 'Coder B' }) });
  const [source, codes] = [(await call('sources.list', {}))[0]!.id, (await call('codes.list', {})).map(({ id }) => id)];
  await call('codings.create', { source, codes, start: 0, end: 4 });
  for (const title of LINES.slice(0, 101)) await call('memos.create', { subject: { kind: 'project' }, title });
  await chooseReport(page, 'Agreement');
  await page.getByRole('radio', { name: 'Passages', exact: true }).click();
  const list = page.getByRole('listbox', { name: 'Passages' });
  const chosen = list.getByRole('option', { selected: true });
  await expect.poll(() => chosen.textContent()).toContain(line(1));
  await list.focus();
  await page.keyboard.press('End');
  await page.getByRole('status').getByText('101–149 of 149', { exact: true }).waitFor();
  await expect.poll(() => chosen.textContent()).toContain(line(149));
  await turn(page, 'Previous').click();
  await expect.poll(() => chosen.textContent()).toContain(line(1));
  await list.focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press('PageDown');
  await expect.poll(() => chosen.textContent()).toContain(line(101));
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => chosen.textContent()).toContain(line(100));

  await page.getByRole('tab', { name: 'Memos' }).click();
  const titles = page.locator('.memo-list h3');
  await expect.poll(() => titles.first().textContent()).toBe(line(100));
  await turn(page, 'Next').click();
  await expect.poll(() => titles.allTextContents()).toEqual([line(0)]);
  await page.getByRole('button', { name: `Delete ${line(0)}` }).click();
  await expect.poll(() => titles.count()).toBe(100);
});
