/** The comforts of the window: everything is found by its name, comes back as it was left, and never loses the focus. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addCode } from '../../support/project.ts';
import { openWindow, readerOf } from '../open-window.ts';

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Search everything' });

async function findAndRun(page: Page, words: string, offered: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await paletteOf(page).getByRole('option').first().getByText(offered, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await paletteOf(page).waitFor({ state: 'detached' });
}

/** What a screen reader would call what has the focus. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
}

describe('the command palette', () => {
  test('does what it offers, goes to sources, codes and cases, and puts first what was used last', async () => {
    const { page, call } = await openWindow();
    const [source] = await call('sources.list', {});
    await call('cases.create', { name: 'Artemis side', sources: [source!.id] });
    await readerOf(page).focus();
    await findAndRun(page, '/institute', 'Institute brief');
    await page.getByRole('heading', { name: 'Institute brief', level: 2 }).waitFor();
    expect(await focusOf(page)).toBe('Text of the source');
    await findAndRun(page, '#zero-sum', 'Zero-sum competition');
    await page.getByText('Use it for', { exact: true }).first().waitFor();
    await findAndRun(page, '@artemis', 'Artemis side');
    await page.getByRole('dialog', { name: 'Cases' }).waitFor();
    await page.keyboard.press('Escape');
    await findAndRun(page, 'report crosstab', 'Report: Crosstab');
    await page.getByRole('tab', { name: 'Reports', selected: true }).waitFor();
    await page.keyboard.press('Control+k');
    const options = paletteOf(page).getByRole('option');
    await expect.poll(() => options.first().innerText()).toContain('Report: Crosstab');
    expect(await options.nth(1).innerText()).toContain('Artemis side');
    await page.keyboard.type('> code as coder a');
    await expect.poll(() => options.allInnerTexts()).not.toContain('Code as Coder A');
    await page.keyboard.press('Escape');
    expect(await paletteOf(page).count()).toBe(0);
  });
});

describe('the sheet of shortcuts', () => {
  test('lists the keys of actions and of moving in the text, and finds them by words', async () => {
    const { page } = await openWindow();
    await readerOf(page).focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByText('To the start or end of the text').waitFor();
    await page.keyboard.type('undo');
    await expect.poll(() => sheet.getByRole('term').allInnerTexts()).toEqual(['Undo']);
    await sheet.getByText('Ctrl+Z', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await focusOf(page)).toBe('Text of the source');
  });
});

describe('a toast', () => {
  test('tells what was done, undoes it, and lets go of the focus where it came from', async () => {
    const { page, call } = await openWindow();
    const codes = (await call('codes.list', {})).length;
    await page.getByRole('button', { name: 'New code', exact: true }).first().click();
    await page.getByRole('dialog').locator('input:focus').waitFor();
    await page.keyboard.type('Moon dust');
    await page.keyboard.press('Enter');
    const toast = page.getByRole('contentinfo').getByRole('region', { name: 'Just done' });
    await toast.getByText('Moon dust').waitFor();
    // On the bar below, where it is said once and covers no pane.
    expect(await page.getByRole('contentinfo').getByText('Moon dust').count()).toBe(1);
    // Under the pointer it stays.
    await toast.hover();
    // In a field the key belongs to the field.
    const filter = page.getByRole('searchbox', { name: 'Filter sources' });
    await filter.focus();
    await page.keyboard.type('brief');
    await page.keyboard.press('Control+z');
    await expect.poll(() => filter.inputValue()).not.toBe('brief');
    expect((await call('codes.list', {})).length).toBe(codes + 1);
    await toast.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await call('codes.list', {})).length).toBe(codes);
    await toast.getByText(/^Undone/).waitFor();
    await readerOf(page).focus();
    await toast.getByRole('button', { name: 'Dismiss' }).focus();
    await page.keyboard.press('Escape');
    await toast.waitFor({ state: 'detached' });
    expect(await focusOf(page)).toBe('Text of the source');
    await page
      .getByRole('contentinfo')
      .getByText(/^Undone/)
      .waitFor();
  });
});

describe('the focus', () => {
  test('goes from pane to pane and from view to view, and back to where it was', async () => {
    const { page } = await openWindow();
    const status = page.getByRole('contentinfo');
    await status.getByText('0 codings here').waitFor();
    expect(await status.innerText()).not.toContain('paragraph');
    await readerOf(page).focus();
    await status.getByText(/paragraph 1 of/).waitFor();
    await page.keyboard.press('F6');
    await expect.poll(() => focusOf(page)).toBe('Lens');
    await page.keyboard.press('Shift+F6');
    expect(await focusOf(page)).toBe('Text of the source');
    await page.keyboard.press('Shift+F6');
    expect(await focusOf(page)).toBe('Working paper digest');
    await page.keyboard.press('Alt+5');
    await page.getByRole('tab', { name: 'Reports', selected: true }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role=tabpanel]') !== null))
      .toBe(true);
    await page.keyboard.press('Alt+1');
    await expect.poll(() => focusOf(page)).toBe('Working paper digest');
  });

  test('goes to the list of a view that has to be read first, where keys reach the project', async () => {
    const { page, call } = await openWindow({ fill: async (call) => void (await addCode(call, 'Moon dust')) });
    await page.keyboard.press('Alt+7');
    await expect.poll(() => focusOf(page)).toContain('Create Moon dust');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await call('codes.list', {})).some(({ name }) => name === 'Moon dust')).toBe(false);
  });

  test('stays beside what is removed', async () => {
    const { page } = await openWindow();
    const row = page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name: 'Institute brief' });
    await row.hover();
    await page.getByRole('button', { name: 'Actions for Institute brief' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[aria-label=Sources]') !== null))
      .toBe(true);
  });
});

describe('the window', () => {
  test('opens as it was left: colours, source, caret, what is on top, code, report and tab', async () => {
    const { page, call } = await openWindow();
    await findAndRun(page, '/op-ed', 'Op-ed: The neighbours look up');
    await page.getByRole('heading', { name: /^Op-ed/, level: 2 }).waitFor();
    await readerOf(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('PageUp');
    await findAndRun(page, '#zero-sum', 'Zero-sum competition');
    await findAndRun(page, '> appearance dark', 'Appearance: dark');
    await findAndRun(page, '> report crosstab', 'Report: Crosstab');
    await page.getByRole('tab', { name: 'Reports', selected: true }).waitFor();
    const status = page.getByRole('contentinfo').getByText(/paragraph \d+ of/);
    await page.keyboard.press('Alt+1');
    const before = { paragraph: await status.innerText(), top: await topOf(page) };
    await page.keyboard.press('Alt+5');
    await expect.poll(() => call('settings.list', {})).toMatchObject({ appearance: 'dark', place: { tab: 'reports' } });
    await page.reload();

    await page.getByRole('tab', { name: 'Reports', selected: true }).waitFor();
    await page
      .getByRole('button', { name: /Crosstab/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await page.keyboard.press('Alt+1');
    await page.getByRole('heading', { name: /^Op-ed/, level: 2 }).waitFor();
    await page.getByText('Use it for', { exact: true }).first().waitFor();
    await expect.poll(() => status.innerText()).toBe(before.paragraph);
    await expect.poll(async () => Math.abs((await topOf(page)) - before.top)).toBeLessThan(60);
  });
});

/** Pixels that the text is scrolled down. */
function topOf(page: Page): Promise<number> {
  return page.locator('.reader-scroller').evaluate((scroller) => scroller.scrollTop);
}
