/** Coding in the window, by keyboard and by mouse. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText } from '../../support/project.ts';
import { openWindow, readerOf } from '../open-window.ts';

const DIGEST = 'Working paper digest';

/** The reader takes the focus; its caret goes to the start of the text, and the first `words` words are selected. */
async function selectWords(page: Page, words: number): Promise<void> {
  await readerOf(page).focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < words; i++) await page.keyboard.press('Control+Shift+ArrowRight');
}

async function statusOf(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('contentinfo').getByText(words).waitFor();
}

describe('coding by keyboard alone', () => {
  test('applies the code whose name was half typed, to the words selected', async () => {
    const { page, call } = await openWindow();
    const source = await idOfDigest(call);
    const before = await call('codings.ofSource', { source });
    await selectWords(page, 4);
    await page.keyboard.press('Enter');
    await page.keyboard.type('soft po');
    await page.keyboard.press('Enter');
    await statusOf(page, /^Soft power projection applied to \d words$/);
    const after = await call('codings.ofSource', { source });
    expect(after).toHaveLength(before.length + 1);
    const created = after.find(({ id }) => !before.some((coding) => coding.id === id))!;
    const code = (await call('codes.list', {})).find(({ id }) => id === created.code)!;
    expect(code.path).toBe('Theme / Soft power projection');
    const { text } = await call('sources.read', { source });
    expect(text.slice(created.start, created.end)).toMatch(/^# Two camps on/);
  });

  test('gives the focus back to the text, with the words still selected', async () => {
    const { page } = await openWindow();
    await selectWords(page, 3);
    await page.keyboard.press('c');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('document');
    await statusOf(page, /selected/);
  });

  test('says that a passage is needed where there is only a caret', async () => {
    const { page } = await openWindow();
    await readerOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('c');
    await statusOf(page, /Select a passage first/);
  });

  test('removes with Delete what was applied just before, however quickly', async () => {
    const { page, call } = await openWindow();
    const source = await idOfDigest(call);
    const { length } = await call('codings.ofSource', { source });
    await selectWords(page, 3);
    await page.keyboard.press('c');
    await page.keyboard.type('hegemony');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await statusOf(page, 'Removed Hegemony and containment');
    expect(await call('codings.ofSource', { source })).toHaveLength(length);
  });

  test('makes a new code of what was typed, with Shift and Enter', async () => {
    const { page, call } = await openWindow();
    await selectWords(page, 3);
    await page.keyboard.press('c');
    await page.keyboard.type('Theme / Supply chains 🚀');
    await page.keyboard.press('Shift+Enter');
    await statusOf(page, /^Supply chains 🚀 applied/);
    expect((await call('codes.list', {})).find(({ name }) => name === 'Supply chains 🚀')).toMatchObject({
      path: 'Theme / Supply chains 🚀',
      codings: 1,
    });
  });

  test('says that a passage is needed where none is selected', async () => {
    const { page } = await openWindow();
    await page.getByRole('treegrid', { name: 'Codes' }).getByText('Zero-sum competition').dblclick();
    await statusOf(page, /Select a passage first/);
  });

  test('removes the coding in focus with Delete', async () => {
    const { page, call } = await openWindow();
    const source = await idOfDigest(call);
    await selectWords(page, 3);
    await page.keyboard.press('c');
    await page.keyboard.type('hegemony');
    await page.keyboard.press('Enter');
    await statusOf(page, /^Hegemony and containment applied/);
    const { length } = await call('codings.ofSource', { source });
    await page
      .getByRole('tabpanel', { name: /Codings here/ })
      .getByText('Hegemony and containment')
      .waitFor();
    await page.keyboard.press('Delete');
    await statusOf(page, 'Removed Hegemony and containment');
    expect(await call('codings.ofSource', { source })).toHaveLength(length - 1);
  });
});

test('a coding tells what it is linked to, which leads there', async () => {
  const { page } = await openWindow({ project: 'empty', fill: fillLinked });
  await page.getByRole('grid', { name: 'Sources' }).getByText('Claim').click();
  await readerOf(page).focus();
  await page.keyboard.press(']');
  const here = page.getByRole('tabpanel', { name: /Codings here/ });
  await here.getByText('linked to Reason · rests on').waitFor();
  await here.getByRole('button', { name: 'Reason' }).last().click();
  await readerOf(page).getByText('It rained.').waitFor();
  await here.getByText('linked from Result · rests on').waitFor();
});

describe('the palette', () => {
  test('never covers the words that are being coded', async () => {
    const { page } = await openWindow();
    await selectWords(page, 8);
    await page.keyboard.press('c');
    const palette = (await page.getByRole('dialog', { name: 'Apply a code' }).boundingBox())!;
    const heading = (await readerOf(page).getByText('Two camps on one Moon').boundingBox())!;
    expect(palette.y).toBeGreaterThanOrEqual(heading.y + heading.height);
  });

  test('names the option that Enter would take, and shows what it means', async () => {
    const { page } = await openWindow();
    await selectWords(page, 3);
    await page.keyboard.press('c');
    await page.keyboard.type('competition');
    await page.keyboard.press('ArrowDown');
    const option = await page.getByRole('combobox').getAttribute('aria-activedescendant');
    const active = page.locator(`[id="${option}"]`);
    expect(await active.getAttribute('aria-selected')).toBe('true');
    const name = await active.locator('.code-own').textContent();
    // Where the system picks the colours, all of the option has the one that goes with what is chosen.
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const inks = await active.evaluate((element) =>
      [element, ...element.querySelectorAll('.code-own, .code-above')].map((part) => getComputedStyle(part).color),
    );
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    expect(inks).toHaveLength(3);
    expect(new Set(inks).size).toBe(1);
    await page.keyboard.press('Enter');
    await statusOf(page, new RegExp(`^${name} applied`));
  });
});

describe('undo', () => {
  test('takes a coding back and brings it again, by key', async () => {
    const { page, call } = await openWindow();
    const source = await idOfDigest(call);
    const { length } = await call('codings.ofSource', { source });
    await selectWords(page, 3);
    await page.keyboard.press('c');
    await page.keyboard.type('realism');
    await page.keyboard.press('Enter');
    await statusOf(page, /^Realism applied/);
    await page.keyboard.press('Control+z');
    await statusOf(page, 'Undone: Apply Realism');
    expect(await call('codings.ofSource', { source })).toHaveLength(length);
    await page.keyboard.press('Control+Shift+z');
    await statusOf(page, 'Done again: Apply Realism');
    expect(await call('codings.ofSource', { source })).toHaveLength(length + 1);
  });

  test('leaves the project alone while a field is typed in', async () => {
    const { page, call } = await openWindow();
    await call('codes.create', { name: 'Kept' });
    await page.getByPlaceholder('Filter codes').fill('kep');
    await page.getByRole('treegrid', { name: 'Codes' }).getByText('Kept', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByPlaceholder('Filter codes').inputValue()).toBe('');
    expect((await call('project.info', {})).undo).toBe('Create Kept');
  });
});

async function idOfDigest(call: Awaited<ReturnType<typeof openWindow>>['call']): Promise<SourceId> {
  return (await call('sources.list', {})).find(({ name }) => name === DIGEST)!.id;
}

async function fillLinked(call: Awaited<ReturnType<typeof openWindow>>['call']): Promise<void> {
  const made = [];
  for (const [name, text, code] of [
    ['Claim', 'The road is wet.', 'Result'],
    ['Ground', 'It rained.', 'Reason'],
  ] as const) {
    const codes = [await addCode(call, code)];
    const source = await addText(call, name, text);
    const { created } = await call('codings.create', { source, start: 0, end: 5, codes });
    made.push({ kind: 'coding' as const, id: created[0]! });
  }
  await call('links.create', { from: made[0]!, to: made[1]!, name: 'rests on', direction: 'one-way' });
}
