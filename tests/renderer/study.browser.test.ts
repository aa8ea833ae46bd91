/** Cases, code sets and memos in the window, by mouse and by keyboard, and the mark on a source that is done. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { actOnCode, actOnSource } from './act-on.ts';
import { openWindow } from './open-window.ts';

const DIGEST = 'Working paper digest';
const dialog = (page: Page) => page.getByRole('dialog');

/** The name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');

describe('cases', () => {
  test('are made from an attribute, altered and deleted by mouse, and each step is undone', async () => {
    const { page, call } = await openWindow();
    await page.getByRole('button', { name: 'Cases' }).click();
    await page.getByRole('button', { name: 'From an attribute…' }).click();
    await page.getByRole('menuitem', { name: 'One for each perspective' }).click();
    const list = page.getByRole('listbox', { name: 'Cases' });
    await list.getByText('Chinese').click();
    await page.getByRole('option', { name: DIGEST }).click();
    await page.getByRole('textbox', { name: 'Another attribute' }).fill('leader');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('textbox', { name: 'leader' }).fill('China');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await call('cases.list', {})).find(({ name }) => name === 'Chinese'))
      .toMatchObject({
        attributes: { perspective: 'Chinese', leader: 'China' },
      });
    const digest = (await call('sources.list', {})).find(({ name }) => name === DIGEST)!.id;
    const chinese = async () => (await call('cases.list', {})).find(({ name }) => name === 'Chinese');
    expect((await chinese())!.sources).toContain(digest);
    await page.getByRole('button', { name: 'Delete' }).click();
    await list.getByText('Chinese').waitFor({ state: 'detached' });
    await call('history.undo', {});
    await list.getByText('Chinese').waitFor();
    for (let step = 0; step < 3; step++) await call('history.undo', {});
    await page.getByText('No cases yet').waitFor();
  });

  test('are made by keyboard; what is written on one stays while another is looked at', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    await call('cases.create', { name: 'Accords' });
    await page.getByRole('button', { name: 'Cases' }).press('Enter');
    await page.getByRole('textbox', { name: 'Description' }).fill('Those who signed.');
    await page.getByRole('button', { name: 'New case' }).press('Enter');
    await page.keyboard.type('ACCORDS');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('There is a case "Accords" already.').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('Station');
    await page.keyboard.press('Enter');
    const list = page.getByRole('listbox', { name: 'Cases' });
    await list.getByText('Station').waitFor();
    await list.getByText('not saved').waitFor();
    await list.getByRole('option', { name: 'Station' }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('textbox', { name: 'Description' }).inputValue()).toBe('Those who signed.');
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    await list.getByText('not saved').waitFor({ state: 'detached' });
    expect(await call('cases.list', {})).toMatchObject([
      { name: 'Accords', description: 'Those who signed.' },
      { name: 'Station' },
    ]);
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await list.getByText('Accords').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Station/);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });
});

test('a code set is filled by keyboard: a code takes what is below it along, and what does not belong is let go', async () => {
  const { page, call } = await openWindow();
  await page.getByRole('button', { name: 'Codebook', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Code sets…' }).press('Enter');
  await page.getByRole('button', { name: 'Make the first set' }).press('Enter');
  await page.keyboard.type('Modes 🌍');
  await page.getByRole('searchbox', { name: 'Filter codes' }).last().fill('mode');
  const codes = page.getByRole('listbox', { name: 'Codes of the set' });
  await codes.getByRole('option', { name: 'Mode', exact: true }).press(' ');
  await codes.getByRole('option', { name: 'Competition' }).press(' ');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('listbox', { name: 'Code sets' }).getByText('Modes 🌍').waitFor();
  const paths = new Map((await call('codes.list', {})).map(({ id, path }) => [id, path]));
  const [set] = await call('codeSets.list', {});
  expect(set!.codes.map((id) => paths.get(id))).toEqual(['Mode', 'Mode / Cooperation']);
});

describe('a memo', () => {
  test('is written on a source and a code, listed, filtered, and leads to what it is about', async () => {
    const { page } = await openWindow();
    await actOnSource(page, 'Institute brief', 'Memos…');
    await page.getByRole('textbox', { name: 'Title' }).fill('On the brief');
    await page.getByRole('button', { name: 'Save' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await actOnCode(page, 'Zero-sum competition', 'Memos…');
    await page.getByRole('textbox', { name: 'What you think' }).fill('Where is the line? 🌍');
    await page.getByRole('button', { name: 'Save' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Memos' }).click();
    const view = page.getByRole('region', { name: 'Memos' });
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('ZERO-SUM line');
    await view.getByText('1 memo').waitFor();
    await view.getByRole('button', { name: 'Lens / Realism / Zero-sum competition', exact: true }).click();
    await page.getByRole('heading', { name: 'Zero-sum competition' }).waitFor();
    await page.getByRole('tab', { name: 'Memos' }).click();
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('on the brief');
    await view.getByRole('button', { name: 'Institute brief', exact: true }).click();
    await page.getByRole('heading', { name: 'Institute brief', level: 2 }).waitFor();
  });

  test('on a coding stands beside its own words, by whoever codes now, and is changed and deleted', async () => {
    const { page, call } = await openWindow();
    const [source] = (await call('sources.list', {})).filter(({ name }) => name === DIGEST);
    const [coding] = await call('codings.ofSource', { source: source!.id });
    await call('codings.setMemo', { coding: coding!.id, memo: 'Its own words.' });
    await page.getByRole('tab', { name: 'Memos' }).click();
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('its own words');
    await page.getByText('1 memo', { exact: true }).waitFor();
    await page
      .getByRole('region', { name: 'Memos' })
      .getByRole('button', { name: / in Working paper digest$/ })
      .first()
      .click();
    await page.getByRole('tab', { name: /Codings here/ }).click();
    await page
      .getByRole('button', { name: /^All memos on/ })
      .first()
      .click();
    await dialog(page).getByText('Its own words.').waitFor();
    await page.getByRole('button', { name: 'New memo…' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Beside it');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Change Beside it' }).click();
    await page.getByRole('textbox', { name: 'What you think' }).fill('More.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('textbox', { name: 'What you think' }).waitFor({ state: 'detached' });
    const subject = { kind: 'coding', coding: coding!.id } as const;
    await dialog(page).getByText('More.').waitFor();
    expect(await call('memos.list', { subject })).toMatchObject([
      { title: 'Beside it', body: 'More.', coderName: 'Coder A' },
      { id: null, body: 'Its own words.' },
    ]);
    await page.getByRole('button', { name: 'Delete Beside it' }).press('Enter');
    await dialog(page).getByText('Beside it').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Delete memo on /);
    expect(await call('memos.list', { subject })).toHaveLength(1);
  });
});

test('a source is marked as done by the current coder alone, and the mark is taken away', async () => {
  const { page, call } = await openWindow();
  const mark = page.getByRole('grid', { name: 'Sources' }).getByText('done', { exact: true });
  await actOnSource(page, 'Institute brief', 'Done with it');
  await mark.waitFor();
  const coders = await call('coders.list', {});
  await call('coders.choose', { coder: coders.find(({ name }) => name === 'Coder B')!.id });
  await mark.waitFor({ state: 'detached' });
  await call('coders.choose', { coder: coders.find(({ name }) => name === 'Coder A')!.id });
  await mark.waitFor();
  await actOnSource(page, 'Institute brief', 'Not done with it yet');
  await mark.waitFor({ state: 'detached' });
  expect(await call('coders.done', {})).toEqual([]);
});
