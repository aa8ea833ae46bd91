/** A new coding is on screen before the core has made it, and is gone again where the core does not make it. */

import { expect, test } from 'vitest';
import { openWindow } from '../open-window.ts';
import { goToStart, press } from './drive-coding.ts';

test('a coding is seen while the core makes it, and no longer once that has failed', async () => {
  const { page } = await openWindow();
  const stripes = page.getByRole('button', { name: /^Theme \/ Soft power projection, / });
  const before = await stripes.count();
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  await page.route('**/api/call', async (route) => {
    if (!route.request().postData()?.includes('codings.create')) return route.continue();
    await refused;
    await route.abort();
  });
  await goToStart(page);
  await press(page, 'Shift+Control+ArrowRight', 'Shift+Control+ArrowRight', 'c');
  await page.keyboard.type('soft po');
  await press(page, 'Enter');
  await expect.poll(() => stripes.count()).toBe(before + 1);
  refuse();
  await page.getByRole('alert').waitFor();
  expect(await stripes.count()).toBe(before);
});
