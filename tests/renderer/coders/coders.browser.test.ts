/** One coder, some or all are shown; coding blind, nobody sees what others did. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { actOnCode } from '../act-on.ts';
import { openWindow, readerOf, type TestWindow } from '../open-window.ts';

/** The coders of the stripes on screen. */
async function codersSeen(page: Page): Promise<string[]> {
  const names = await page.locator('.stripe').evaluateAll((stripes) => stripes.map((stripe) => stripe.ariaLabel!));
  return [...new Set(names.map((name) => name.replace(/^.*, /, '')))].sort();
}

/** Coder B gives the first words of the digest the code that Coder A has given them, too. */
async function codeTwice({ page, call }: TestWindow) {
  const { id: source } = (await call('sources.list', {})).find(({ name }) => name === 'Working paper digest')!;
  const first = (await call('codings.ofSource', { source }))[0]!;
  const other = (await call('coders.list', {})).find(({ id }) => id !== first.coder)!;
  await call('coders.choose', { coder: other.id });
  await call('codings.create', { source, start: first.start, end: first.end, codes: [first.code] });
  await readerOf(page).focus();
  await page.keyboard.press('Control+Home');
  return { source, other: other.name };
}

test('coders are hidden and shown one by one, and have colours of their own', async () => {
  const window = await openWindow();
  const { page, call } = window;
  await codeTwice(window);
  await expect.poll(() => codersSeen(page)).toEqual(['Coder A', 'Coder B']);
  await page.getByRole('button', { name: 'Coders shown' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Coder B' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => codersSeen(page)).toEqual(['Coder A']);
  await page.getByText('Hidden: Coder B').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => codersSeen(page)).toEqual(['Coder A', 'Coder B']);

  await page.keyboard.press('Control+Shift+L');
  const legend = page.getByRole('region', { name: 'Coders shown' });
  await expect.poll(() => legend.getByRole('listitem').allTextContents()).toEqual(['Coder A', 'Coder B']);
  await expect.poll(() => call('settings.list', {})).toMatchObject({ 'coders.colour-by': 'coder' });
  await page.reload();
  await legend.getByText('Coder B').waitFor();
});

test('two coders of one passage are both told at the caret, by name', async () => {
  const window = await openWindow();
  const { page } = window;
  await codeTwice(window);
  await expect.poll(() => codersSeen(page)).toEqual(['Coder A', 'Coder B']);
  await page.keyboard.press(']');
  await page.getByRole('tab', { name: /Codings here/ }).click();
  const here = page.getByRole('tabpanel', { name: /Codings here/ }).getByRole('listitem');
  await here.filter({ hasText: 'Coder A' }).first().waitFor();
  await here.filter({ hasText: 'Coder B' }).first().waitFor();
});

test('coding blind hides what others coded, in text, lists and counts, says so, and is ended by revealing', async () => {
  const window = await openWindow();
  const { page, call } = window;
  const { source, other } = await codeTwice(window);
  await expect.poll(() => codersSeen(page)).toEqual(['Coder A', 'Coder B']);
  const rowOf = (list: string, name: string) =>
    page
      .getByRole('row', { name })
      .filter({ has: page.locator('.count') })
      .and(page.getByLabel(list).getByRole('row'));
  const digest = () => rowOf('Sources', 'Working paper digest').locator('.count').textContent();
  const all = String((await call('codings.ofSource', { source })).length);
  await expect.poll(digest).toBe(all);

  await page.keyboard.press('Control+Shift+O');
  await page.getByText(`Blind: only the codings of ${other} are shown`).waitFor();
  await expect.poll(() => codersSeen(page)).toEqual([other]);
  const coder = (await call('coders.list', {})).find(({ name }) => name === other)!.id;
  const own = (await call('codings.ofSource', { source })).filter((coding) => coding.coder === coder).length;
  await expect.poll(digest).toBe(`${own}`);
  const codes = await call('codes.list', { coder });
  const counts = page.getByRole('treegrid', { name: 'Codes' }).locator('.count');
  await expect.poll(() => counts.first().textContent()).toContain(`${codes[0]!.codingsWithSubCodes}`);
  await expect.poll(() => call('settings.list', {})).toMatchObject({ 'coders.blind': true });
  await page.reload();
  await page.getByText('Blind: only').waitFor();
  await expect.poll(() => codersSeen(page)).toEqual([other]);

  const mostUsed = (await call('codes.list', { coder })).toSorted((a, b) => b.codings - a.codings).slice(0, 10);
  const [first] = mostUsed;
  await readerOf(page).focus();
  await page.keyboard.press(']');
  await page.keyboard.press('c');
  const offered = () => page.getByRole('option').allTextContents();
  await expect
    .poll(async () => (await offered()).slice(0, 10).filter((text, n) => !text.includes(mostUsed[n]!.name)))
    .toEqual([]);
  await page.keyboard.press('Escape');
  await actOnCode(page, first!.name, 'Delete');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(`${first!.codings} codings of your own in `).waitFor();
  await dialog.getByText('What other coders made with it goes too.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('tab', { name: 'Memos' }).click();
  const { total } = await call('memos.find', { coder });
  expect(total).toBeLessThan((await call('memos.find', {})).total);
  await page.getByText(`${total} memos`, { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Read', exact: true }).click();
  await actOnCode(page, first!.name, 'Split');
  await page.getByText(new RegExp(` of ${first!.codings} passages decided`)).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Codebook' }).click();
  const passages = page.getByRole('region', { name: 'Passages found' });
  await page
    .getByRole('treegrid', { name: 'Codes' })
    .last()
    .getByRole('row', { name: first!.name, exact: true })
    .click();
  await passages.getByText(`${first!.codings} passages`).first().waitFor();
  const coders = await passages.locator('.passage-codings .count').allTextContents();
  expect(new Set(coders)).toEqual(new Set([other]));
  for (const view of ['Passages', 'Reports', 'History']) {
    await page.getByRole('tab', { name: view }).click();
    await page.getByRole('heading', { name: 'You are coding blind' }).waitFor();
    expect(await page.locator('.history, .report, .retrieval').count()).toBe(0);
  }
  await page.getByRole('tab', { name: 'Read', exact: true }).click();

  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect.poll(() => codersSeen(page)).toEqual(['Coder A', 'Coder B']);
  await expect.poll(digest).toBe(all);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.locator('.history').waitFor();
});
