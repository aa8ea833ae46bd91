/** Drives coding in the window, and tells which codings it made. */

import type { Page } from 'playwright-core';
import type { CodingId } from '../../../shared/model/ids.ts';
import { readerOf, type TestWindow } from '../open-window.ts';

const DIGEST = 'Working paper digest';

export async function statusOf(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('contentinfo').getByText(words).waitFor();
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The caret goes to the start of the text, and nothing is selected. */
export async function goToStart(page: Page): Promise<void> {
  await readerOf(page).focus();
  await press(page, 'Escape', 'Control+Home');
}

/** Tells of the codings of the digest that were not there before: the paths of their codes and their words, as they were made. */
export async function watchCodings({ call }: TestWindow): Promise<() => Promise<(readonly [string, string])[]>> {
  const source = (await call('sources.list', {})).find(({ name }) => name === DIGEST)!.id;
  const known = new Set<CodingId>((await call('codings.ofSource', { source })).map(({ id }) => id));
  const { text } = await call('sources.read', { source });
  return async () => {
    const paths = new Map((await call('codes.list', {})).map(({ id, path }) => [id, path]));
    const made = (await call('codings.ofSource', { source })).filter(({ id }) => !known.has(id));
    return made
      .sort((a, b) => a.id - b.id)
      .map(({ start, end, code }) => [paths.get(code)!, text.slice(start, end)] as const);
  };
}
