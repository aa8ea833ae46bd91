/** Surveys, bibliographies and pages of the web come in by dialogs of their own, each in one step that undo takes back. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { addText } from '../../support/project.ts';
import { bytesOf, drop } from '../drop.ts';
import { openWindow, readerOf, type TestWindow } from '../open-window.ts';

const SURVEY = `person,age,What did you wait for?,note
Ada,34,"I waited for the boat, and for the mail that it would bring.",x
Ben,51,"For nothing, to be honest; I only liked to look at the water.",
`;

const REFERENCES = `TY  - JOUR
TI  - On harbours
AU  - Vale, Ada
PY  - 1999
DO  - 10.1234/harbours
ER  -
TY  - JOUR
TI  - On nothing here
PY  - 2001
ER  -
`;

/** By the button of the toast. */
async function undo(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Just done' }).getByRole('button', { name: 'Undo' }).click();
}

test('a table may be a survey, whose columns are what is said above them', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  await drop(page, [{ name: 'answers.csv', bytes: bytesOf(SURVEY) }]);
  await page.getByRole('dialog', { name: 'Import answers.csv' }).getByRole('radio', { name: 'A survey' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import the survey answers.csv' });
  await dialog.getByText('2 columns become attributes.').waitFor();
  await choose(page, 'note', 'Leave out');
  await dialog.getByText('1 column becomes an attribute.').waitFor();
  await choose(page, 'Each row becomes', 'A case');
  await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByRole('contentinfo').getByText('2 cases and 2 sources imported').waitFor();
  const cases = await call('cases.list', {});
  expect(cases.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
    { name: 'Ada', age: '34' },
    { name: 'Ben', age: '51' },
  ]);
  expect((await call('sources.list', {})).map(({ name, format }) => [name, format])).toEqual([
    ['Ada', 'table'],
    ['Ben', 'table'],
  ]);
  await undo(page);
  await expect.poll(() => call('cases.list', {})).toEqual([]);
});

/** Opens the choice by keyboard and takes an option of it. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option }).waitFor();
  await page.keyboard.type(option.slice(0, 3));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option }).waitFor({ state: 'detached' });
}

test('a bibliography tells what the sources are, and replaces what they say only where that is asked for', async () => {
  const { page, call } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await addText(call, 'On harbours', 'They are deep.', { author: 'Somebody' });
    },
  });
  const valuesOf = async () => (await call('sources.list', {}))[0]!.attributes;
  await drop(page, [{ name: 'all.ris', bytes: bytesOf(REFERENCES) }]);
  const dialog = page.getByRole('dialog', { name: 'References of all.ris' });
  await dialog.getByText('1 source found. 1 source gets new values. 1 reference is of no source here.').waitFor();
  await dialog.getByRole('row', { name: 'On harbours' }).getByText('by title').waitFor();
  await dialog.getByRole('row', { name: 'Somebody' }).getByText('not taken').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByText('1 source described from all.ris').waitFor();
  expect(await valuesOf()).toMatchObject({ author: 'Somebody', year: '1999', doi: '10.1234/harbours' });
  await drop(page, [{ name: 'all.ris', bytes: bytesOf(REFERENCES) }]);
  await dialog.getByText('All that they say is there already.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Replace values that differ' }).check();
  await dialog.getByRole('button', { name: 'Describe 1 source' }).click();
  await expect.poll(valuesOf).toMatchObject({ author: 'Ada Vale' });
  await undo(page);
  await expect.poll(valuesOf).toMatchObject({ author: 'Somebody', year: '1999' });
});

test('a page of the web is fetched when asked for, looked at, and imported under the title that it is given', async () => {
  const { address, asked } = await servePage();
  const { page, call } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await addText(call, 'Before', 'It was there.');
    },
  });
  await openAddress(page);
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import from the web' });
  await dialog.getByRole('alert').getByText('on this computer').waitFor();
  expect(asked()).toBe(0);
  await dialog.getByRole('checkbox', { name: 'Allow addresses on this computer' }).check();
  await dialog.getByRole('textbox', { name: 'Address' }).press('Enter');
  await dialog.getByRole('region', { name: 'How the text begins' }).getByText('The two stations').first().waitFor();
  const isAtImport = () => dialog.getByRole('button', { name: 'Import' }).evaluate((one) => one.matches(':focus'));
  await expect.poll(isAtImport).toBe(true);
  const said = (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();
  expect([await said('Title'), await said('author')]).toEqual(['Shared records', 'Ada Vale']);
  expect(await call('sources.list', {})).toHaveLength(1);
  await dialog.getByLabel('Title', { exact: true }).fill('Records');
  await dialog.getByLabel('date', { exact: true }).fill('2031-05-05');
  await holdUntil(page, 'sources.list', page.getByText('Imported Records'));
  await page.keyboard.press('Enter');
  await readerOf(page).getByText('The two stations').first().waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(asked()).toBe(1);
  expect(await call('sources.list', {})).toMatchObject([
    { name: 'Before' },
    { name: 'Records', format: 'web', attributes: { author: 'Ada Vale', date: '2031-05-05' } },
  ]);
  await undo(page);
  await expect.poll(() => call('sources.list', {})).toHaveLength(1);
});

/** Lets no call of one method go on before something is shown. */
async function holdUntil(page: Page, method: string, shown: Locator): Promise<void> {
  await page.route('**/api/call', async (route) => {
    if (route.request().postDataBuffer()?.includes(`"${method}"`)) await shown.first().waitFor();
    await route.continue();
  });
}

async function openAddress(page: TestWindow['page']): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From the web…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Address' }).waitFor();
}

/** A page on this computer, and how often it was asked for. */
async function servePage() {
  let count = 0;
  const paragraph = '<p>The two stations agreed to share what their crews had found, each in its own record of it.</p>';
  const server = createServer((_request, response) => {
    count++;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Shared records</title><meta name="author" content="Ada Vale">
<body><article><h1>Shared records</h1>${paragraph.repeat(8)}</article></body>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/records`, asked: () => count };
}
