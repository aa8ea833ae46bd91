/** Every view of an empty project passes axe, and in high contrast every view; otherwise views with something in them are scenes. */

import { expect, test } from 'vitest';
import { flawsOf } from './flaws.ts';
import { openWindow } from './open-window.ts';

const VIEWS = [
  ['Read', 'Start with a text'],
  ['Codebook', 'No codes yet'],
  ['Search', 'Nothing to search yet'],
  ['Passages', 'No passages yet'],
  ['Reports', 'Nothing to count yet'],
  ['Memos', 'No memos yet'],
  ['History', 'Nothing has been changed yet'],
] as const;

test.each(['light', 'dark'] as const)(
  'an empty project has no flaw that axe knows of in %s colours',
  async (colours) => {
    const { page } = await openWindow({ project: 'empty', colours });
    for (const [tab, title] of VIEWS) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).getByText(title).waitFor();
      expect(await flawsOf(page), tab).toEqual([]);
    }
  },
);

test('in high contrast, nothing on any view is hard to read, in light and in dark', async () => {
  const { page } = await openWindow();
  await page.getByRole('button', { name: 'Window', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'High contrast' }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  for (const [tab] of VIEWS) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).locator('button, input, h2').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await flawsOf(page, ['color-contrast-enhanced']), `${tab}, ${colorScheme}`).toEqual([]);
    }
  }
});
