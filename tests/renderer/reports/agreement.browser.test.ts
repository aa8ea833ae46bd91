/** Agreement in the window: figures that lead to where coders differ, and settling by keyboard. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { flawsOf } from '../flaws.ts';
import { asksBeforeLeaving, openWindow } from '../open-window.ts';
import { cellOf, choose, chooseReport, openReport } from './drive-reports.ts';

const listOf = (page: Page) => page.getByRole('listbox', { name: 'Passages' });
const chosenOf = (page: Page) => listOf(page).getByRole('option', { selected: true });
const shown = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();

async function openDisagreements(page: Page): Promise<void> {
  await chooseReport(page, 'Agreement');
  await shown(page, 'Passages');
  await listOf(page).getByRole('option').first().waitFor();
}

const progressOf = (page: Page) => page.getByText(/^\d+ of \d+ disagreements? settled/).textContent();

async function expectSettled(page: Page, count: number): Promise<void> {
  await expect.poll(async () => Number((await progressOf(page))?.split(' ')[0])).toBe(count);
}

describe('the report', () => {
  test('shows each statistic per code, and says how intervals were made', async () => {
    const { page, call } = await openWindow();
    await openReport(page, 'Agreement');
    const { codes } = await call('reports.agreement', {});
    const { alpha } = codes.find(({ code }) => code.endsWith('Zero-sum competition'))!;
    expect(await cellOf(page, 'Zero-sum competition', 6).textContent()).toBe(alpha!.toFixed(3));
    await page.getByText(/1000 resamples of the \d+ paragraphs/).waitFor();
  });

  test('leads from a row, and from a dot of the figure, to the passages on which the coders differ', async () => {
    const { page } = await openWindow();
    await openReport(page, 'Agreement');
    await cellOf(page, 'Hegemony and containment', 3).click();
    await chosenOf(page).getByText('Hegemony and containment').waitFor();
    await shown(page, 'Figure');
    await choose(page, 'Statistic', /Cohen/);
    await page.getByRole('figure', { name: /Cohen's kappa/ }).waitFor();
    await page.locator('.figure [data-key]', { hasText: 'Legal ambiguity' }).first().click();
    await chosenOf(page).getByText('Legal ambiguity').waitFor();
  });

  test('says what to do where one coder is compared with nobody', async () => {
    const { page, call } = await openWindow();
    const [first, ...others] = await call('coders.list', {});
    await call('coders.merge', { from: others.map(({ id }) => id), into: first!.id });
    await chooseReport(page, 'Agreement');
    await page.getByText(/Agreement is undefined: .* It needs two coders or more/).waitFor();
  });
});

describe('a disagreement', () => {
  test('is shown as each coder has marked it, side by side', async () => {
    const { page, call } = await openWindow();
    await openDisagreements(page);
    const { passages } = await call('agreement.disagreements', { limit: 1 });
    for (const { coder, codings } of passages[0]!.sides) {
      const side = page.getByRole('region', { name: coder, exact: true });
      const words = codings.length === 0 ? 'absent' : `${codings[0]!.start}–${codings[0]!.end}`;
      await side.getByRole('heading', { name: words }).waitFor();
    }
    expect(await flawsOf(page)).toEqual([]);
  });

  test('is settled by keyboard, which leads on to the next, and undone; the focus stays in the list', async () => {
    const { page, call } = await openWindow();
    await openDisagreements(page);
    const first = await chosenOf(page).textContent();
    await listOf(page).focus();
    await page.keyboard.press('ArrowDown');
    const second = await chosenOf(page).textContent();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('p');
    await expectSettled(page, 1);
    await expect.poll(() => chosenOf(page).textContent()).toBe(second);
    await page.keyboard.press('a');
    await expectSettled(page, 2);
    expect((await call('coders.list', {})).map(({ name }) => name)).toContain('Adjudication');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectSettled(page, 0);
    await expect.poll(() => chosenOf(page).textContent()).toBe(first);
    expect(await listOf(page).evaluate((list) => list === document.activeElement)).toBe(true);
    expect((await call('coders.list', {})).map(({ name }) => name)).not.toContain('Adjudication');
  });

  test('is settled by a button with the words for it, listed as settled, and reopened', async () => {
    const { page, call } = await openWindow();
    await openDisagreements(page);
    const why = page.getByLabel('Why (kept with the verdict)');
    await why.fill('Both say so.');
    // What is written on one stays with it while another is looked at.
    await listOf(page).getByRole('option').nth(1).click();
    await expect.poll(() => why.inputValue()).toBe('');
    await why.fill('Not sure.');
    await listOf(page).getByRole('option').first().click();
    await expect.poll(() => why.inputValue()).toBe('Both say so.');
    await page.getByRole('button', { name: /^Present/ }).click();
    await expectSettled(page, 1);
    expect(await listOf(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await expect.poll(() => why.inputValue()).toBe('Not sure.');
    expect(await asksBeforeLeaving(page)).toBe(true);
    await why.fill('');
    await expect.poll(() => asksBeforeLeaving(page)).toBe(false);
    await shown(page, 'Settled');
    await page.getByText('Settled: present').waitFor();
    const { passages } = await call('agreement.disagreements', { show: 'settled' });
    expect(passages.map(({ outcome, memo }) => [outcome, memo])).toEqual([['present', 'Both say so.']]);
    await listOf(page).focus();
    await page.keyboard.press('r');
    await expectSettled(page, 0);
    await page.getByText(/^Nothing was settled yet/).waitFor();
    expect(await listOf(page).evaluate((list) => list === document.activeElement)).toBe(true);
  });
});
