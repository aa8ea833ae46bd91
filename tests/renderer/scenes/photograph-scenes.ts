/** Tests that photograph scenes for people to judge: nothing overflows, and axe has no complaint. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { flawsOf, overflowsOf } from '../flaws.ts';
import { openWindow } from '../open-window.ts';
import type { Scene, Scenes } from './scene.ts';

/** Ignored by git. */
const FOLDER = join(import.meta.dirname, '../../../test-results/screens');
const SMALL = { width: 1280, height: 800 };
const LARGE = { width: 1920, height: 1080 };
/** In which each scene is photographed, and by which rules of axe: other colours change nothing but contrast. */
const LOOKS = [
  { size: SMALL, colorScheme: 'light', rules: undefined },
  { size: SMALL, colorScheme: 'dark', rules: ['color-contrast'] },
  { size: LARGE, colorScheme: 'light', rules: [] },
] as const;

/** One test for each window: for a scene and those that go on from it. */
export function photographScenes(scenes: Scenes): void {
  beforeAll(() => mkdir(FOLDER, { recursive: true }));

  for (const shown of byWindow(scenes)) {
    const names = shown.map(([name]) => name).join('; ');
    test(`fits into the window and has no flaw, at either size, light and dark: ${names}`, async () => {
      const window = await openWindow(shown[0]![1]);
      for (const [name, scene] of shown) {
        await window.page.setViewportSize(SMALL);
        await scene.show(window);
        await photograph(window.page, name);
      }
    });
  }
}

function byWindow(scenes: Scenes): [string, Scene][][] {
  const windows: [string, Scene][][] = [];
  for (const entry of Object.entries(scenes)) {
    if (entry[1].goesOn) windows.at(-1)!.push(entry);
    else windows.push([entry]);
  }
  return windows;
}

async function photograph(page: Page, name: string): Promise<void> {
  for (const { size, colorScheme, rules } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await settle(page);
    const picture = `${name.replaceAll(', ', '-').replaceAll(' ', '-')} ${size.width} ${colorScheme}`;
    await page.screenshot({ path: join(FOLDER, `${picture}.png`), caret: 'initial' });
    expect(await overflowsOf(page), picture).toEqual([]);
    if (rules?.length !== 0) expect(await flawsOf(page, rules), picture).toEqual([]);
  }
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
