/** Every view of the window passes axe, in light and in dark. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { flawsOf } from './flaws.ts';
import { openWindow, readerOf } from './open-window.ts';
import { chooseReport } from './reports/drive-reports.ts';

const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Read: async (page) => {
    await page.getByRole('treegrid', { name: 'Codes' }).getByText('Zero-sum competition').click();
    await page.getByText('Use it for', { exact: true }).waitFor();
  },
  'the palette': async (page) => {
    await readerOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('c');
    await page.keyboard.type('comp');
    await page.getByRole('option').first().waitFor();
  },
  'a dialog': async (page) => {
    await page.getByRole('button', { name: 'Name and attributes' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'the frequency report': async (page) => {
    await page.getByRole('tab', { name: 'Reports' }).click();
    await page.getByRole('gridcell').first().click();
    await page.getByRole('blockquote').first().waitFor();
  },
  'the co-occurrence report': async (page) => {
    await chooseReport(page, 'Co-occurrence');
    await page.getByText('Unit: overlap').waitFor();
    await page.locator('.heat:not(.heat-zero, .heat-undefined)').first().click();
    await page.getByRole('blockquote').first().waitFor();
  },
  'the cases': async (page) => {
    await page.getByRole('button', { name: 'Cases' }).click();
    await page.getByRole('button', { name: 'From an attribute…' }).click();
    await page.getByRole('menuitem', { name: 'One for each genre' }).click();
    await page.getByRole('listbox', { name: 'Cases' }).getByText('newsletter').waitFor();
  },
  'the code sets': async (page) => {
    await page.getByRole('button', { name: 'Codebook', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Code sets…' }).click();
    await page.getByRole('button', { name: 'New code set' }).click();
    await page.getByRole('option', { name: 'Mode', exact: true }).click();
  },
  Memos: async (page) => {
    await page.getByRole('tab', { name: 'Memos' }).click();
    await page.getByRole('button', { name: 'Memo on the project…' }).waitFor();
  },
  History: async (page) => {
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('Create Undone').waitFor();
  },
};

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  test.each(Object.entries(VIEWS))('%s has no flaw that axe knows of', async (_view, show) => {
    const { page, call } = await openWindow({ colours });
    await call('codes.create', { name: 'Undone' });
    await call('history.undo', {});
    await show(page);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await flawsOf(page)).toEqual([]);
  });

  test.each([
    ['Read', 'Start with a text'],
    ['Reports', 'Nothing to count yet'],
    ['Memos', 'No memos yet'],
    ['History', 'Nothing has been changed yet'],
  ])('%s of an empty project has none either', async (tab, title) => {
    const { page } = await openWindow({ project: 'empty', colours });
    await page.getByRole('tab', { name: tab }).click();
    await page.getByText(title).waitFor();
    expect(await flawsOf(page)).toEqual([]);
  });
});
