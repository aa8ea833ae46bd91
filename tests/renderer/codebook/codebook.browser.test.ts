/** The codebook in the window: codes are made, described, moved and deleted. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import { PALETTE } from '../../../shared/model/palette.ts';
import { addCode } from '../../support/project.ts';
import { openWindow } from '../open-window.ts';

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Codes' });
const rowOf = (page: Page, name: string) => tree(page).getByRole('row', { name, exact: true });

async function act(page: Page, code: string, action: string): Promise<void> {
  await rowOf(page, code).hover();
  await page.getByRole('button', { name: `Actions for ${code}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function pathOf(call: Call, name: string): Promise<string | undefined> {
  return (await call('codes.list', {})).find((code) => code.name === name)?.path;
}

const MANY = 300;

async function fillWithCodes(call: Call): Promise<void> {
  const parent = await addCode(call, 'Group');
  for (let index = 0; index < MANY; index++) await addCode(call, `Code ${index}`, { parent });
}

describe('a code', () => {
  test('is made below another in a colour of its own or one that is chosen, and chosen', async () => {
    const { page, call } = await openWindow();
    await act(page, 'Theme', 'New sub-code…');
    const colours = page.getByRole('listbox', { name: 'Colours' });
    await colours.getByRole('option', { name: PALETTE[0]!.name, exact: true, selected: true }).waitFor();
    await colours.getByRole('option', { name: PALETTE[7]!.name, exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Supply chains');
    await page.getByRole('textbox', { name: 'Definition' }).fill('Who depends on whose parts.');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel', { name: 'Definition' }).getByText('Who depends on whose parts.').waitFor();
    const made = (await call('codes.list', {})).find(({ name }) => name === 'Supply chains');
    expect(made).toMatchObject({ path: 'Theme / Supply chains', colour: PALETTE[7]!.colour });
  });

  test('whose name is taken is not made, and the dialog says why', async () => {
    const { page } = await openWindow();
    await act(page, 'Theme', 'New sub-code…');
    await page.getByRole('textbox', { name: 'Name' }).fill('legal AMBIGUITY');
    await page.getByRole('button', { name: 'Create' }).click();
    const dialog = page.getByRole('dialog', { name: 'New code in Theme' });
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('legal AMBIGUITY');
  });

  test('is deleted after the window has said what goes with it', async () => {
    const { page, call } = await openWindow();
    const lens = (await call('codes.list', {})).find(({ path }) => path === 'Lens / Realism')!;
    const { codes, codings, sources } = await call('codes.impact', { codes: [lens.id] });
    await act(page, 'Realism', 'Delete…');
    const words = `With it go ${codes - 1} sub-codes and ${codings} codings in ${sources} sources.`;
    await page.getByRole('alertdialog').getByText(words).waitFor();
    await page.getByRole('button', { name: 'Delete' }).click();
    await rowOf(page, 'Realism').waitFor({ state: 'detached' });
    await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).click();
    await rowOf(page, 'Realism').waitFor();
    expect((await call('codes.impact', { codes: [lens.id] })).codings).toBe(codings);
  });

  test('goes by drag and drop to another place in the tree', async () => {
    const { page, call } = await openWindow();
    await rowOf(page, 'Zero-sum competition').dragTo(rowOf(page, 'Liberalism'), { steps: 10 });
    await expect.poll(() => pathOf(call, 'Zero-sum competition')).toBe('Lens / Liberalism / Zero-sum competition');
  });

  test('is found by the filter with the codes above it', async () => {
    const { page } = await openWindow();
    await page.getByPlaceholder('Filter codes').fill('zero');
    await expect.poll(() => tree(page).getByRole('row').count()).toBe(3);
  });
});

test('of hundreds of codes those in sight are drawn; each is reached by the keys, and seen once it is chosen', async () => {
  const { page, call } = await openWindow({ project: 'empty', fill: fillWithCodes });
  await rowOf(page, 'Code 0').waitFor();
  expect(await tree(page).getByRole('row').count()).toBeLessThan(60);
  await rowOf(page, 'Code 0').click();
  await page.keyboard.press('End');
  await rowOf(page, `Code ${MANY - 1}`)
    .and(page.locator('[aria-selected=true]'))
    .waitFor();
  expect(await tree(page).getByRole('row').count()).toBeLessThan(60);

  const first = (await call('codes.list', {})).find(({ name }) => name === 'Code 0')!;
  await call('memos.create', { subject: { kind: 'code', code: first.id }, title: 'Read again', body: '' });
  await page.getByRole('tab', { name: 'Memos' }).click();
  await page.getByRole('button', { name: 'Group / Code 0' }).click();
  await rowOf(page, 'Code 0').and(page.locator('[aria-selected=true]')).waitFor();
  await expect.poll(() => tree(page).evaluate((element) => element.scrollTop)).toBeLessThan(100);

  // A press while the list has hardly come to rest.
  const box = (await tree(page).boundingBox())!;
  await page.mouse.move(box.x + 80, box.y + 100);
  await page.mouse.wheel(0, 28 * 100);
  await rowOf(page, 'Code 102').waitFor();
  await page.mouse.click(box.x + 80, box.y + 100);
  await expect.poll(() => tree(page).locator('[aria-selected=true] .code-label').textContent()).toMatch(/^Code 10\d$/);
  await tree(page).evaluate((element) => element.scrollTo(0, 0));

  await rowOf(page, 'Code 3').dragTo(rowOf(page, 'Code 1'), { steps: 10, targetPosition: { x: 60, y: 3 } });
  const paths = async () => (await call('codes.list', {})).slice(0, 4).map(({ path }) => path);
  await expect.poll(paths).toEqual(['Group', 'Group / Code 0', 'Group / Code 3', 'Group / Code 1']);
});

describe('a group', () => {
  test('shows its own codings and those with its sub-codes', async () => {
    const { page, call } = await openWindow();
    const realism = (await call('codes.list', {})).find(({ name }) => name === 'Realism')!;
    expect(realism.codings).toBeGreaterThan(0);
    const count = rowOf(page, 'Realism').locator('.count');
    expect(await count.textContent()).toBe(`${realism.codings} · ${realism.codingsWithSubCodes}`);
  });
});

describe('a dialog', () => {
  test.each([
    ['Move…', 'Move under'],
    ['Merge into…', 'Merge into'],
  ])('of %s takes what is typed at once, and with Enter the code that it fits best', async (action, field) => {
    const { page } = await openWindow();
    await act(page, 'Zero-sum competition', action);
    await page.getByRole('searchbox', { name: field }).waitFor();
    await page.keyboard.type('norms');
    await page.getByRole('option', { name: /Norms and normative influence/ }).waitFor();
    expect(await page.getByRole('option', { name: /Hegemony/ }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Norms and normative influence/, selected: true }).waitFor();
  });

  test('that deletes is answered with Enter', async () => {
    const { page } = await openWindow();
    await act(page, 'Zero-sum competition', 'Delete…');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    await rowOf(page, 'Zero-sum competition').waitFor({ state: 'detached' });
  });
});
