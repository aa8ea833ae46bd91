/** Drives the window over a long source, and takes the times inside the page. */

import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Seconds that were taken, once they are. */
    taken: number | undefined;
  }
}

/** Milliseconds in which the window comes to rest. */
const REST = 800;
const CODINGS_MADE = 6;

/** Seconds from the click on a source's name until a frame shows its text, with painted codings where it has some. */
export async function secondsToPaint(page: Page, name: string, isCoded: boolean): Promise<number> {
  await page.evaluate((isCoded) => {
    window.taken = undefined;
    const isPainted = () => {
      const text = document.querySelector('.reader-text');
      return (text?.textContent?.length ?? 0) > 1_000_000 && (!isCoded || CSS.highlights.size > 0);
    };
    const start = () => {
      const from = performance.now();
      const look = () => {
        if (!isPainted()) return requestAnimationFrame(look);
        // The frame after the one in which it was found is on the screen.
        return requestAnimationFrame(() => {
          window.taken = (performance.now() - from) / 1000;
        });
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('pointerdown', start, { once: true, capture: true });
  }, isCoded);
  await page.getByLabel('Sources').getByText(name, { exact: true }).click();
  return await taken(page);
}

/** Seconds of each frame while the text is scrolled by a fifth of a window a frame, at four places that are jumped to. */
export async function framesWhileScrolling(page: Page): Promise<number[]> {
  await page.waitForTimeout(REST);
  return await page.evaluate(async () => {
    const scroller = document.querySelector('.reader-scroller')!;
    const nextFrame = () => new Promise<number>(requestAnimationFrame);
    const frames: number[] = [];
    let last = await nextFrame();
    for (const share of [0, 0.3, 0.6, 0.9]) {
      scroller.scrollTop = share * scroller.scrollHeight;
      for (let frame = 0; frame < 100; frame++) {
        const now = await nextFrame();
        frames.push((now - last) / 1000);
        last = now;
        scroller.scrollTop += 160;
      }
    }
    return frames;
  });
}

/**
 * Seconds from Enter in the palette until a frame shows the stripe of the new coding, for some passages down the text. Each run
 * takes codes of its own, since the same ones cannot be applied once more.
 */
export async function secondsToCoding(page: Page, run: number): Promise<number[]> {
  const all: number[] = [];
  const text = page.getByLabel('Text of the source');
  await text.focus();
  await page.keyboard.press('Control+Home');
  for (let made = 0; made < CODINGS_MADE; made++) {
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('c');
    await page.keyboard.type(`Code ${10 * (run + 1) + made}`);
    await page.getByRole('option').first().waitFor();
    await page.waitForTimeout(REST);
    await page.evaluate(watchStripes);
    await page.keyboard.press('Enter');
    all.push(await taken(page));
    await page.waitForTimeout(REST);
  }
  return all;
}

/** Takes the time from the next Enter until a stripe is there that was not. Runs in the page. */
function watchStripes(): void {
  window.taken = undefined;
  const known = new Set(document.querySelectorAll('.stripe'));
  const start = (event: KeyboardEvent) => {
    const look = () => {
      const isNew = [...document.querySelectorAll('.stripe')].some((stripe) => !known.has(stripe));
      if (!isNew) return requestAnimationFrame(look);
      return requestAnimationFrame(() => {
        window.taken = (performance.now() - event.timeStamp) / 1000;
      });
    };
    requestAnimationFrame(look);
  };
  window.addEventListener('keydown', start, { once: true, capture: true });
}

async function taken(page: Page): Promise<number> {
  await page.waitForFunction(() => window.taken !== undefined, undefined, { timeout: 60_000 });
  return (await page.evaluate(() => window.taken))!;
}
