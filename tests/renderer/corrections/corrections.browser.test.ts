/** Correcting a text in the window, by keyboard and by mouse, and reviewing what changed. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import { actOnSource } from '../act-on.ts';
import { asksBeforeLeaving, openWindow, readerOf } from '../open-window.ts';

const DIGEST = 'Working paper digest';
const field = (page: Page) => page.getByRole('textbox', { name: 'Words of the paragraph' });
const review = (page: Page) => page.getByRole('region', { name: 'Review' });

/** Whether what has the focus has this role or name. */
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

const digest = async (call: Call) => (await call('sources.list', {})).find(({ name }) => name === DIGEST)!.id;
const textOf = async (call: Call) => (await call('sources.read', { source: await digest(call) })).text;
const codingsOf = async (call: Call) => await call('codings.ofSource', { source: await digest(call) });

/** What the codings of the digest cover. */
async function quotations(call: Call): Promise<string[]> {
  const text = await textOf(call);
  return (await codingsOf(call)).map(({ start, end }) => text.slice(start, end));
}

test('a text is corrected and reviewed by keyboard alone, and undone in one step', async () => {
  const { page, call } = await openWindow();
  const before = await quotations(call);
  await readerOf(page).focus();
  await page.keyboard.press('t');
  await expect.poll(() => field(page).inputValue()).toBe('# Two camps on one Moon');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('paragraph 5 of 52').first().waitFor();
  await expect.poll(() => hasFocus(page, 'textarea')).toBe(true);
  const words = await field(page).inputValue();
  expect(words).toMatch(/^Calling them alliances stretches the word/);

  // What is typed is taken back in the field; the project's own changes are not.
  const { revision } = await call('project.info', {});
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('X');
  await page.keyboard.press('Control+z');
  await expect.poll(() => field(page).inputValue()).toBe(words);
  expect((await call('project.info', {})).revision).toBe(revision);
  await page.keyboard.press('Control+Home');
  for (let letter = 0; letter < 'Calling'.length; letter++) await page.keyboard.press('Delete');
  await page.keyboard.type('To call 🚀');
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.getByRole('button', { name: 'Preview…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Correct ${DIGEST}` });
  await dialog.getByText('279 codings').waitFor();
  await dialog.getByText('2 codings').waitFor();
  await dialog.getByRole('button', { name: 'Correct the text' }).press('Enter');
  await review(page).getByText('2 passages to review').waitFor();
  expect(await asksBeforeLeaving(page)).toBe(false);
  await readerOf(page).getByText('To call 🚀 them alliances').waitFor();
  await expect.poll(() => hasFocus(page, '[aria-label="Review"]')).toBe(true);
  const changed = before.map((quotation) => quotation.replace('Calling them', 'To call 🚀 them'));
  expect(await quotations(call)).toEqual(changed);

  await page.getByRole('button', { name: 'Astropolitical alliances is right' }).first().press('Enter');
  await review(page).getByText('1 passage to review').waitFor();
  await expect.poll(() => hasFocus(page, '[aria-label="Astropolitical alliances is right"]')).toBe(true);
  await page.getByRole('button', { name: 'Show Astropolitical alliances in the text' }).press('Enter');
  await expect.poll(() => hasFocus(page, '.reader-text')).toBe(true);
  await page.keyboard.press('Control+z');
  await review(page).getByText('Nothing to review').waitFor();
  await readerOf(page).getByText('Calling them alliances').waitFor();
  expect(await quotations(call)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await review(page).getByText('1 passage to review').waitFor();

  // What was found right stays so in a window that is opened anew.
  const kept = async () => Object.keys((await call('settings.list', {}))['corrections.reviewed'] ?? {}).length;
  await expect.poll(kept).toBe(2);
  await page.reload();
  await readerOf(page).getByText('To call 🚀 them alliances').waitFor();
  await actOnSource(page, DIGEST, 'Review corrections…');
  await review(page).getByText('1 passage to review').waitFor();
  // What is reviewed to its end gives its place and the focus to the text; asked for anew, it says that there is no more.
  await page.getByRole('button', { name: 'All are right' }).press('Enter');
  await review(page).waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(page, '.reader-text')).toBe(true);
  await actOnSource(page, DIGEST, 'Review corrections…');
  await review(page).getByText('Nothing to review').waitFor();
  await page.keyboard.press('Escape');
  await review(page).waitFor({ state: 'detached' });
});

test('a corrected file takes the place of a text; codings go only where the person agrees', async () => {
  const { page, call } = await openWindow();
  const text = await textOf(call);
  const first = text.slice(text.indexOf('Calling them'), text.indexOf('The literature offers'));
  const before = await quotations(call);
  const choosing = page.waitForEvent('filechooser');
  await actOnSource(page, DIGEST, 'Replace by a corrected file…');
  const buffer = Buffer.from(text.replace(first, '').replace('two standing groups', 'two standing 🌍 groups'));
  await (await choosing).setFiles({ name: 'better.md', mimeType: 'text/markdown', buffer });
  const dialog = page.getByRole('dialog', { name: `Correct ${DIGEST}` });
  await dialog.getByText('have no words left', { exact: true }).waitFor();
  const correct = dialog.getByRole('button', { name: 'Correct the text' });
  expect(await correct.isDisabled()).toBe(true);
  await dialog.getByRole('checkbox').check();
  await correct.click();
  await readerOf(page).getByText('two standing 🌍 groups').waitFor();
  const after = before
    .filter((quotation) => !first.includes(quotation))
    .map((quotation) => quotation.replace('two standing groups', 'two standing 🌍 groups'));
  await expect.poll(() => quotations(call)).toEqual(after);

  // A passage that is right no longer gets the words that are selected.
  await review(page).getByRole('button', { name: 'Fit Astropolitical alliances to the selection' }).first().click();
  await page.getByText('Select the words that it should cover first').first().waitFor();
  await readerOf(page).getByText('The exceptions are frequent').dblclick();
  await review(page).getByRole('button', { name: 'Fit Astropolitical alliances to the selection' }).first().click();
  await page
    .getByText(/now covers the selection/)
    .first()
    .waitFor();
  await review(page).getByRole('button', { name: 'Remove Astropolitical alliances' }).first().click();
  await expect.poll(async () => (await quotations(call)).length).toBe(after.length - 1);
});

test('what is written stays while another source is read, and is discarded only when the person says so', async () => {
  const { page, call } = await openWindow({
    fill: async (call) => void (await call('settings.keep', { key: 'coders.blind', value: true })),
  });
  await readerOf(page).getByText('Calling them alliances').click();
  await actOnSource(page, DIGEST, 'Correct the text…');
  const paragraph = /^Calling them/;
  await expect.poll(() => field(page).inputValue()).toMatch(paragraph);
  await field(page).fill('Other words.');
  await page.getByRole('grid', { name: 'Sources' }).getByText('Institute brief').click();
  await page.getByText('Nothing is stored before you see a preview.', { exact: false }).waitFor();
  await page.getByRole('grid', { name: 'Sources' }).getByText(DIGEST).click();
  await page.getByText('1 paragraph altered').waitFor();
  await page.getByRole('button', { name: 'Other words.', exact: true }).click();
  await expect.poll(() => field(page).inputValue()).toBe('Other words.');

  // Whoever codes blind sees what becomes of their own codings; those of others are counted.
  const start = (await textOf(call)).indexOf('Calling them');
  const end = (await textOf(call)).indexOf('The literature offers');
  const inParagraph = (await codingsOf(call)).filter((coding) => coding.start < end && coding.end > start);
  const { currentCoder } = await call('project.info', {});
  const mine = inParagraph.filter(({ coder }) => coder === currentCoder).length;
  const others = inParagraph.length - mine;
  await page.getByText(`${mine} codings in it`).waitFor();
  await page.getByRole('button', { name: 'Preview…' }).click();
  const dialog = page.getByRole('dialog', { name: `Correct ${DIGEST}` });
  await dialog.getByText(`and ${others} more passages`).waitFor();
  expect(await dialog.getByText('Coder A').count()).toBe(mine);
  expect(await dialog.getByText('Coder B').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await field(page).press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Take back: Other words.' }).click();
  await expect.poll(() => field(page).inputValue()).toMatch(paragraph);
  await field(page).fill('Other words.');
  await field(page).press('Escape');
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await field(page).waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(page, '.reader-text')).toBe(true);
  await readerOf(page).getByText('Calling them alliances').waitFor();

  // Where no coding has other words there is nothing to review, and reading goes on.
  await page.keyboard.press('t');
  for (let step = 0; step < 2; step++) await page.keyboard.press('Alt+ArrowUp');
  await field(page).fill('## 1. Questions');
  await page.getByRole('button', { name: 'Preview…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Correct the text' }).press('Enter');
  await readerOf(page).getByText('1. Questions').waitFor();
  await field(page).waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(page, '.reader-text')).toBe(true);
});
