/** The tab of the codebook: a page for each code, written in place, beside its passages. */

import { expect, test } from 'vitest';
import { asksBeforeLeaving, openWindow } from '../open-window.ts';

test('a code is described in place, one step for each text that was left, none for one that was put back', async () => {
  const { page, call } = await openWindow();
  const realism = async () => (await call('codes.list', {})).find(({ name }) => name === 'Realism')!;
  const { id, definition } = await realism();
  await call('codeSets.create', { name: 'Lenses', codes: [id] });
  await call('memos.create', { subject: { kind: 'code', code: id }, title: 'Read again' });
  await page.keyboard.press('Alt+2');
  const panel = page.getByRole('tabpanel', { name: 'Codebook' });
  await panel.getByRole('row', { name: 'Realism', exact: true }).click();
  await page.keyboard.press('Enter');
  const field = panel.getByRole('textbox', { name: 'Definition' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  const before = (await call('history.list', {})).length;

  await field.fill('Thrown away');
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe(definition);
  expect(await asksBeforeLeaving(page)).toBe(false);
  await field.fill('Power explains it. 🚀');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await realism()).definition).toBe('Power explains it. 🚀');
  await panel.getByRole('textbox', { name: 'Example' }).fill('The strong do what they can.');
  await page.keyboard.press('Alt+1');
  await expect.poll(async () => (await realism()).example).toBe('The strong do what they can.');
  expect((await call('history.list', {})).length).toBe(before + 2);

  await page.keyboard.press('Alt+2');
  await panel.getByRole('region', { name: 'Code sets' }).getByText('Lenses').waitFor();
  await panel.getByRole('region', { name: 'Memos' }).getByText('Read again').waitFor();
  await panel.getByRole('region', { name: 'History of the code' }).getByText('redefined (example)').waitFor();
  const found = panel.getByRole('region', { name: 'Passages found' });
  const { codings, codingsWithSubCodes } = await realism();
  await found.getByText(new RegExp(`^${codings} passages?:`)).waitFor();
  await panel.getByRole('radio', { name: `With sub-codes, ${codingsWithSubCodes} codings` }).click();
  await found.getByRole('option', { name: /^Every source/ }).waitFor();
  await expect.poll(() => found.getByRole('option').count()).toBeGreaterThan(2);

  await page.keyboard.press('Control+z');
  await expect.poll(() => panel.getByRole('textbox', { name: 'Example' }).inputValue()).not.toContain('strong do');
  await panel.getByRole('row', { name: 'Realism', exact: true }).click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Name' }).fill('Realpolitik');
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Realpolitik' }).waitFor();
  await panel.getByRole('region', { name: 'History of the code' }).getByText('renamed, before: Realism').waitFor();
});
