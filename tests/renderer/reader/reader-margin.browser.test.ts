/** The margin tells which coding is which, by pointer and by key, and the strip beside the scroll bar where they all are. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chapter, chapterCodings, chapterLooks } from './chapter.ts';
import { nextFrame, type OpenedPage, openPage, paintedWords, show, stateOf } from './open-page.ts';
import { BEN, CODERS, codingOn, looksOf, type Part, proseOf, sourceOf } from './texts.ts';

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

/** Every third coding is Ben's, the others Ada's. */
const codings = chapterCodings.map((coding, index) => (index % 3 === 2 ? { ...coding, coder: BEN } : coding));
beforeEach(() => show(opened.page, { text: chapter, codings, looks: chapterLooks, coders: CODERS, colourBy: 'code' }));

const long = sourceOf(Array.from({ length: 400 }, (_, index): Part => ['paragraph', proseOf(700, index + 1)]));
const everyBlock = long.blocks.map(({ start }, index) => codingOn(index + 1, (index % 6) + 1, start, start + 9));
const tip = () => opened.page.locator('.stripe-tip');
const activeName = () => opened.page.evaluate(() => document.activeElement?.ariaLabel);
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
  await nextFrame(opened.page);
};

describe('stripes', () => {
  test('each coding on screen has a stripe as high as its lines, 4 px wide, called by its code', async () => {
    const { page } = opened;
    const stripe = page.getByRole('button', { name: 'Lens / Liberalism / Institutions and rules, Ada' }).first();
    const box = (await stripe.boundingBox())!;
    const words = await page.evaluate(
      ({ start, end }) => window.page.handle().rectOf({ start, end })!.toJSON(),
      chapterCodings[4]!,
    );
    expect(Math.abs(box.y - words.top)).toBeLessThan(2);
    expect(Math.abs(box.y + box.height - words.bottom)).toBeLessThan(2);
    expect(await stripe.evaluate((element) => getComputedStyle(element, '::before').width)).toBe('4px');
    expect(await stripe.textContent()).toBe('Institutions and rules');
  });

  test('no two stripes lie upon each other, and no two names', async () => {
    const overlapping = await opened.page.evaluate(() => {
      const names = [...document.querySelectorAll('.stripe > span:not([hidden])')];
      const meet = (elements: readonly Element[]) =>
        elements.filter((one, index) =>
          elements.slice(index + 1).some((other) => {
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          }),
        ).length;
      return [meet([...document.querySelectorAll('.stripe')]), meet(names)];
    });
    expect(overlapping).toEqual([0, 0]);
  });

  test('a click on a stripe focuses its coding and leaves the selection alone', async () => {
    const { page } = opened;
    await page.locator('.reader-text').focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Case / Artemis Accords' }).first().click();
    const { focused, selection } = await stateOf(page);
    expect(focused).toBe(4);
    expect(selection).not.toBeNull();
  });

  test('stripes are outside the text, and follow it when the window becomes narrower', async () => {
    const { page } = opened;
    expect(await page.locator('.reader-text .stripe').count()).toBe(0);
    await page.setViewportSize({ width: 700, height: 800 });
    await nextFrame(page);
    const box = (await page.locator('.stripe').nth(4).boundingBox())!;
    const words = await page.evaluate(
      ({ start, end }) => window.page.handle().rectOf({ start, end })!.toJSON(),
      chapterCodings[4]!,
    );
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(Math.abs(box.y - words.top)).toBeLessThan(2);
    expect(Math.abs(box.y + box.height - words.bottom)).toBeLessThan(2);
  });

  test('the one under the pointer is named in full, with its coder, and so is the one that has the keyboard', async () => {
    const { page } = opened;
    await page.locator('.stripe').nth(2).hover();
    expect(await tip().textContent()).toBe('Driver / Dependency and autonomy, Ben');
    await page.mouse.move(20, 400);
    expect(await tip().isVisible()).toBe(false);
    await page.locator('.reader-text').focus();
    await press('Tab');
    expect(await tip().textContent()).toBe('Lens / Realism / Zero-sum competition, Ada');
    await press('Tab');
    expect(await tip().isVisible()).toBe(false);
  });

  test('they are one stop of the Tab key, where arrows go through them in the order of the text and Enter focuses one', async () => {
    const { page } = opened;
    await page.locator('.reader-text').focus();
    await press('Tab', 'ArrowDown', 'ArrowDown');
    expect(await activeName()).toBe('Driver / Dependency and autonomy, Ben');
    await press('Enter');
    expect((await stateOf(page)).focused).toBe(3);
    await press('Home', 'ArrowUp');
    expect(await activeName()).toBe('Lens / Realism / Zero-sum competition, Ada');
    await press('End');
    expect(await activeName()).toBe('Theme / Soft power projection, Ben');
    expect(await page.locator('.stripe[tabindex="0"]').count()).toBe(1);
    await press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('reader-text');
    await press('Tab');
    expect(await activeName()).toBe('Theme / Soft power projection, Ben');
  });

  test('the keyboard stays on its stripe while the text scrolls, and goes to the text when the coding is removed', async () => {
    const { page } = opened;
    await show(page, { text: long, codings: everyBlock, looks: looksOf(6) });
    await page.locator('.reader-text').focus();
    await press('Tab', 'ArrowDown');
    const name = await activeName();
    await page.locator('.reader-scroller').evaluate((scroller) => scroller.scrollBy(0, 20_000));
    await nextFrame(page);
    expect(await activeName()).toBe(name);
    await page.evaluate((codings) => window.page.show({ codings }), everyBlock.toSpliced(1, 1));
    await nextFrame(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('reader-text');
  });

  test('arrows go on to the end of the text, however long it is', async () => {
    const { page } = opened;
    await show(page, { text: long, codings: everyBlock, looks: looksOf(6) });
    await page.locator('.reader-text').focus();
    await press('Tab');
    for (let step = 0; step < 12; step++) await press('ArrowDown');
    const words = long.text.slice(everyBlock[12]!.start, everyBlock[12]!.end);
    const box = (await page.locator('.stripe:focus').boundingBox())!;
    const passage = await page.evaluate(
      ({ start, end }) => window.page.handle().rectOf({ start, end })!.toJSON(),
      everyBlock[12]!,
    );
    expect(words).toMatch(/^The /);
    expect(Math.abs(box.y - passage.top)).toBeLessThan(2);
    expect(box.y).toBeLessThan(780);
  });

  test('by coder, those of one coder have one colour, which is that of the text they stand beside', async () => {
    const { page } = opened;
    await page.evaluate(() => window.page.show({ colourBy: 'coder' }));
    const colours = await page
      .locator('.stripe')
      .evaluateAll((stripes) =>
        stripes.map((stripe) => [
          stripe.ariaLabel!.replace(/^.*, /, ''),
          (stripe as HTMLElement).style.getPropertyValue('--stripe'),
        ]),
      );
    const byCoder = Map.groupBy(colours, ([coder]) => coder);
    expect([...byCoder.keys()].sort()).toEqual(['Ada', 'Ben']);
    for (const each of byCoder.values()) expect(new Set(each.map(([, colour]) => colour)).size).toBe(1);
    expect(new Set(colours.map(([, colour]) => colour)).size).toBe(2);
    expect((await paintedWords(page))['reader-coder-2']).toContain('access is what they cannot buy elsewhere');
  });

  test('where the system picks the colours, stripes and painted text keep their own, on its paper', async () => {
    const { page } = opened;
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await nextFrame(page);
    const [stripe, fill, ink, paper] = await page.evaluate(() => {
      const root = document.querySelector('.reader-text')!;
      const { color, backgroundColor } = getComputedStyle(root);
      const { backgroundColor: fill } = getComputedStyle(root, '::highlight(reader-code-1)');
      return [
        getComputedStyle(document.querySelector('.stripe')!, '::before').backgroundColor,
        fill,
        color,
        backgroundColor,
      ];
    });
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    expect(new Set([stripe, fill, ink, paper]).size).toBe(4);
    expect([ink, paper]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

describe('the strip beside the scroll bar', () => {
  /** Rows of the strip that are opaque in its first and its last column of pixels. */
  const rows = () =>
    opened.page.locator('.reader-strip').evaluate((strip) => {
      const canvas = strip as HTMLCanvasElement;
      const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const count = (x: number) =>
        Array.from({ length: height }, (_, y) => data[4 * (y * width + x) + 3]!).filter((alpha) => alpha === 255)
          .length;
      return [count(0), count(width - 1)];
    });

  test('says how many codings there are, and shows those of the code that is chosen across it', async () => {
    const { page } = opened;
    const strip = page.getByRole('img', { name: 'Where the codings are: 12 codings', exact: true });
    await strip.waitFor();
    // It is drawn when the window is idle.
    await expect.poll(async () => (await rows())[0]).toBeGreaterThan(100);
    const [before] = await rows();
    const marked = { name: 'Institutions and rules', codes: [chapterLooks[1]![0]] };
    await page.evaluate((marked) => window.page.show({ marked }), marked);
    const name = 'Where the codings are: 12 codings, 3 of Institutions and rules';
    await page.getByRole('img', { name }).waitFor();
    await expect.poll(async () => (await rows())[1]).toBeGreaterThan(50);
    const [first, last] = await rows();
    expect(first).toBe(last);
    await page.evaluate(() => window.page.show({ marked: null }));
    await expect.poll(rows).toEqual([before, 0]);
  });

  test('a click on it goes to that share of the text', async () => {
    const { page } = opened;
    await show(page, { text: long, codings: everyBlock, looks: looksOf(6) });
    const strip = (await page.locator('.reader-strip').boundingBox())!;
    await page.mouse.click(strip.x + 5, strip.y + strip.height / 2);
    for (let frame = 0; frame < 4; frame++) await nextFrame(page);
    const middle = long.text.length / 2;
    const rect = await page.evaluate(
      (start) =>
        window.page
          .handle()
          .rectOf({ start, end: start + 1 })!
          .toJSON(),
      middle,
    );
    expect(rect.top).toBeGreaterThan(0);
    expect(rect.bottom).toBeLessThan(780);
    expect(opened.errors).toEqual([]);
  });
});
