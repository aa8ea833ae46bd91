/** Codings are painted upon the text and in the margin, near the screen and nowhere else. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../shared/model/oklch.ts';
import { chapter, chapterCodings, chapterLooks } from './chapter.ts';
import { nextFrame, type OpenedPage, openPage, paintedWords, show } from './open-page.ts';
import { BEN, CODERS, codingOn, codingsOn, looksOf, type Part, proseOf, sourceOf } from './texts.ts';

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
beforeEach(() => show(opened.page, { text: chapter, codings: chapterCodings, looks: chapterLooks }));

const long = sourceOf(Array.from({ length: 400 }, (_, index): Part => ['paragraph', proseOf(700, index + 1)]));
const everyBlock = long.blocks.map(({ start }, index) => codingOn(index + 1, (index % 6) + 1, start, start + 9));

describe('upon the text', () => {
  test('each stretch has the colour of the shortest coding, a line where two meet and a double one where more do', async () => {
    const text = sourceOf([['paragraph', 'one two 👩🏽‍🚀 four five six']]);
    const codings = codingsOn(text.text, [
      [1, 'one two 👩🏽‍🚀 four'],
      [2, '👩🏽‍🚀'],
      [3, 'four five'],
      [1, 'five'],
      [2, 'five six'],
    ]);
    await show(opened.page, { text, codings, looks: looksOf(3) });
    expect(await paintedWords(opened.page)).toEqual({
      'reader-code-1': ['one two ', ' ', 'five'],
      'reader-code-2': ['👩🏽‍🚀', ' six'],
      'reader-code-3': ['four', ' '],
      'reader-overlap': ['👩🏽‍🚀', 'four'],
      'reader-crowd': ['five'],
    });
    const lineOf = (name: string) =>
      opened.page
        .locator('.reader-text')
        .evaluate((root, name) => getComputedStyle(root, `::highlight(${name})`).textDecorationStyle, name);
    expect([await lineOf('reader-overlap'), await lineOf('reader-crowd')]).toEqual(['solid', 'double']);
  });

  test('coloured by coder, each stretch has the colour of the coder of its topmost coding', async () => {
    const text = sourceOf([['paragraph', 'one two three']]);
    const [first, second] = codingsOn(text.text, [
      [1, 'one two'],
      [1, 'two three'],
    ]);
    const codings = [first!, { ...second!, coder: BEN }];
    await show(opened.page, { text, codings, looks: looksOf(1), coders: CODERS, colourBy: 'coder' });
    expect(await paintedWords(opened.page)).toEqual({
      'reader-coder-1': ['one ', 'two'],
      'reader-coder-2': [' three'],
      'reader-overlap': ['two'],
    });
    await opened.page.evaluate(() => window.page.show({ colourBy: 'code' }));
    expect(await paintedWords(opened.page)).toMatchObject({ 'reader-code-1': ['one ', 'two', ' three'] });
  });

  test('a coding that crosses blocks is painted in all of them', async () => {
    const crossing = 'A **safety zone** protects a lander and, by the way, a claim.\n\n> We do not own the crater';
    const words = (await paintedWords(opened.page))['reader-code-1']!;
    expect(words).toContain(crossing.slice(0, crossing.indexOf('\n')));
    expect(words.at(-1)).toBe('> We do not own the crater');
  });

  test('format markers are dimmed', async () => {
    const painted = await paintedWords(opened.page);
    expect(painted['reader-marker']).toEqual(expect.arrayContaining(['**', '> ', '- ']));
    expect(painted['reader-heading-marker']).toContain('# ');
  });

  test('adding, removing and recoding repaint', async () => {
    const { page } = opened;
    const added = codingsOn(chapter.text, [[4, 'Both coalitions']])[0]!;
    await show(page, { text: chapter, codings: [{ ...added, id: 99 as typeof added.id }], looks: chapterLooks });
    expect((await paintedWords(page))['reader-code-4']).toEqual(['Both coalitions']);
    await page.evaluate((codings) => window.page.show({ codings }), [{ ...added, code: chapterLooks[1]![0] }]);
    const recoded = await paintedWords(page);
    expect(recoded['reader-code-2']).toEqual(['Both coalitions']);
    expect(recoded).not.toHaveProperty('reader-code-4');
    await page.evaluate(() => window.page.show({ codings: [] }));
    expect(await paintedWords(page)).not.toHaveProperty('reader-code-2');
  });

  test('only the focused coding has its full colour, over its whole range', async () => {
    await opened.page.evaluate(() => window.page.handle().visit(1));
    await opened.page.evaluate(() => window.page.handle().visit(1));
    await nextFrame(opened.page);
    const painted = await paintedWords(opened.page);
    expect(Object.keys(painted).filter((name) => name.startsWith('reader-focused'))).toEqual(['reader-focused-code-5']);
    expect(painted['reader-focused-code-5']).toEqual([
      'Members trade access for alignment, and access is what they cannot buy elsewhere.',
    ]);
  });

  test.each([
    ['light', 'no-preference', 7],
    ['dark', 'no-preference', 7],
    ['light', 'more', 10],
  ] as const)(
    'in %s with contrast preference %s, text on every fill has %i to 1',
    async (colorScheme, contrast, least) => {
      const { page } = opened;
      await page.emulateMedia({ colorScheme, contrast });
      await nextFrame(page);
      const colours = await page.locator('.reader-text').evaluate((root) => {
        const ink = getComputedStyle(root).color;
        return [1, 2, 3, 4, 5, 6].flatMap((code) => {
          const fill = getComputedStyle(root, `::highlight(reader-code-${code})`);
          const full = getComputedStyle(root, `::highlight(reader-focused-code-${code})`);
          return [
            [fill.backgroundColor, ink],
            [full.backgroundColor, ink],
          ];
        });
      });
      const hex = (css: string) =>
        `#${css
          .match(/\d+/g)!
          .slice(0, 3)
          .map((channel) => Number(channel).toString(16).padStart(2, '0'))
          .join('')}`;
      for (const [fill, ink] of colours) expect(contrastBetween(hex(fill!), hex(ink!))).toBeGreaterThanOrEqual(least);
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    },
  );
});

describe('in a long text', () => {
  test('only what is near the screen is painted, and it is painted when it comes near', async () => {
    const { page } = opened;
    await show(page, { text: long, codings: everyBlock, looks: looksOf(6) });
    const count = async () => Object.values(await paintedWords(page)).flat().length;
    const atTop = await count();
    expect(atTop).toBeGreaterThan(5);
    expect(atTop).toBeLessThan(60);
    expect((await paintedWords(page))['reader-code-1']![0]).toBe(
      long.text.slice(everyBlock[0]!.start, everyBlock[0]!.end),
    );
    await page.evaluate(() => {
      const scroller = document.querySelector('.reader-scroller')!;
      scroller.scrollTop = scroller.scrollHeight;
    });
    await nextFrame(page);
    expect(await count()).toBeLessThan(60);
    const last = everyBlock.at(-1)!;
    expect((await paintedWords(page))[`reader-code-${last.code}`]!.at(-1)).toBe(long.text.slice(last.start, last.end));
  });

  test('a range that is revealed is in view, wherever it was', async () => {
    const { page } = opened;
    await show(page, { text: long, codings: everyBlock, looks: looksOf(6) });
    for (const coding of [everyBlock[250]!, everyBlock[3]!, everyBlock[398]!]) {
      await page.evaluate(({ start, end }) => window.page.reveal({ start, end }), coding);
      for (let frame = 0; frame < 4; frame++) await nextFrame(page);
      const rect = await page.evaluate((range) => window.page.handle().rectOf(range)!.toJSON(), coding);
      expect(rect.top).toBeGreaterThan(0);
      expect(rect.bottom).toBeLessThan(780);
    }
  });

  test('another source takes the place of the one before, with nothing left of its paint', async () => {
    const { page } = opened;
    await show(page, { text: long, codings: everyBlock, looks: looksOf(6) });
    await show(page, { text: chapter, codings: [], looks: looksOf(6) });
    expect(Object.keys(await paintedWords(page))).toEqual(['reader-heading-marker', 'reader-marker']);
    expect(await page.locator('.stripe').count()).toBe(0);
    expect(await page.locator('.block').count()).toBe(chapter.blocks.length);
  });
});

test('nothing of this is an error', () => {
  expect(opened.errors).toEqual([]);
});
