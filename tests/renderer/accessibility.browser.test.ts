/** Every view of an empty project passes axe, in light and in dark; views with something in them are scenes. */

import { expect, test } from 'vitest';
import { flawsOf } from './flaws.ts';
import { openWindow } from './open-window.ts';

const VIEWS = [
  ['Read', 'Start with a text'],
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
      await page.getByText(title).waitFor();
      expect(await flawsOf(page), tab).toEqual([]);
    }
  },
);
