/** Several codes in the window: chosen together, and moved, merged, coloured, put into sets and deleted in one step. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import { PALETTE } from '../../../shared/model/palette.ts';
import { addCode, addText } from '../../support/project.ts';
import { openWindow } from '../open-window.ts';

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Codes' });
const rowOf = (page: Page, name: string) => tree(page).getByRole('row', { name, exact: true });
const chosen = (page: Page) => tree(page).locator('[aria-selected=true] .code-label').allTextContents();

async function fill(call: Call): Promise<void> {
  const source = await addText(call, 'One', 'Some words to code here.');
  const [a, b, c] = [await addCode(call, 'A'), await addCode(call, 'B'), await addCode(call, 'C')];
  await addCode(call, 'A', { parent: a });
  await addCode(call, 'D');
  await call('codings.create', { source, start: 0, end: 4, codes: [a, b, c] });
  await call('codings.create', { source, start: 5, end: 10, codes: [b] });
}

const paths = async (call: Call) => (await call('codes.list', {})).map(({ path }) => path);
const changes = async (call: Call) => (await call('history.list', {})).length;

async function actOnAll(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Do with them…' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

describe('codes chosen together', () => {
  test('with Shift and the arrows are moved by the keys, each time in one step', async () => {
    const { page, call } = await openWindow({ project: 'empty', fill });
    await rowOf(page, 'B').click();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await chosen(page)).toEqual(['B', 'C']);
    await page.getByText('2 codes chosen').waitFor();
    const before = await changes(call);
    const press = async (keys: readonly string[], expected: string[]) => {
      for (const key of keys) await page.keyboard.press(`Alt+Shift+${key}`);
      await expect.poll(() => paths(call)).toEqual(expected);
      const levels = expected.map((path) => String(path.split(' / ').length));
      await expect
        .poll(() =>
          tree(page)
            .getByRole('row')
            .evaluateAll((rows) => rows.map((row) => row.ariaLevel)),
        )
        .toEqual(levels);
      await expect.poll(() => chosen(page)).toEqual(['B', 'C']);
    };
    await press(['ArrowDown'], ['A', 'A / A', 'D', 'B', 'C']);
    await press(['ArrowUp'], ['A', 'A / A', 'B', 'C', 'D']);
    await press(['ArrowRight'], ['A', 'A / A', 'A / B', 'A / C', 'D']);
    await press(['ArrowUp', 'ArrowDown'], ['A', 'A / A', 'A / B', 'A / C', 'D']);
    await press(['ArrowLeft'], ['A', 'A / A', 'B', 'C', 'D']);
    expect(await changes(call)).toBe(before + 6);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.getByText('2 codes cannot be moved out').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => paths(call)).toEqual(['A', 'A / A', 'A / B', 'A / C', 'D']);
  });

  test('with Control and the pointer are merged, once the dialog has said what that changes', async () => {
    const { page, call } = await openWindow({ project: 'empty', fill });
    await rowOf(page, 'B').click();
    await rowOf(page, 'C').click({ modifiers: ['Control'] });
    await actOnAll(page, 'Merge into…');
    await page.getByText('Choose the code that stays; the codes merged are gone then.').waitFor();
    await page.getByRole('option', { name: 'A', exact: true }).click();
    await page.getByText('3 codings in 1 source go to A.').waitFor();
    await page.getByText('2 of them join one on the same words').waitFor();
    const before = await changes(call);
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(() => paths(call)).toEqual(['A', 'A / A', 'D']);
    expect(await changes(call)).toBe(before + 1);
  });

  test('get a colour from the palette, by its name and the arrows, and go into a set made for them', async () => {
    const { page, call } = await openWindow({ project: 'empty', fill });
    await rowOf(page, 'B').click();
    await page.keyboard.press('Shift+ArrowDown');
    await actOnAll(page, 'Colour…');
    const grid = page.getByRole('listbox', { name: 'Colours' });
    expect(await grid.getByRole('option').count()).toBe(PALETTE.length);
    await page.getByText('Several colours').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const name = await grid.locator('[aria-selected=true]').getAttribute('aria-label');
    const picked = PALETTE.find((each) => each.name === name)!;
    await page.getByRole('paragraph').filter({ hasText: picked.name }).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    const colours = async () => (await call('codes.list', {})).slice(2, 4).map(({ colour }) => colour);
    await expect.poll(colours).toEqual([picked.colour, picked.colour]);
    await actOnAll(page, 'Add to a code set…');
    await page.getByRole('dialog').locator('input:focus').waitFor();
    await page.keyboard.type('Mine');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await call('codeSets.list', {})).map(({ codes }) => codes.length)).toEqual([2]);
  });

  test('are deleted by a key, and their sub-codes kept', async () => {
    const { page, call } = await openWindow({ project: 'empty', fill });
    await rowOf(page, 'D').click();
    await tree(page)
      .getByRole('row')
      .first()
      .click({ modifiers: ['Control'] });
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog', { name: 'Delete 2 codes?' }).waitFor();
    await page.getByText('With them go 1 sub-code and 1 coding in 1 source.').waitFor();
    await page.getByText('Keep them, in the place of the code above').click();
    await page.getByText('1 sub-code will stand in their place.').waitFor();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(() => paths(call)).toEqual(['A', 'B', 'C']);
  });
});
