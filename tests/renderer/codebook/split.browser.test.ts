/** A code is split in the window: its passages are walked through by the keys. */

import { expect, test } from 'vitest';
import type { Call } from '../../../shared/api/contract.ts';
import { addCode, addText } from '../../support/project.ts';
import { actOnCode } from '../act-on.ts';
import { openWindow } from '../open-window.ts';

const WORDS = ['One', 'two', '🚀', 'four', 'five'];

async function fill(call: Call): Promise<void> {
  const text = WORDS.join(' ');
  const source = await addText(call, 'One', text);
  const code = await addCode(call, 'Norms');
  await addCode(call, 'Empty');
  for (const word of WORDS) {
    const start = text.indexOf(word);
    await call('codings.create', { source, start, end: start + word.length, codes: [code] });
  }
}

test('passages stay, go to new codes or are skipped, and all that goes does so in one step', async () => {
  const { page, call } = await openWindow({ project: 'empty', fill });
  await actOnCode(page, 'Empty', 'Split…');
  await page.getByText('It has no codings yet').waitFor();
  await page.keyboard.press('Escape');
  await actOnCode(page, 'Norms', 'Split…');
  const dialog = page.getByRole('dialog', { name: 'Split Norms' });
  const shows = (word: string) => dialog.locator('mark').filter({ hasText: word }).waitFor();
  await shows('One');
  await page.keyboard.type('Law');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Keep in Norms');
  await page.keyboard.press('1');
  await shows('two');
  await page.keyboard.press('0');
  await shows('🚀');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await actOnCode(page, 'Norms', 'Split…');
  await dialog.getByText('2 of 5 passages decided.').waitFor();
  await shows('🚀');
  await page.keyboard.press('ArrowRight');
  await shows('four');
  await dialog.getByRole('textbox', { name: 'Another new code' }).fill('Habit 2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await shows('five');
  await page.keyboard.press('1');
  await dialog.getByText('4 of 5 passages decided. 3 codings will move, 2 stay in Norms.').waitFor();
  await page.keyboard.press('ArrowLeft');
  await shows('four');
  await dialog.getByRole('button', { name: 'Habit 2', pressed: true }).waitFor();
  const before = (await call('history.list', {})).length;
  await dialog.getByRole('button', { name: 'Move 3 codings' }).click();
  await dialog.waitFor({ state: 'detached' });
  const counts = (await call('codes.list', {})).map(({ name, codings }) => [name, codings]);
  expect(counts).toEqual([
    ['Norms', 2],
    ['Law', 2],
    ['Habit 2', 1],
    ['Empty', 0],
  ]);
  expect((await call('history.list', {})).length).toBe(before + 1);
});

test('the new code is named while the passages are still on their way', async () => {
  const { page } = await openWindow({ project: 'empty', fill });
  const held = Promise.withResolvers<void>();
  await page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('codings.passages')) await held.promise;
    await route.fallback();
  });
  await actOnCode(page, 'Norms', 'Split…');
  const dialog = page.getByRole('dialog', { name: 'Split Norms' });
  await dialog.locator('input:focus').waitFor();
  await page.keyboard.type('Law');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Another new code' }).waitFor();
  held.resolve();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Keep in Norms');
  await page.keyboard.press('1');
  await dialog.getByText('1 of 5 passages decided.').waitFor();
});
