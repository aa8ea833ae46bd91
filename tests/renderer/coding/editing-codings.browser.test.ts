/** Codings altered: their ends moved, split, merged, recoded, and other codes added to their words. */

import { describe, expect, test } from 'vitest';
import { openWindow, readerOf } from '../open-window.ts';
import { goToStart, press, statusOf, watchCodings } from './drive-coding.ts';

const CODE = 'Lens / Realism';

/** Applies Realism to the first two words, `Two camps`. */
async function codeTwoWords() {
  const window = await openWindow();
  const made = await watchCodings(window);
  await goToStart(window.page);
  await press(window.page, 'w', 'w', 'c');
  await window.page.keyboard.type('realism');
  await press(window.page, 'Enter');
  await statusOf(window.page, 'Realism applied to 2 words');
  return { ...window, made };
}

describe('the coding in focus', () => {
  test('has its ends moved by words and characters, each in a step of its own, and fitted to the selection', async () => {
    const { page, made } = await codeTwoWords();
    // As quickly as keys can follow each other.
    await press(page, 'e', 'e', 'Shift+E', '.', '.', ',', '>', '>', '<');
    await expect.poll(made).toEqual([[CODE, 'wo camps on ']]);
    await statusOf(page, 'Realism now covers 3 words, “wo … on”');
    await press(page, 'b');
    await statusOf(page, 'Realism now covers 3 words, “Two … on”');
    await press(page, 'Shift+B');
    await statusOf(page, 'Realism now covers 2 words, “camps … on”');
    await press(page, 'b', 'b');
    await statusOf(page, 'The start of Realism can go no further');
    await press(page, 'Control+z');
    await statusOf(page, 'Undone: Move the ends of Realism');
    expect(await made()).toEqual([[CODE, 'camps on ']]);
    await press(page, 'p', 'f');
    await statusOf(page, 'Realism now covers 5 words, “# … Moon”');
    expect(await made()).toEqual([[CODE, '# Two camps on one Moon']]);
  });

  test('is split at the caret, merged again, recoded as a new code, and given another', async () => {
    const { page, call, made } = await codeTwoWords();
    await press(page, 'x');
    await statusOf(page, 'Put the caret between two words of Realism to split it there');
    await press(page, 'ArrowRight', 'Control+ArrowLeft', 'x');
    await statusOf(page, 'Split Realism in two');
    expect(await made()).toEqual([
      [CODE, 'Two'],
      [CODE, 'camps'],
    ]);
    await press(page, 'j');
    await statusOf(page, 'Merged two codings of Realism');
    expect(await made()).toEqual([[CODE, 'Two camps']]);
    await press(page, 'j');
    await statusOf(page, 'No other coding of Realism meets this one');
    await press(page, 'Shift+R');
    await page.getByRole('combobox', { name: 'Recode' }).waitFor();
    expect(await page.getByRole('option', { name: /^Liberalism/ }).count()).toBe(1);
    expect(await page.getByRole('option', { name: /^Realism/ }).count()).toBe(0);
    await page.keyboard.type('Metaphor / Camp');
    await press(page, 'Shift+Enter');
    await statusOf(page, 'Recoded as Camp');
    expect(await made()).toEqual([['Metaphor / Camp', 'Two camps']]);
    await press(page, 'a');
    await page.keyboard.type('zero-sum');
    await press(page, 'Enter');
    await statusOf(page, 'Zero-sum competition applied to 2 words');
    await press(page, 'Control+z');
    await statusOf(page, /^Undone: Apply/);
    await press(page, 'Control+z');
    await statusOf(page, 'Undone: Recode Realism as Camp');
    expect(await made()).toEqual([[CODE, 'Two camps']]);
    expect((await call('codes.list', {})).some(({ name }) => name === 'Metaphor')).toBe(false);
  });

  test('is the topmost at the caret where none is in focus', async () => {
    const { page, made } = await codeTwoWords();
    await press(page, 'Escape', 'ArrowLeft', 'e');
    await statusOf(page, 'Realism now covers 3 words, “Two … on”');
    await press(page, 'Escape', 'Control+Home', 'ArrowDown', 'e');
    await statusOf(page, /^Put a coding in focus first/);
    expect(await made()).toEqual([[CODE, 'Two camps on']]);
  });
});

test('with the mouse: grips move the ends, and the menu of a coding here splits, merges and adds', async () => {
  const { page, made } = await codeTwoWords();
  const heading = (await readerOf(page).getByText('Two camps on one Moon').boundingBox())!;
  const grip = (await page.locator('.coding-grip-end').boundingBox())!;
  await page.mouse.move(grip.x + 1, grip.y + grip.height + 3);
  await page.mouse.down();
  await page.mouse.move(heading.x + heading.width - 1, grip.y + grip.height + 3, { steps: 4 });
  await page.mouse.up();
  await statusOf(page, 'Realism now covers 5 words, “Two … Moon”');
  expect(await made()).toEqual([[CODE, 'Two camps on one Moon']]);
  await page.mouse.click(grip.x, grip.y + grip.height / 2);
  const choose = async (action: string) => {
    await page.getByRole('button', { name: 'More for Realism' }).first().click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await choose('Split at the caret');
  await statusOf(page, 'Split Realism in two');
  expect(await made()).toHaveLength(2);
  await choose('Merge with the next');
  await statusOf(page, 'Merged two codings of Realism');
  expect(await made()).toEqual([[CODE, 'Two camps on one Moon']]);
  await choose('Add another code…');
  await page.keyboard.type('hegemony');
  await press(page, 'Enter');
  await statusOf(page, 'Hegemony and containment applied to 5 words');
});

test('the mouse selects whole words where that is chosen', async () => {
  const { page } = await openWindow();
  await readerOf(page).focus();
  await press(page, 'Control+k');
  await page.keyboard.type('> whole words');
  await page.getByRole('option', { name: /whole words with the mouse/ }).waitFor();
  await press(page, 'Enter');
  await statusOf(page, 'The mouse selects whole words');
  const heading = (await readerOf(page).getByText('Two camps on one Moon').boundingBox())!;
  const middle = heading.y + heading.height / 2;
  await page.mouse.move(heading.x + 44, middle);
  await page.mouse.down();
  await page.mouse.move(heading.x + 130, middle, { steps: 3 });
  await page.mouse.up();
  await statusOf(page, /2 words, 9 characters selected/);
});
