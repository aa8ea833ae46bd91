/** Coding by key alone: growing selections, several codes at once, pinned codes, in vivo, and the last codes again. */

import { expect, test } from 'vitest';
import { actOnCode } from '../act-on.ts';
import { openWindow, readerOf } from '../open-window.ts';
import { goToStart, press, statusOf, watchCodings } from './drive-coding.ts';

test('w, s and p select words, sentences and paragraphs, with Shift one less', async () => {
  const { page } = await openWindow();
  await goToStart(page);
  await press(page, 'w');
  await statusOf(page, /1 word, 3 characters selected/);
  await press(page, 'w', 'w', 'Shift+w');
  await statusOf(page, /2 words, 9 characters selected/);
  await press(page, 'p');
  await statusOf(page, /5 words, 23 characters selected/);
  await press(page, 's');
  await statusOf(page, /13 words/);
  await press(page, 'Shift+P');
  await statusOf(page, /5 words/);
  await press(page, 'p', 'p', 'p', 'p', 'p', 'p', 'p', 'p');
  const caret = (await page.locator('.reader-caret').boundingBox())!;
  expect(caret.y).toBeGreaterThan(0);
  expect(caret.y + caret.height).toBeLessThan(800);
});

test('several codes are applied in one change, and again with r', async () => {
  const window = await openWindow();
  const { page, call } = window;
  const made = await watchCodings(window);
  await goToStart(page);
  await press(page, 'w', 'c');
  await page.keyboard.type('zero-sum');
  await press(page, 'Control+Enter');
  await page.keyboard.type('hegemony');
  await press(page, 'Control+Enter', ' ', ' ');
  await page.keyboard.type('Theme / Craters / Rims');
  await page
    .getByRole('status')
    .getByText(/and Rims$/)
    .waitFor();
  await press(page, 'Enter');
  await statusOf(page, 'Zero-sum competition, Hegemony and containment and Rims applied to 1 word');
  const codes = [
    'Lens / Realism / Zero-sum competition',
    'Lens / Realism / Hegemony and containment',
    'Theme / Craters / Rims',
  ];
  expect(await made()).toEqual(codes.map((path) => [path, 'Two']));
  await press(page, 'Escape', 'w', 'w', 'r');
  await statusOf(page, /^Zero-sum .* applied to 2 words$/);
  expect((await made()).slice(3).map(([path]) => path)).toEqual(codes);
  // The status reads the same after both.
  await press(page, 'Control+z');
  await expect.poll(made).toHaveLength(3);
  await press(page, 'Control+z');
  await expect.poll(made).toEqual([]);
  expect((await call('codes.list', {})).some(({ name }) => name === 'Craters')).toBe(false);
  // What was used last stands first, what was used most behind it.
  await press(page, 'c');
  const offered = async () => (await page.getByRole('option').locator('.code-own').allTextContents()).slice(0, 3);
  const counted = (await call('codes.list', {})).toSorted((a, b) => b.codings - a.codings);
  await expect.poll(offered).toEqual(['Zero-sum competition', 'Hegemony and containment', counted[0]!.name]);
});

test('v makes a code of the words selected; digits apply the codes that are pinned to them', async () => {
  const window = await openWindow();
  const { page } = window;
  const made = await watchCodings(window);
  await goToStart(page);
  await press(page, '1');
  await statusOf(page, /^Select a passage first|^No code is pinned to 1/);
  await press(page, 'w', 'w', 'v');
  await statusOf(page, 'Two camps applied to 2 words');
  await press(page, 'v');
  await statusOf(page, 'Two camps is on these words already');
  await actOnCode(page, 'Zero-sum competition', 'Pin to a key');
  await statusOf(page, 'Zero-sum competition is pinned: 1 applies it');
  await readerOf(page).focus();
  await press(page, '1', 'c');
  await page.keyboard.type('hegemony');
  await press(page, 'Alt+7', 'Escape', '7');
  await statusOf(page, 'Hegemony and containment applied to 2 words');
  expect(await made()).toEqual([
    ['Two camps', 'Two camps'],
    ['Lens / Realism / Zero-sum competition', 'Two camps'],
    ['Lens / Realism / Hegemony and containment', 'Two camps'],
  ]);
  await page.reload();
  const row = page.getByRole('treegrid', { name: 'Codes' }).getByRole('row', { name: 'Zero-sum competition' });
  await row.getByText('1', { exact: true }).waitFor();
  await actOnCode(page, 'Zero-sum competition', 'Unpin from 1');
  await goToStart(page);
  await press(page, 'w', '1');
  await statusOf(page, /^No code is pinned to 1/);
});
