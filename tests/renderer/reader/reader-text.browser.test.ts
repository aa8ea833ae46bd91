/** The text on the page is the text of the source, and nothing can change it. */

import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chapter, chapterCodings, chapterLooks } from './chapter.ts';
import { nextFrame, type OpenedPage, openPage, show } from './open-page.ts';

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
  await show(opened.page, { text: chapter, codings: chapterCodings, looks: chapterLooks });
});
afterAll(() => opened.close());

const slices = chapter.blocks.map(({ start, end }) => chapter.text.slice(start, end));

test('each block shows its slice of the source, and nothing stands between blocks', async () => {
  const { page } = opened;
  const rendered = await page
    .locator('.reader-text .block')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent));
  expect(rendered).toEqual(slices);
  expect(await page.locator('.reader-text').evaluate((root) => root.textContent)).toBe(slices.join(''));
});

test('every offset in a block has its place in the page and comes back from it, from both sides', async () => {
  const wrong = await opened.page.evaluate(({ blocks }) => {
    const map = window.page.map();
    const failed: number[] = [];
    for (const { start, end } of blocks) {
      for (let offset = start; offset <= end; offset++) {
        const sides = [...(offset < end ? ['after' as const] : []), ...(offset > start ? ['before' as const] : [])];
        if (sides.some((side) => map.offsetAt(map.pointAt(offset, side)) !== offset)) failed.push(offset);
      }
    }
    return failed;
  }, chapter);
  expect(wrong).toEqual([]);
});

test('a range in the page holds the words of the range in the source, also in table cells', async () => {
  const row = chapter.blocks.find(({ kind }) => kind === 'table-row')!;
  const range = { start: row.start + 4, end: row.end - 3 };
  const words = await opened.page.evaluate((given) => window.page.map().rangeOn(given).toString(), range);
  expect(words).toBe(chapter.text.slice(range.start, range.end));
});

test('a place outside every block counts as the start of the block that follows', async () => {
  const offsets = await opened.page.evaluate(() => {
    const map = window.page.map();
    const list = document.querySelector('.run-list')!;
    return [
      map.offsetAt({ node: list, offset: 0 }),
      map.offsetAt({ node: list, offset: 1 }),
      map.offsetAt({ node: document.body, offset: document.body.childNodes.length }),
    ];
  });
  const items = chapter.blocks.filter(({ kind }) => kind === 'list-item');
  expect(offsets).toEqual([items[0]!.start, items[1]!.start, chapter.blocks.at(-1)!.end]);
});

test('blocks say what they are', async () => {
  const { page } = opened;
  const text = page.getByRole('document');
  expect(await text.getByRole('heading').allTextContents()).toEqual(slices.filter((slice) => slice.startsWith('#')));
  expect(await text.getByRole('listitem').count()).toBe(3);
  expect(await text.getByRole('row').nth(2).getByRole('cell').allTextContents()).toEqual([
    '| Aurelia ',
    '| 2021 ',
    '| 3 |',
  ]);
  expect(await page.getByText('التعاون').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test.each(['light', 'dark'] as const)(
  'nothing in the %s page hinders people with a disability',
  async (colorScheme) => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme });
    await nextFrame(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run('.reader', { rules: { region: { enabled: false } } }),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

describe('nothing changes the text', () => {
  test('it is not editable content', async () => {
    expect(await opened.page.locator('.reader-text').evaluate((root) => (root as HTMLElement).isContentEditable)).toBe(
      false,
    );
    expect(await opened.page.locator('[contenteditable]').count()).toBe(0);
  });

  test('typing and pasting leave it as it is', async () => {
    const { page } = opened;
    await page.locator('.reader-text').focus();
    await page.keyboard.type('xyz');
    await page.keyboard.press('Control+v');
    await page.keyboard.insertText('漢字');
    expect(await page.locator('.reader-text').evaluate((root) => root.textContent)).toBe(slices.join(''));
    expect(opened.errors).toEqual([]);
  });
});
