/** The text is set as the person likes it, in either direction, and stays where it was read. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chapter } from './chapter.ts';
import { nextFrame, type OpenedPage, openPage, show, stateOf } from './open-page.ts';
import { codingsOn, looksOf, type Part, proseOf, sourceOf } from './texts.ts';

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

const rectOf = (range: { readonly start: number; readonly end: number }) =>
  opened.page.evaluate((range) => window.page.handle().rectOf(range)!.toJSON() as DOMRect, range);

test('size and length of the lines change, and the words that were read stay in view', async () => {
  const { page } = opened;
  const long = sourceOf(Array.from({ length: 200 }, (_, index): Part => ['paragraph', proseOf(700, index + 1)]));
  await show(page, { text: long, codings: [], looks: [] });
  const { start } = long.blocks[100]!;
  const read = { start, end: start + 3 };
  await page.evaluate((range) => window.page.reveal(range), read);
  for (let frame = 0; frame < 4; frame++) await nextFrame(page);
  const before = await rectOf(read);
  const widthOf = () => page.locator('.reader-text').evaluate((text) => text.clientWidth);
  const width = await widthOf();
  for (const type of [{ size: 28 }, { size: 12 }, { measure: 'narrow' }, { measure: 'wide' }] as const) {
    await page.evaluate((type) => window.page.show({ type }), type);
    for (let frame = 0; frame < 4; frame++) await nextFrame(page);
    const { top, height } = await rectOf(read);
    expect(top).toBeGreaterThan(20);
    expect(top).toBeLessThan(780);
    if ('size' in type) expect(height / before.height).toBeCloseTo(type.size / 17.5, 0);
    else expect(Math.sign((await widthOf()) - width)).toBe(type.measure === 'wide' ? 1 : -1);
  }
});

test('paragraphs and pages have numbers in the margin, which are no part of the text', async () => {
  const { page } = opened;
  const words = await page.evaluate(() => document.querySelector('.reader-text')!.textContent);
  const pages = [0, chapter.text.indexOf('Shared rules')];
  await show(page, { text: { ...chapter, pages }, codings: [], looks: [], type: { isNumbered: true } });
  const numbers = await page.locator('.reader-text .block').evaluateAll((blocks) =>
    blocks.map((block) => {
      const [before, after] = ['::before', '::after'].map((part) => getComputedStyle(block, part).content);
      return `${before} ${after}`.replaceAll(' / ""', '').replaceAll('"', '');
    }),
  );
  expect(numbers.slice(0, 5)).toEqual(['1 p. 1', '2 none', '3 none', '4 p. 2', '5 none']);
  const isRule = chapter.blocks.map(({ kind }) => kind === 'rule');
  expect(numbers.filter((_, index) => isRule[index])).toEqual(['none none', 'none none']);
  expect(numbers.at(-1)).toBe(`${chapter.blocks.length - 2} none`);
  const shown = await page.evaluate(() => document.querySelector('.reader-text')!.textContent);
  expect(shown).toBe(chapter.blocks.map(({ start, end }) => chapter.text.slice(start, end)).join(''));
  expect(words).not.toBe(shown);
  await page.evaluate(() => window.page.show({ type: {} }));
  expect(
    await page
      .locator('.block')
      .first()
      .evaluate((block) => getComputedStyle(block, '::before').content),
  ).toBe('none');
});

test('a paragraph of a million characters is drawn in parts, is one text, and can be selected through', async () => {
  const { page } = opened;
  const text = sourceOf([['paragraph', proseOf(1_000_000, 9)]]);
  const middle = text.text.length >> 1;
  await show(page, { text, codings: [], looks: [] });
  const lengths = await page
    .locator('.block')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent!.length));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8000);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(text.blocks[0]!.end - text.blocks[0]!.start);
  await page.evaluate((start) => window.page.reveal({ start, end: start }), middle);
  for (let frame = 0; frame < 4; frame++) await nextFrame(page);
  const map = await page.evaluate((start) => {
    const { offsetAt, pointAt, rangeOn } = window.page.map();
    const range = { start: start - 9000, end: start };
    return { back: offsetAt(pointAt(start, 'after')), length: rangeOn(range).toString().length };
  }, middle);
  expect(map).toEqual({ back: middle, length: 9000 });
  await page.locator('.reader-text').focus();
  await page.keyboard.press('Control+a');
  await nextFrame(page);
  expect((await stateOf(page)).selection).toEqual({ start: text.blocks[0]!.start, end: text.blocks[0]!.end });
});

describe.each([
  [
    'Arabic',
    'تتعاون الدول الأعضاء في المحطة لكنها تتنافس على مواقع الهبوط قرب القطب الجنوبي للقمر منذ سنوات',
    'المحطة',
  ],
  ['Hebrew', 'ההסכם נחתם בלילה והעיתונים שמעו עליו רק בבוקר כאשר הצוות כבר היה בדרך אל הירח ואל התחנה', 'בבוקר'],
])('in %s', (_name, words, coded) => {
  const text = sourceOf([
    ['paragraph', 'Before it, in English.'],
    ['paragraph', `${words}. ${words}. Artemis ${words}.`],
  ]);
  const block = text.blocks[1]!;
  const caret = () =>
    opened.page.locator('.reader-caret').evaluate((caret) => caret.getBoundingClientRect().toJSON() as DOMRect);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
    await nextFrame(opened.page);
  };

  test('lines begin on the right, where caret, arrows and selection have them, and stripes stand beside their words', async () => {
    const { page } = opened;
    const codings = codingsOn(text.text, [[1, coded]]);
    await show(page, { text, codings, looks: looksOf(1) });
    const element = await page
      .locator('.block')
      .nth(1)
      .evaluate((block) => block.getBoundingClientRect().toJSON() as DOMRect);
    await page.locator('.reader-text').focus();
    await press('Control+Home', 'ArrowDown', 'Home');
    expect((await stateOf(page)).caret).toBe(block.start);
    expect(Math.abs((await caret()).left - element.right)).toBeLessThan(4);
    await press('ArrowLeft', 'ArrowLeft');
    expect((await stateOf(page)).caret).toBe(block.start + 2);
    await press('ArrowRight');
    expect((await stateOf(page)).caret).toBe(block.start + 1);
    await press('End');
    expect((await caret()).left).toBeLessThan(element.left + element.width / 3);
    await press('Home', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+Control+ArrowLeft');
    const { selection } = await stateOf(page);
    expect(text.text.slice(selection!.start, selection!.end).trim()).toBe(words.split(' ')[0]);
    const passage = await rectOf(codings[0]!);
    const stripe = (await page.locator('.stripe').boundingBox())!;
    expect(Math.abs(stripe.y - passage.top)).toBeLessThan(2);
    await press('Escape');
    await page.mouse.click(passage.left + passage.width / 2, passage.top + passage.height / 2);
    expect((await stateOf(page)).focused).toBe(1);
  });
});

test('a table is written in the direction of its first row, and stands where its lines would begin', async () => {
  const { page } = opened;
  const text = sourceOf([
    ['paragraph', 'فضاء'],
    ['table-row', '| الدولة | وقعت |'],
    ['table-row', '| Aurelia | 2021 |'],
  ]);
  await show(page, { text, codings: [], looks: [] });
  const rights = await page
    .locator('.block, .block-table-row:last-child > .cell:first-child')
    .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().right)));
  expect(new Set(rights).size).toBe(1);
});

test('the cells of the header of a table, of its row of dashes and of its body start in the same columns', async () => {
  const { page } = opened;
  const text = sourceOf([
    ['table-row', '| | Accords | Station |'],
    ['rule', `| --- | --- |${' --- '.repeat(40)}|`],
    ['table-row', '| Who may enter, and when | Governments | 3 |'],
  ]);
  await show(page, { text, codings: [], looks: [] });
  const starts = await page
    .locator('.block')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect().left)));
  expect(starts).toEqual([starts[0], starts[0], starts[0]]);
  expect(new Set(starts[0]).size).toBe(3);
  const [header, dashes] = await page
    .locator('.block')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(dashes).toBeLessThan(header! / 2);
});

test('nothing of this is an error', () => {
  expect(opened.errors).toEqual([]);
});
