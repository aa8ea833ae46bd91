/** Tests that photograph scenes for people to judge: nothing overflows, and axe has no complaint. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { flawsOf, overflowsOf } from '../flaws.ts';
import { openWindow } from '../open-window.ts';
import type { Scenes } from './scene.ts';

/** Ignored by git. */
const FOLDER = join(import.meta.dirname, '../../../test-results/screens');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const COLOURS = ['light', 'dark'] as const;

/** One test for each scene, in a window of its own. */
export function photographScenes(scenes: Scenes): void {
  beforeAll(() => mkdir(FOLDER, { recursive: true }));

  test.each(Object.entries(scenes))(
    '%s fits into the window and has no flaw, at either size, light and dark',
    async (name, scene) => {
      const window = await openWindow(scene);
      const { page } = window;
      await scene.show(window);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const colorScheme of COLOURS) {
          await page.emulateMedia({ colorScheme });
          await settle(page);
          const file = `${name.replaceAll(', ', '-').replaceAll(' ', '-')} ${size.width} ${colorScheme}.png`;
          await page.screenshot({ path: join(FOLDER, file), caret: 'initial' });
          expect(await overflowsOf(page)).toEqual([]);
          if (size !== SIZES[0]) continue;
          // Other colours change nothing but contrast.
          expect(await flawsOf(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)).toEqual([]);
        }
      }
    },
  );
}

/** Ends what moves: animations that come to an end, and drawing that waits for a frame. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map(({ finished }) => finished));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
