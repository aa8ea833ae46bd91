/** Passages are selected by keyboard, by whole characters, and stay selected while the focus is elsewhere. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chapter, chapterCodings, chapterLooks } from './chapter.ts';
import * as reader from './drive-reader.ts';
import { nextFrame, type OpenedPage, openPage, paintedWords, show, stateOf } from './open-page.ts';

const { rangeOf } = reader;
let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
beforeEach(() => show(opened.page, { text: chapter, codings: chapterCodings, looks: chapterLooks }));

const selected = () => reader.selectedWords(opened);
const press = (...keys: readonly string[]) => reader.press(opened, ...keys);
const placeCaret = (words: string) => reader.placeCaret(opened, words);
const rectOf = (words: string) => reader.rectOf(opened, words);
/** Of the drawn caret, on the page. */
const caretRect = () =>
  opened.page.locator('.reader-caret').evaluate((caret) => {
    const { left, top } = (caret as HTMLElement).style;
    return { left: Math.round(Number.parseFloat(left)), top: Math.round(Number.parseFloat(top)) };
  });

describe('by keyboard', () => {
  test('Shift with arrows selects by characters, words and lines', async () => {
    await placeCaret('Both coalitions');
    await press('Shift+ArrowRight', 'Shift+ArrowRight');
    expect(await selected()).toBe('Bo');
    await press('Shift+Control+ArrowRight');
    expect((await selected())?.trim()).toBe('Both');
    await press('Shift+End');
    expect(await selected()).toMatch(/^Both coalitions began as exploration programmes/);
    await press('Shift+Home');
    expect(await selected()).toBeNull();
    await press('Shift+ArrowDown');
    expect((await selected())!.length).toBeGreaterThan(40);
  });

  test.each([
    ['an emoji of several people', 'crew 👨‍👩‍👧‍👦 keeps', 5, '👨‍👩‍👧‍👦'],
    ['an emoji with skin tone and profession', '. 👩🏽‍🚀 Crews', 2, '👩🏽‍🚀'],
    ['a flag', '🇵🇰🇨🇳', 0, '🇵🇰'],
    ['a letter with a combining mark', 'naı̈ve', 2, 'ı̈'],
    ['a Chinese character', '共同', 0, '共'],
  ])('%s is one step of the caret', async (_name, place, steps, character) => {
    await placeCaret(place);
    for (let step = 0; step < steps; step++) await press('ArrowRight');
    await press('Shift+ArrowRight');
    expect(await selected()).toBe(character);
  });

  test('in Arabic the arrows go the way they point', async () => {
    await placeCaret('قواعد');
    await press('Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect(await selected()).toBe('قو');
  });

  test('the caret never leaves the text', async () => {
    await placeCaret('Both');
    await press('Control+End', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    expect((await stateOf(opened.page)).caret).toBe(chapter.blocks.at(-1)!.end);
    await press('Shift+ArrowLeft');
    expect(await selected()).toBe('.');
    await press('Control+Home', 'ArrowUp', 'ArrowLeft', 'ArrowLeft');
    expect((await stateOf(opened.page)).caret).toBe(chapter.blocks[0]!.start);
    await press('Shift+ArrowRight');
    expect(await selected()).toBe('#');
  });

  test('a selection never spreads to what stands around the text', async () => {
    await placeCaret('[^1]:');
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await selected()).toBe('[^1]: The names of all states in this text are invented.');
    const isWithin = await opened.page.evaluate(() =>
      document.querySelector('.reader-text')!.contains(document.getSelection()!.focusNode),
    );
    expect(isWithin).toBe(true);
  });

  test('the caret stays in view', async () => {
    await placeCaret('Both');
    await press('Control+End');
    const { bottom } = await opened.page
      .locator('.reader-caret')
      .boundingBox()
      .then((box) => ({ bottom: box!.y + box!.height }));
    expect(bottom).toBeLessThan(800);
    await press('PageUp', 'PageUp', 'PageUp', 'PageUp');
    expect((await stateOf(opened.page)).caret).toBeLessThan(chapter.blocks[2]!.start);
  });

  test('everything is selected with Ctrl+A, from the first to the last word', async () => {
    await placeCaret('Both');
    await press('Control+a');
    expect(await selected()).toBe(chapter.text.trim());
  });

  test('Shift+End goes on to the end of the line that Shift+Down has reached, and stays there', async () => {
    await placeCaret('Both coalitions');
    await press('Shift+ArrowDown');
    const oneLine = (await selected())!;
    await press('Shift+End');
    const twoLines = (await selected())!;
    expect(twoLines.length).toBeGreaterThan(oneLine.length + 40);
    await press('Shift+End');
    expect(await selected()).toBe(twoLines);
  });

  test('where a line wraps, the caret stands at the start of the lower line, and after End at the end of the upper', async () => {
    await placeCaret('Both coalitions');
    const { left, top } = await caretRect();
    await press('End');
    const end = await caretRect();
    expect(end.top).toBe(top);
    expect(end.left).toBeGreaterThan(left + 300);
    await press('Home', 'ArrowDown', 'Home');
    expect(await caretRect()).toEqual({ left, top: top + 28 });
  });

  test('at the end of a paragraph the caret stands behind its last word, also when the focus comes back', async () => {
    await placeCaret('with care.');
    const before = await caretRect();
    await press('End');
    const atEnd = await caretRect();
    expect(atEnd.top).toBe(before.top);
    expect(atEnd.left).toBeGreaterThan(before.left + 40);
    await opened.page.getByLabel('Elsewhere').click();
    await opened.page.evaluate(() => window.page.handle().focus());
    await nextFrame(opened.page);
    expect(await caretRect()).toEqual(atEnd);
    await press('Shift+ArrowLeft');
    expect(await selected()).toBe('.');
  });

  test('the next coding and the one before are visited: focused, selected and in view', async () => {
    const visit = async (step: 1 | -1) => {
      await opened.page.evaluate((to) => window.page.handle().visit(to), step);
      await nextFrame(opened.page);
    };
    await placeCaret('Two coalitions');
    for (let step = 0; step < 3; step++) await visit(1);
    expect(await stateOf(opened.page)).toMatchObject({
      focused: 3,
      selection: rangeOf('access is what they cannot buy elsewhere'),
    });
    await visit(-1);
    expect((await stateOf(opened.page)).focused).toBe(2);
    for (let step = 0; step < 10; step++) await visit(1);
    expect((await stateOf(opened.page)).focused).toBe(12);
    const { top, bottom } = await rectOf('👨‍👩‍👧‍👦');
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(800);
    await press('Escape');
    expect(await stateOf(opened.page)).toMatchObject({ focused: null, selection: null });
  });
});

test('the passage stays selected and drawn while the focus is elsewhere, and is extended when it is back', async () => {
  const { page } = opened;
  await placeCaret('Both');
  await press('Shift+ArrowRight', 'Shift+ArrowRight');
  expect(await paintedWords(page)).not.toHaveProperty('reader-selected');
  await page.getByLabel('Elsewhere').click();
  await page.keyboard.type('zero');
  await nextFrame(page);
  expect(await selected()).toBe('Bo');
  expect((await paintedWords(page))['reader-selected']).toEqual(['Bo']);
  await page.evaluate(() => window.page.handle().focus());
  await press('Shift+ArrowRight');
  expect(await selected()).toBe('Bot');
  expect(await paintedWords(page)).not.toHaveProperty('reader-selected');
});

test('what is copied is the quotation', async () => {
  const { page } = opened;
  await placeCaret('merely arrived');
  await press('Shift+ArrowDown', 'Shift+ArrowDown');
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.reader-text')!.dispatchEvent(event);
    return clipboardData.getData('text/plain');
  });
  expect(copied).toBe(await selected());
  expect(copied).toContain('\n\n- ');
});
