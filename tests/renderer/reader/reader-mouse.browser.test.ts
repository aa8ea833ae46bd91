/** Passages are selected by mouse, by whole characters or words, and the ends of codings are moved by grips. */

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

  test.each([
    ['on', 'coalitions began'],
    ['beside', 'exploration'],
  ])('a click %s selected words lets go of them and puts the caret there', async (_where, clicked) => {
    await placeCaret('Both coalitions');
    await press(...Array.from({ length: 3 }, () => 'Shift+Control+ArrowRight'));
    expect(await selected()).toMatch(/^Both coalitions began/);
    const { left, top } = await rectOf(clicked);
    await opened.page.mouse.click(left + 1, top + 8);
    await nextFrame(opened.page);
    expect(await stateOf(opened.page)).toMatchObject({ selection: null, caret: rangeOf(clicked).start });
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

describe('whole words', () => {
  test('are what the mouse selects where the person likes it so; the keys still go by characters', async () => {
    await show(opened.page, { text: chapter, codings: chapterCodings, looks: chapterLooks, snapsToWords: true });
    const from = await rectOf('coalitions began');
    const to = await rectOf('exploration');
    const { mouse } = opened.page;
    await mouse.move(from.left + 30, from.top + 8);
    await mouse.down();
    await mouse.move(to.left + 20, to.top + 8, { steps: 3 });
    await mouse.up();
    await nextFrame(opened.page);
    expect(await selected()).toBe('coalitions began as exploration');
    const drawn = await opened.page.evaluate(() => String(document.getSelection()));
    expect(drawn).toBe('coalitions began as exploration');
    await press('Shift+ArrowLeft');
    expect(await selected()).toBe('coalitions began as exploratio');
    await show(opened.page, { text: chapter, codings: chapterCodings, looks: chapterLooks, snapsToWords: false });
  });
});

describe('the grips of the focused coding', () => {
  const drag = async (grip: 'start' | 'end', words: string, side: 'left' | 'right', drop = true) => {
    const knob = (await opened.page.locator(`.coding-grip-${grip}`).boundingBox())!;
    const y = grip === 'start' ? knob.y - 2 : knob.y + knob.height + 2;
    const to = await rectOf(words);
    const { mouse } = opened.page;
    await mouse.move(knob.x + 1, y);
    await mouse.down();
    await mouse.move(to[side], to.top + 8 + (y - knob.y), { steps: 3 });
    if (drop) await mouse.up();
    await nextFrame(opened.page);
  };
  const focusThird = async () => {
    const { left, top } = await rectOf('they cannot buy');
    await opened.page.mouse.click(left + 20, top + 8);
    await nextFrame(opened.page);
  };

  test('stand at its ends, and move them when they are dragged, never past each other', async () => {
    await focusThird();
    await drag('end', 'cannot buy', 'right');
    expect((await stateOf(opened.page)).moved).toEqual({ id: 3, ...rangeOf('access is what they cannot buy') });
    await drag('start', 'what they', 'left');
    expect((await stateOf(opened.page)).moved).toEqual({ id: 3, ...rangeOf('what they cannot buy elsewhere') });
  });

  test('show what they would do while they are dragged; Escape takes it back', async () => {
    await focusThird();
    const focusedWords = async () =>
      Object.entries(await paintedWords(opened.page)).find(([name]) => name.includes('focus'))?.[1];
    const before = await focusedWords();
    await drag('end', 'cannot buy', 'right', false);
    expect(await focusedWords()).toEqual(['access is what they cannot buy']);
    await press('Escape');
    await opened.page.mouse.up();
    expect(await focusedWords()).toEqual(before);
    expect(await stateOf(opened.page)).toMatchObject({ moved: null, focused: 3 });
  });
});
