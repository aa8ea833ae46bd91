/** The frame of the window: who codes, what was done, and what is at the caret. */

import { describe, expect, test } from 'vitest';
import { overflowsOf } from '../flaws.ts';
import { openWindow, readerOf } from '../open-window.ts';
import { chooseReport } from '../reports/drive-reports.ts';

describe('the coder', () => {
  test('is made and chosen, and the next coding is theirs', async () => {
    const { page, call } = await openWindow();
    await page.getByRole('button', { name: 'Coder: Coder A' }).click();
    await page.getByRole('menuitem', { name: 'New coder…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Noor 🚀');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Coder: Noor 🚀' }).waitFor();
    await readerOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('c');
    await page.keyboard.type('ilrs');
    await page.keyboard.press('Enter');
    await page
      .getByRole('contentinfo')
      .getByText(/^ILRS applied/)
      .waitFor();
    expect((await call('coders.list', {})).find(({ name }) => name === 'Noor 🚀')!.codings).toBe(1);
  });
});

describe('the codings at the caret', () => {
  test('get a memo, another code, and go', async () => {
    const { page, call } = await openWindow();
    const source = (await call('sources.list', {})).find(({ name }) => name === 'Working paper digest')!.id;
    const code = (await call('codes.list', {})).find(({ name }) => name === 'ILRS')!.id;
    const [id] = (await call('codings.create', { source, start: 2, end: 11, codes: [code] })).created;
    const coding = async () => (await call('codings.ofSource', { source })).find((each) => each.id === id);
    await readerOf(page).focus();
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /Codings here/ }).click();
    await page.getByRole('button', { name: 'Memo on ILRS' }).click();
    await page.getByRole('textbox').fill('Two camps, one Moon.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await coding())?.memo).toBe('Two camps, one Moon.');
    await page.getByRole('button', { name: 'Recode ILRS' }).click();
    await page.getByRole('combobox', { name: 'Recode ILRS' }).pressSequentially('artemis');
    await page.keyboard.press('Enter');
    await page.getByRole('contentinfo').getByText('Recoded as Artemis Accords').waitFor();
    await page.getByRole('button', { name: 'Remove Artemis Accords' }).click();
    await expect.poll(coding).toBeUndefined();
  });
});

describe('a host that is gone', () => {
  test('is told of in words, and nothing is lost from the screen', async () => {
    const { page } = await openWindow();
    await page.route('**/api/call', (route) => route.abort());
    await page.getByRole('button', { name: 'Coder: Coder A' }).click();
    await page.getByRole('menuitemradio', { name: /Coder B/ }).click();
    await page
      .getByRole('alert')
      .getByText(/The workbench does not answer/)
      .waitFor();
    await readerOf(page).getByText('Two camps on one Moon').waitFor();
  });
});

describe('the window', () => {
  test('fits into a smaller size without anything leaving it', async () => {
    const { page } = await openWindow();
    await page.setViewportSize({ width: 1280, height: 500 });
    await readerOf(page).focus();
    await page.keyboard.press('Control+End');
    const heightOf = (selector: string) => page.locator(selector).evaluate((element) => element.clientHeight);
    await expect.poll(() => heightOf('.reader-scroller')).toBe(await heightOf('.reader'));
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect((await page.getByRole('contentinfo').boundingBox())!.y).toBeLessThan(500);
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await overflowsOf(page)).toEqual([]);
  });

  test('keeps a report, and the passages opened from it, while the text is read', async () => {
    const { page } = await openWindow();
    await chooseReport(page, 'Co-occurrence');
    await page.getByTitle(/^Lens \/ Realism \/ Hegemony and containment × Case \/ Artemis Accords:/).click();
    const passages = page.getByRole('complementary', { name: /^Passages of/ });
    await passages.waitFor();
    await page.getByRole('tab', { name: 'Read' }).click();
    await passages.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Reports' }).click();
    await passages.waitFor();
    await page.getByRole('heading', { name: 'Co-occurrence: how often codes meet' }).waitFor();
  });
});
