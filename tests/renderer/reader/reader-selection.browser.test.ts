/** Passages are selected by mouse and by keyboard, by whole characters, and stay selected while the focus is elsewhere. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chapter, chapterCodings, chapterLooks } from './chapter.ts';
import { nextFrame, type OpenedPage, openPage, paintedWords, show, stateOf } from './open-page.ts';

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
beforeEach(() => show(opened.page, { text: chapter, codings: chapterCodings, looks: chapterLooks }));

const rangeOf = (words: string) => {
  const start = chapter.text.indexOf(words);
  return { start, end: start + words.length };
};
const selected = async () => {
  const { selection } = await stateOf(opened.page);
  return selection && chapter.text.slice(selection.start, selection.end);
};
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
  await nextFrame(opened.page);
};
/** Focuses the text with the caret at the start of `words`. */
const placeCaret = async (words: string) => {
  await opened.page.locator('.reader-text').focus();
  await opened.page.evaluate((offset) => {
    const { node, offset: at } = window.page.map().pointAt(offset, 'after');
    document.getSelection()!.collapse(node, at);
  }, rangeOf(words).start);
  await nextFrame(opened.page);
};
/** Of the drawn caret, on the page. */
const caretRect = () =>
  opened.page.locator('.reader-caret').evaluate((caret) => {
    const { left, top } = (caret as HTMLElement).style;
    return { left: Math.round(Number.parseFloat(left)), top: Math.round(Number.parseFloat(top)) };
  });
const rectOf = (words: string) =>
  opened.page.evaluate((range) => {
    const { left, top, right, bottom } = window.page.handle().rectOf(range)!;
    return { left, top, right, bottom };
  }, rangeOf(words));

describe('by mouse', () => {
  test('dragging selects the characters passed, across blocks', async () => {
    const from = await rectOf('merely');
    const to = await rectOf('Ports');
    const { mouse } = opened.page;
    await mouse.move(from.left + 1, from.top + 8);
    await mouse.down();
    await mouse.move(to.right - 1, to.top + 8, { steps: 4 });
    await mouse.up();
    await nextFrame(opened.page);
    expect(await selected()).toBe('merely arrived in it with care.\n\n- Ports');
  });

  test('three clicks select the paragraph and nothing of the next', async () => {
    const { left, top } = await rectOf('Shared rules');
    await opened.page.mouse.click(left + 5, top + 8, { clickCount: 3 });
    await nextFrame(opened.page);
    expect(await selected()).toMatch(/^Shared rules .* a claim\.$/s);
  });

  test('a selection that would split a character takes the whole of it', async () => {
    const family = rangeOf('👨‍👩‍👧‍👦');
    await placeCaret('crew 👨‍👩‍👧‍👦');
    await opened.page.evaluate(({ start }) => {
      const map = window.page.map();
      const from = map.pointAt(start + 3, 'after');
      const to = map.pointAt(start + 5, 'before');
      document.getSelection()!.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    }, family);
    await nextFrame(opened.page);
    expect((await stateOf(opened.page)).selection).toEqual(family);
  });

  test('a click on painted text focuses its topmost coding, one beside it none', async () => {
    const overlapped = await rectOf('they cannot buy');
    await opened.page.mouse.click(overlapped.left + 20, overlapped.top + 8);
    expect((await stateOf(opened.page)).focused).toBe(3);
    const plain = await rectOf('Both coalitions');
    await opened.page.mouse.click(plain.left + 20, plain.top + 8);
    expect((await stateOf(opened.page)).focused).toBeNull();
  });
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

  test('Enter and c ask for a code, with nothing selected too: who is asked says what is missing', async () => {
    await placeCaret('Both');
    await press('Enter', 'c');
    expect((await stateOf(opened.page)).coded).toBe(2);
    await press('Shift+ArrowRight', 'Enter', 'c');
    expect((await stateOf(opened.page)).coded).toBe(4);
  });

  test('] and Alt+Down visit the next coding, [ the one before: focused, selected and in view', async () => {
    await placeCaret('Two coalitions');
    await press(']', 'Alt+ArrowDown', ']');
    expect(await stateOf(opened.page)).toMatchObject({
      focused: 3,
      selection: rangeOf('access is what they cannot buy elsewhere'),
    });
    await press('[');
    expect((await stateOf(opened.page)).focused).toBe(2);
    for (let step = 0; step < 10; step++) await press(']');
    expect((await stateOf(opened.page)).focused).toBe(12);
    const { top, bottom } = await rectOf('👨‍👩‍👧‍👦');
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(800);
  });

  test('Delete asks to remove the focused coding, Escape lets go of it and of the selection', async () => {
    await placeCaret('Two coalitions');
    await press(']', 'Backspace', 'Delete');
    expect((await stateOf(opened.page)).removed).toBe(2);
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
