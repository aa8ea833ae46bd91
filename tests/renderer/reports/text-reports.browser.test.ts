/** Saturation, the codebook's history and the reports on words in the window: each figure leads to its passages. */

import { expect, test } from 'vitest';
import type { CodeId } from '../../../shared/model/ids.ts';
import { flawsOf } from '../flaws.ts';
import { openWindow } from '../open-window.ts';
import { chooseReport, expectPassages, openReport } from './drive-reports.ts';

test('words, keywords and words near a code lead to where they stand in the texts', async () => {
  const { page, call } = await openWindow();
  await openReport(page, 'Words');
  const { phrases } = await call('reports.words', {});
  await page.getByRole('rowheader', { name: phrases[0]!.phrase, exact: true }).click();
  await expectPassages(page, phrases[0]!.count);

  await chooseReport(page, 'Keywords');
  await page.getByText('Choose a group').waitFor();
  await page.getByRole('button', { name: 'A: Choose…' }).click();
  await page.getByRole('option', { name: 'perspective = Chinese' }).click();
  const a = { where: { attribute: 'perspective', value: 'Chinese' } };
  const [first] = (await call('reports.keywords', { a })).keywords;
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: first!.phrase, exact: true }) });
  await row.locator('[aria-colindex="3"]').click();
  await expectPassages(page, first!.a.count);
  await row.locator('[aria-colindex="6"]').click();
  await expectPassages(page, first!.b.count);
  expect(await flawsOf(page)).toEqual([]);

  await chooseReport(page, 'Words near a code');
  await page.getByRole('button', { name: 'Code: Choose…' }).click();
  const code = (await call('codes.list', {})).find(({ path }) => path === 'Driver / Commercial interests')!;
  await page.getByRole('option', { name: /Commercial interests/ }).click();
  const [near] = (await call('reports.wordsNear', { code: code.id })).keywords;
  await page.getByRole('radio', { name: 'Figure' }).click();
  await page.locator('.mark[data-key="0"]').click();
  await expectPassages(page, near!.a.count);
});

test('saturation is drawn as lines, whose points lead to the codings of their source', async () => {
  const { page, call } = await openWindow();
  await chooseReport(page, 'Saturation');
  const { sources } = await call('reports.saturation', {});
  await page.locator(`.mark[data-key="${sources[1]!.id}"]`).click();
  await expectPassages(page, sources[1]!.codings);
  await page.locator(`.mark[data-key="${sources[1]!.id} new"]`).click();
  await page
    .getByRole('complementary')
    .getByRole('heading', { name: /new codes$/ })
    .waitFor();
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('rowheader', { name: '2', exact: true }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
});

test('what happens to a code is listed with its words, and the codebook can be seen as of a date', async () => {
  const { page, call } = await openWindow();
  await chooseReport(page, 'History of the codebook');
  await page.getByText('No change of the codebook').waitFor();
  const [lens] = await call('codes.list', {});
  await call('codes.rename', { code: lens!.id, name: 'Lenses 🔭' });
  const row = page.getByRole('row').filter({ hasText: 'renamed' });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Lenses 🔭\s+renamed\s+Lens\s+Lenses 🔭/);
  const parts = [{ name: 'Half', codings: await codingsOf(call) }];
  await call('codes.split', { code: (await codeWithCodings(call)).id, parts });
  await page.getByRole('row').filter({ hasText: 'split off' }).waitFor();

  await chooseReport(page, 'Codebook as of a date');
  await page.getByText('Choose a date').waitFor();
  await page.getByLabel('Date (UTC)').fill('2999-12-31');
  await page.getByRole('heading', { name: 'Codebook as of 2999-12-31' }).waitFor();
  await page.getByRole('rowheader', { name: 'Lenses 🔭', exact: true }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
});

type Call = Awaited<ReturnType<typeof openWindow>>['call'];

async function codeWithCodings(call: Call) {
  return (await call('codes.list', {})).find(({ codings }) => codings > 1)!;
}

/** The first of its codings. */
async function codingsOf(call: Call) {
  const code = (await codeWithCodings(call)).id as CodeId;
  const { passages } = await call('codings.passages', { filter: { codes: [code] }, limit: 1 });
  return [passages[0]!.codings[0]!.id];
}
