/** A source opens at its top, and later wherever it was left, however often that is. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow, readerOf, type TestWindow } from '../open-window.ts';

/** The sources that are opened, and words that they begin with. */
const DIGEST = ['Working paper digest', 'Two camps on one Moon'] as const;
const BRIEF = ['Institute brief', 'Brief 7: One station'] as const;
const OP_ED = ['Op-ed: The neighbours look up', 'The neighbours look up'] as const;
/** Frames after which a place is reached, and has been told of. */
const SETTLING_FRAMES = 8;

test('a source begins at its top; a place in it stays the same through each return and each reload', async () => {
  const { page, call } = await openWindow();
  const digest = (await call('sources.list', {})).find(({ name }) => name === DIGEST[0])!.id;
  await scrollTo(page, 2100);
  const kept = await keptTop(call, Number.isInteger);

  await openSource(page, BRIEF);
  expect(await topOf(page)).toBe(0);
  const tops = [];
  for (let times = 0; times < 3; times++) {
    await openSource(page, OP_ED);
    expect(await topOf(page)).toBe(0);
    await openSource(page, DIGEST);
    tops.push(await topOf(page));
  }
  await expect.poll(() => call('settings.list', {})).toMatchObject({ place: { source: digest } });
  for (let times = 0; times < 2; times++) {
    await page.reload();
    await settle(page, DIGEST);
    tops.push(await topOf(page));
  }
  for (const top of tops) expect(Math.abs(top - 2100)).toBeLessThan(30);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(2);
  expect(await keptTop(call, Number.isInteger)).toBe(kept);

  await scrollTo(page, 0);
  expect(await keptTop(call, (top) => top === null)).toBeNull();
});

/** Turns the wheel until the text is scrolled down so many pixels. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.locator('.reader-scroller').hover();
  await page.mouse.wheel(0, top - (await topOf(page)));
  await expect.poll(() => topOf(page)).toBe(top);
}

async function openSource(page: Page, source: readonly [name: string, words: string]): Promise<void> {
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name: source[0] }).click();
  await settle(page, source);
}

/** Waits until the source is shown where it begins. */
async function settle(page: Page, [name, words]: readonly [name: string, words: string]): Promise<void> {
  await page.getByRole('heading', { name, level: 2 }).waitFor();
  await readerOf(page).locator('.block').first().getByText(words).waitFor();
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, SETTLING_FRAMES);
}

/** Waits until the place that is kept first, that of the source scrolled last, has a top like that. */
async function keptTop(call: TestWindow['call'], holds: (top: unknown) => boolean): Promise<unknown> {
  const read = async () => {
    const places = (await call('settings.list', {}))['reading.places'];
    return (places as readonly { readonly top: unknown }[] | undefined)?.[0]?.top;
  };
  await expect.poll(async () => holds(await read())).toBe(true);
  return read();
}

/** Pixels that the text is scrolled down. */
function topOf(page: Page): Promise<number> {
  return page.locator('.reader-scroller').evaluate((scroller) => scroller.scrollTop);
}
