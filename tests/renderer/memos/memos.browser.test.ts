/** Memos in the window: written with forms and links, on words of a text, found, followed and taken away. */

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { actOnCode } from '../act-on.ts';
import { asksBeforeLeaving, openWindow, readerOf, type TestWindow } from '../open-window.ts';

const DIGEST = 'Working paper digest';
const dialog = (page: Page) => page.getByRole('dialog');
const writing = (page: Page) => page.getByRole('textbox', { name: 'What you think' });
const bodies = async (call: TestWindow['call']) => (await call('memos.list', {})).map(({ body }) => body);

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await dialog(page).waitFor({ state: 'detached' });
}

describe('a memo is written', () => {
  test('with forms, by keys alone, and stored as Markdown; what has no form there is not taken on', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    await page.getByRole('tab', { name: 'Memos' }).click();
    await page.getByRole('button', { name: 'Write on the project…' }).press('Enter');
    await page.keyboard.type('Plan');
    await page.keyboard.press('Enter');
    const keys = page.keyboard;
    await keys.press('Control+Alt+1');
    await keys.type('Why 🌍');
    await keys.press('Enter');
    await keys.type('It is ');
    await keys.press('Control+b');
    await keys.press('Control+u');
    await keys.type('bold*');
    await keys.press('Control+b');
    await keys.press('Enter');
    await keys.press('Control+Shift+8');
    await keys.type('one');
    await keys.press('Enter');
    await keys.press('Control+]');
    await keys.press('Control+Shift+7');
    await keys.type('- deep');
    await keys.press('Enter');
    await keys.press('Control+[');
    await keys.press('Control+Shift+9');
    await keys.type('said');
    await keys.press('Enter');
    await keys.type('- typed');
    await keys.press('Enter');
    await keys.press('Enter');
    await keys.type('**Who** says *so*, 2*3*4, [where](https://example.org/a)? end');
    await keys.press('Control+z');
    await keys.press('Control+y');
    expect(await page.getByRole('button', { name: 'List', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await save(page);
    expect(await bodies(call)).toEqual([
      '# Why 🌍\n\nIt is **bold\\***\n\n- one\n    1. - deep\n\n> said\n\n- typed\n\n**Who** says *so*, 2\\*3\\*4, [where](https://example.org/a)? end',
    ]);
  });

  test('by the toolbar, one stop for Tab; words are pasted as words; what was not saved is kept', async () => {
    const { page, call } = await openWindow({ project: 'empty' });
    await call('memos.create', { subject: { kind: 'project' }, title: 'Plan', body: '* one\n5 * 3' });
    await page.getByRole('tab', { name: 'Memos' }).click();
    await page.getByRole('button', { name: 'Change Plan' }).click();
    await writing(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await writing(page).evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<h1>big</h1>');
      clipboardData.setData('text/plain', ' big\n# sign');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' so');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await bodies(call)).toEqual(['* one\n5 * 3']);
    await page.getByRole('button', { name: 'Change Plan' }).click();
    await page.getByText('is not saved yet').waitFor();
    await writing(page).focus();
    const asking = page.waitForEvent('dialog');
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const question = await asking;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await save(page);
    expect(await asksBeforeLeaving(page)).toBe(false);
    expect(await bodies(call)).toEqual(['- one\n\n5 * 3 big\n\\# sign *so*']);
    await call('history.undo', {});
    expect(await bodies(call)).toEqual(['* one\n5 * 3']);
  });
});

test('a link leads from a memo to a code, a coding and a source, and says so where they are gone', async () => {
  const { page, call } = await openWindow();
  const source = (await call('sources.list', {})).find(({ name }) => name === DIGEST)!;
  const [coding] = await call('codings.ofSource', { source: source.id });
  const own = (await call('codes.list', {})).find(({ id }) => id === coding!.code)!;
  await readerOf(page).focus();
  await page.keyboard.press(']');
  await actOnCode(page, 'Zero-sum competition', 'Memos…');
  await writing(page).focus();
  await page.keyboard.type('See ');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('liberalism');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Link' }).waitFor({ state: 'detached' });
  await expect.poll(() => writing(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type(', and ');
  await page.getByRole('button', { name: 'Link…' }).click();
  await page.getByRole('button', { name: /^The coding in focus/ }).click();
  await page.getByRole('dialog', { name: 'Link' }).waitFor({ state: 'detached' });
  await page.keyboard.type(', or ');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Address in the web' }).fill('example.org/a (b)');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => writing(page).textContent())
    .toBe(`See Liberalism, and ${own.name} in ${DIGEST}, or example.org/a (b)`);
  await save(page);
  expect((await bodies(call))[0]).toMatch(/, or \[example\.org\/a \(b\)\]\(https:\/\/example\.org\/a%20%28b%29\)$/);
  await actOnCode(page, 'Zero-sum competition', 'Memos…');
  await dialog(page).getByRole('button', { name: 'Liberalism', exact: true }).press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Liberalism' }).waitFor();
  await page.getByRole('grid', { name: 'Sources' }).getByText('Institute brief').click();
  await page.getByRole('tab', { name: 'Memos' }).click();
  await page.getByRole('searchbox', { name: 'Filter memos' }).fill('see liberalism');
  const linked = page.getByRole('button', { name: `${own.name} in ${DIGEST}`, exact: true });
  await linked.click();
  await page.getByRole('heading', { name: DIGEST, level: 2 }).waitFor();
  await page.getByRole('button', { name: own.path, pressed: true }).first().waitFor();
  await call('codings.remove', { codings: [coding!.id] });
  await page.getByRole('tab', { name: 'Memos' }).click();
  await linked.click();
  await page.getByText('The coding that this link points to is gone').first().waitFor();
});

test('a memo on words of a text is written with m, marked beside them, opened from there, and leads back', async () => {
  const { page, call } = await openWindow();
  await readerOf(page).focus();
  await page.keyboard.press('m');
  await page
    .getByText(/^Select words first/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('m');
  await page.getByRole('heading', { name: /^Memo on “.*Two camps/ }).waitFor();
  await page.keyboard.type('Which two?');
  await save(page);
  await expect.poll(() => readerOf(page).evaluate((text) => text === document.activeElement)).toBe(true);
  const mark = page.getByRole('button', { name: 'Memo: Which two?' });
  await mark.press('Enter');
  await dialog(page).getByText('Which two?').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => mark.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('grid', { name: 'Sources' }).getByText('Institute brief').click();
  await mark.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Memos' }).click();
  await page.getByRole('button', { name: 'anything On' }).click();
  await page.getByRole('option', { name: 'passages' }).click();
  await page.getByText('1 memo', { exact: true }).waitFor();
  await page.getByRole('button', { name: `Passage in ${DIGEST}` }).click();
  await mark.waitFor();
  const [memo] = (await call('memos.list', {})).filter(({ subject }) => subject.kind === 'passage');
  expect(memo!.passage!.quotation).toContain('Two camps');
  await readerOf(page).focus();
  await page.keyboard.press(']');
  await page.keyboard.press('m');
  await page.getByRole('heading', { name: 'Memo on this coding' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /Codings here/ }).click();
  await page
    .getByRole('button', { name: /^Memo on / })
    .first()
    .click();
  await page.keyboard.type('Kept with it.');
  await save(page);
  expect((await call('memos.list', {})).filter(({ id, body }) => id === null && body === 'Kept with it.')).toHaveLength(
    1,
  );
});

test('the memos that are shown are exported', async () => {
  const { page, call } = await openWindow({ project: 'empty' });
  await call('memos.create', { subject: { kind: 'project' }, title: 'One', body: '**so**' });
  await call('memos.create', { subject: { kind: 'project' }, title: 'Two' });
  await page.getByRole('tab', { name: 'Memos' }).click();
  await page.getByRole('searchbox', { name: 'Filter memos' }).fill('one');
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Document (HTML)' }).click(),
  ]);
  const html = await readFile(await download.path(), 'utf8');
  expect(html).toContain('1 memo with the words &quot;one&quot;.');
  expect(html).toContain('<strong>so</strong>');
  expect(html).not.toContain('Two');
});
