/** Drives a reader that shows the chapter, as a person does, and tells what is selected in it. */

import { chapter } from './chapter.ts';
import { nextFrame, type OpenedPage, stateOf } from './open-page.ts';

/** Where these words are in the chapter for the first time. */
export function rangeOf(words: string) {
  const start = chapter.text.indexOf(words);
  return { start, end: start + words.length };
}

export async function selectedWords({ page }: OpenedPage): Promise<string | null> {
  const { selection } = await stateOf(page);
  return selection && chapter.text.slice(selection.start, selection.end);
}

export async function press({ page }: OpenedPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await nextFrame(page);
}

/** Focuses the text with the caret at the start of `words`. */
export async function placeCaret({ page }: OpenedPage, words: string): Promise<void> {
  await page.locator('.reader-text').focus();
  await page.evaluate((offset) => {
    const { node, offset: at } = window.page.map().pointAt(offset, 'after');
    document.getSelection()!.collapse(node, at);
  }, rangeOf(words).start);
  await nextFrame(page);
}

/** Where these words are in the window. */
export function rectOf({ page }: OpenedPage, words: string) {
  return page.evaluate((range) => {
    const { left, top, right, bottom } = window.page.handle().rectOf(range)!;
    return { left, top, right, bottom };
  }, rangeOf(words));
}
