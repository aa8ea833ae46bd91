/** Search in all sources: the concordance, and coding what it shows. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addText } from '../../support/project.ts';
import { actOnCode } from '../act-on.ts';
import { flawsOf } from '../flaws.ts';
import { asksBeforeLeaving, openWindow, readerOf } from '../open-window.ts';
import { concordanceOf, hitsDrawn, searchFor } from './drive-search.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

test('hits are found, ordered, narrowed to a source and opened by keys alone; the search is still there afterwards', async () => {
  const { page, call } = await openWindow();
  await searchFor(page, 'partner*, lunar');
  const { total, sources, hits } = await call('search.find', { terms: ['partner*', 'lunar'] });
  await page
    .getByText(`${total} hits in ${sources.length} sources of partner*, lunar (whole words, any case).`)
    .waitFor();
  await expect.poll(async () => (await hitsDrawn(page))[0]).toBe(hits[0]!.match);
  // The core answers word for word; what is shown is without the markers of the text's form.
  expect(hits[0]!.before).toContain('*Digest');
  const shown = await concordanceOf(page).locator('bdi').first().innerText();
  expect(shown).toMatch(/Moon\s+Digest of a comparative study of$/);
  await page.getByRole('radio', { name: 'Word after' }).click();
  const [first] = (await call('search.find', { terms: ['partner*', 'lunar'], order: 'right' })).hits;
  await expect.poll(async () => (await hitsDrawn(page))[0]).toBe(first!.match);
  const [, second] = sources;
  const narrowed = (await call('search.find', { terms: ['partner*', 'lunar'], filter: { sources: [second!.source] } }))
    .hits;
  await page.getByRole('radio', { name: 'Source' }).click();
  await page.getByRole('listbox', { name: 'Hits by source' }).getByTitle(second!.sourceName).click();
  await expect.poll(() => hitsDrawn(page)).toEqual(narrowed.map(({ match }) => match));
  await concordanceOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: second!.sourceName, level: 2 }).waitFor();
  await page.getByText(/1 word, \d+ characters selected/).waitFor();
  expect(await focused(page)).toContain('reader-text');
  expect(await page.evaluate(() => String(getSelection()))).toBe(narrowed[1]!.match);
  await page.keyboard.press('Control+Shift+F');
  await expect.poll(() => hitsDrawn(page)).toEqual(narrowed.map(({ match }) => match));
});

test('of many hits only those in sight are drawn; the last is one key away', async () => {
  const { page } = await openWindow({
    project: 'empty',
    fill: async (call) => {
      await addText(call, 'Long', `${'power 🌍 '.repeat(19_999)}, the last power.`);
    },
  });
  await searchFor(page, 'power');
  await page.getByRole('button', { name: 'Code all 20,000 hits…' }).waitFor();
  await concordanceOf(page).focus();
  await page.keyboard.press('Control+End');
  await concordanceOf(page).getByText('the last').first().waitFor();
  expect((await hitsDrawn(page)).length).toBeLessThan(100);
});

test('what is wrong with a term is told, and nothing found says what to try', async () => {
  const { page } = await openWindow();
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('searchbox', { name: 'Search in all sources' }).fill('/(a/');
  await page.getByText('/(a/ is no regular expression: unterminated group.').waitFor();
  await page.keyboard.press('Control+A');
  await searchFor(page, 'nothingofthekind');
  await page.getByText('Try the beginning of a word with a star').waitFor();
});

test('hits that are chosen are coded with a code that is chosen by keys, after a preview, and one undo takes it back', async () => {
  const { page, call } = await openWindow();
  await searchFor(page, 'lunar');
  const { total, hits } = await call('search.find', { terms: ['lunar'] });
  await concordanceOf(page).getByRole('checkbox', { name: 'Chosen' }).nth(1).waitFor();
  await concordanceOf(page).focus();
  for (const key of ['ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('button', { name: `Code ${total - 1} hits…` }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Anew 🔎');
  await page.keyboard.press('Shift+Enter');
  await page.getByRole('radio', { name: 'Sentence' }).click();
  const [{ source, start, end }] = hits as [(typeof hits)[0]];
  const { added, sources } = await call('search.preview', {
    ...{ terms: ['lunar'], unit: 'sentence', hits: { except: [{ source, start, end }] } },
  });
  await page.getByText(`${added} new codings with Anew 🔎 in ${sources} sources.`).waitFor();
  expect(await page.getByRole('list', { name: 'Passages' }).innerText()).not.toMatch(/[#*|]/);
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: `Code ${added} passages` }).click();
  await page.getByText(`Anew 🔎 applied to ${added} passages`).first().waitFor();
  expect((await call('codes.list', {})).find(({ name }) => name === 'Anew 🔎')?.codings).toBe(added);
  await page.getByRole('button', { name: /^Undo: Auto-code Anew 🔎: lunar/ }).click();
  await expect.poll(async () => (await call('codes.list', {})).some(({ name }) => name === 'Anew 🔎')).toBe(false);
});

test('a hit that was taken out stays out while one source or every source is looked at, as long as the search stands', async () => {
  const { page, call } = await openWindow();
  await searchFor(page, 'moon, lunar');
  const terms = ['moon', 'lunar'];
  const { total, hits, sources } = await call('search.find', { terms });
  const [first, other] = sources as [(typeof sources)[0], (typeof sources)[0]];
  const lookAt = (name: string) =>
    page.getByRole('listbox', { name: 'Hits by source' }).getByTitle(name, { exact: true }).click();
  const coding = (words: string) => page.getByRole('button', { name: words, exact: true });
  const [out] = hits.filter(({ source }) => source === first.source);
  const row = hits.indexOf(out!);
  await concordanceOf(page).getByRole('rowheader').nth(row).click();
  await coding(`Code ${total - 1} hits…`).waitFor();
  await lookAt(other.sourceName);
  await coding(`Code all ${other.hits} hits…`).waitFor();
  await lookAt(first.sourceName);
  await coding(`Code ${first.hits - 1} hits…`).click();
  const { start, end } = out!;
  const { added } = await call('search.preview', {
    ...{ terms, filter: { sources: [first.source] } },
    hits: { except: [{ source: first.source, start, end }] },
  });
  await page.getByText(`${added} new codings`).first().waitFor();
  await page.keyboard.press('Escape');
  await lookAt('Every source');
  await coding(`Code ${total - 1} hits…`).waitFor();

  // All hits of one source are taken out, then in: those of the others stay as they are.
  await lookAt(other.sourceName);
  const everyHit = page.getByRole('checkbox', { name: 'Choose all hits' });
  await everyHit.click();
  await coding('Code 0 hits…').waitFor();
  await lookAt('Every source');
  await coding(`Code ${total - 1 - other.hits} hits…`).waitFor();
  await lookAt(other.sourceName);
  await everyHit.click();
  await coding(`Code all ${other.hits} hits…`).waitFor();
  await lookAt('Every source');
  await coding(`Code ${total - 1} hits…`).waitFor();
});

test('the terms of a code are written from its menu, and run over the texts after a preview', async () => {
  const { page, call } = await openWindow();
  await actOnCode(page, 'Liberalism', 'Terms…');
  await page.getByRole('searchbox', { name: 'Filter codes' }).last().fill('realism');
  await page.keyboard.press('Enter');
  const terms = page.getByRole('textbox', { name: 'Terms of Realism' });
  await terms.fill('rival*\n*');
  await page.getByText('* has a star without the beginning of a word.').waitFor();
  await terms.fill('rival*\n\npower\nrival*');
  // What is not saved is there again after another code was chosen, and after the dialog was closed.
  const listed = page.getByRole('listbox', { name: 'Codes of the lexicon' }).getByRole('option', { selected: true });
  await listed.getByText('not saved').waitFor();
  await page.getByRole('searchbox', { name: 'Filter codes' }).last().fill('liberalism');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Terms of Liberalism' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(await asksBeforeLeaving(page)).toBe(true);
  await actOnCode(page, 'Realism', 'Terms…');
  await expect.poll(() => terms.inputValue()).toBe('rival*\n\npower\nrival*');
  await page.getByRole('button', { name: 'Save terms' }).click();
  await page.getByText('Realism is looked for by 2 terms').first().waitFor();
  await listed.getByText('not saved').waitFor({ state: 'detached' });
  expect(await asksBeforeLeaving(page)).toBe(false);
  await page.getByRole('button', { name: 'Code by the lexicon…' }).click();
  const { added, sources } = await call('lexicon.preview', {});
  await page.getByText(`${added} new codings in ${sources} sources.`).waitFor();
  await page.getByRole('button', { name: `Code ${added} passages` }).click();
  await page.getByText(`${added} passages coded by the lexicon`).first().waitFor();
  expect(await call('lexicon.preview', {})).toMatchObject({ added: 0, present: added });
  await readerOf(page).waitFor();
});
