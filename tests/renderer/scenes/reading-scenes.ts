/** The scenes of reading and coding. */

import type { Page } from 'playwright-core';
import type { SourceId } from '../../../shared/model/ids.ts';
import { bytesOf, dropAndImport } from '../drop.ts';
import { readerOf, type TestWindow } from '../open-window.ts';
import type { Scenes } from './scene.ts';

const SCRIPTS = `# Many scripts on one Moon

The charter was read aloud in five languages, and in each of them "cooperation" meant something else.

تتعاون الدول الأعضاء في المحطة، لكنها تتنافس على مواقع الهبوط قرب القطب الجنوبي.

各成员国在空间站上合作，但在南极附近的着陆点上相互竞争。

加盟国は基地で協力しながら、南極付近の着陸地点をめぐって競い合う。

> ההסכם נחתם בלילה, והעיתונים שמעו עליו בבוקר 🚀
`;

export const READING_SCENES: Scenes = {
  read: { show: async ({ page }) => goTo(page, 'Between October 2020') },
  'read, coding in focus': {
    goesOn: true,
    show: async ({ page }) => {
      await goTo(page, 'For a realist the story');
      await page.keyboard.press(']');
      await page.keyboard.press(']');
    },
  },
  'read, passage selected': { goesOn: true, show: async ({ page }) => select(page, 'Calling them alliances') },
  'read, palette': {
    goesOn: true,
    show: async ({ page }) => {
      await page.keyboard.press('c');
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Alt+1');
      await page.keyboard.type('comp');
      await page.getByRole('option').first().waitFor();
    },
  },
  'read, codings here': {
    show: async ({ page }) => {
      await goTo(page, 'For a realist the story');
      await page.keyboard.press(']');
      await page.getByRole('tab', { name: /Codings here/ }).click();
    },
  },
  'read, definition': {
    show: async ({ page }) => {
      await page.getByRole('treegrid', { name: 'Codes' }).getByText('Zero-sum competition').click();
      await page.getByText('Use it for', { exact: true }).waitFor();
    },
  },
  'read, suggested codes': {
    show: async ({ page }) => {
      await select(page, 'Calling them alliances');
      await page.keyboard.press('g');
      await page.getByRole('grid', { name: 'Suggested codes' }).getByRole('row').first().waitFor();
    },
  },
  'read, newsletter': { show: async ({ page }) => openSource(page, 'Newsletter: The Perigee Post') },
  'read, many scripts': { show: codeScripts },
  'read, by coder': {
    show: async ({ page }) => {
      await goTo(page, 'For a realist the story');
      await page.getByRole('button', { name: 'Text size and lines' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Paragraph numbers' }).click();
      for (const keys of ['Escape', 'Control++', 'Control+Shift+L']) await page.keyboard.press(keys);
      await page.getByRole('region', { name: 'Coders shown' }).waitFor();
      await page.locator('.stripe').first().hover();
    },
  },
};

async function openSource(page: Page, name: string): Promise<void> {
  await page.getByRole('grid', { name: 'Sources' }).getByText(name).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

/** Puts the caret before the first word of a paragraph. */
async function goTo(page: Page, words: string): Promise<void> {
  await readerOf(page)
    .getByText(words)
    .click({ position: { x: 2, y: 12 } });
  await page.keyboard.press('Home');
}

async function select(page: Page, words: string): Promise<void> {
  await goTo(page, words);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
}

/** Codes in many scripts, each word of them for itself. */
async function codeScripts({ page, call }: TestWindow): Promise<void> {
  await dropAndImport(page, [{ name: 'Many scripts.md', bytes: bytesOf(SCRIPTS) }]);
  await page.getByRole('button', { name: 'Open Many scripts' }).click();
  const source = (await call('sources.list', {})).find(({ name }) => name === 'Many scripts')!.id as SourceId;
  const codes = await call('codes.list', {});
  const passages = [
    ['تتعاون الدول الأعضاء في المحطة', 'Cooperation'],
    ['تتنافس على مواقع الهبوط', 'Competition'],
    ['各成员国在空间站上合作', 'Cooperation'],
    ['着陆点上相互竞争', 'Resource competition'],
    ['南極付近の着陸地点をめぐって競い合う', 'Competition'],
    ['והעיתונים שמעו עליו בבוקר 🚀', 'Legal ambiguity'],
  ] as const;
  for (const [words, code] of passages) {
    const start = SCRIPTS.indexOf(words);
    const id = codes.find(({ name }) => name === code)!.id;
    await call('codings.create', { source, start, end: start + words.length, codes: [id] });
  }
  await page.locator('.stripe').nth(5).waitFor();
}
