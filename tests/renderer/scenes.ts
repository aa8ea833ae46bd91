/** The scenes of the window: every screen in the state in which its look is judged, and how a person gets there. */

import type { Page } from 'playwright-core';
import type { SourceId } from '../../shared/model/ids.ts';
import { bytesOf, drop } from './drop.ts';
import type { TestWindow, WindowOptions } from './open-window.ts';
import { readerOf } from './open-window.ts';
import { choose, chooseReport, openReport, pickGroup } from './reports/drive-reports.ts';
import { RETRIEVAL_SCENES } from './retrieval/retrieval-scenes.ts';
import { STUDY_SCENES } from './study-scenes.ts';

export interface Scene extends Pick<WindowOptions, 'project'> {
  /** Goes there from a window that has just been opened. */
  readonly show: (window: TestWindow) => Promise<void>;
}

const SCRIPTS = `# Many scripts on one Moon

The charter was read aloud in five languages, and in each of them "cooperation" meant something else.

تتعاون الدول الأعضاء في المحطة، لكنها تتنافس على مواقع الهبوط قرب القطب الجنوبي.

各成员国在空间站上合作，但在南极附近的着陆点上相互竞争。

加盟国は基地で協力しながら、南極付近の着陸地点をめぐって競い合う。

> ההסכם נחתם בלילה, והעיתונים שמעו עליו בבוקר 🚀
`;

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Codes' });

async function openSource(page: Page, name: string): Promise<void> {
  await page.getByRole('grid', { name: 'Sources' }).getByText(name).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

async function act(page: Page, code: string, action: string): Promise<void> {
  await tree(page).getByRole('row', { name: code, exact: true }).hover();
  await page.getByRole('button', { name: `Actions for ${code}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
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

async function openPassages(page: Page, cells: string): Promise<void> {
  await page.locator(cells).first().click();
  await page.getByRole('blockquote').first().waitFor();
}

/** Codes in many scripts, each word of them for itself. */
async function codeScripts({ page, call }: TestWindow): Promise<void> {
  await drop(page, [{ name: 'Many scripts.md', bytes: bytesOf(SCRIPTS) }]);
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

export const SCENES: Readonly<Record<string, Scene>> = {
  read: { show: async ({ page }) => goTo(page, 'Between October 2020') },
  'read, coding in focus': {
    show: async ({ page }) => {
      await goTo(page, 'For a realist the story');
      await page.keyboard.press(']');
      await page.keyboard.press(']');
    },
  },
  'read, passage selected': { show: async ({ page }) => select(page, 'Calling them alliances') },
  'read, palette': {
    show: async ({ page }) => {
      await select(page, 'Calling them alliances');
      await page.keyboard.press('c');
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
      await tree(page).getByText('Zero-sum competition').click();
      await page.getByText('Use it for', { exact: true }).waitFor();
    },
  },
  'read, newsletter': { show: async ({ page }) => openSource(page, 'Newsletter: The Perigee Post') },
  'read, many scripts': { show: codeScripts },
  'empty project': { project: 'empty', show: async () => {} },
  'import report': {
    show: async ({ page }) => {
      await drop(page, [
        { name: 'note.txt', bytes: bytesOf('Rockets 🚀 rise.') },
        { name: 'same.txt', bytes: bytesOf('Rockets 🚀 rise.') },
        { name: 'empty.txt', bytes: [] },
        { name: 'a recording of a very long interview, second part, final version.txt', bytes: [0, 1, 2, 0, 255] },
        { name: 'picture.png', bytes: [137, 80, 78, 71] },
      ]);
      await page.getByText('Imported as note').waitFor();
    },
  },
  'dialog, describe': { show: async ({ page }) => act(page, 'Zero-sum competition', 'Describe…') },
  'dialog, recolour': { show: async ({ page }) => act(page, 'Zero-sum competition', 'Colour…') },
  'dialog, move': { show: async ({ page }) => act(page, 'Zero-sum competition', 'Move…') },
  'dialog, merge': { show: async ({ page }) => act(page, 'Zero-sum competition', 'Merge into…') },
  'dialog, delete': { show: async ({ page }) => act(page, 'Realism', 'Delete…') },
  'dialog, attributes': {
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Name and attributes' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  ...STUDY_SCENES,
  frequency: { show: async ({ page }) => openReport(page, 'Frequency') },
  'frequency, split': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await page.getByRole('button', { name: /Split by$/ }).click();
      await page.getByRole('option', { name: 'perspective' }).click();
      await page.getByText('Split by perspective.').waitFor();
    },
  },
  'frequency, bars': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await page.getByRole('radio', { name: 'Bars' }).click();
      await page.getByRole('figure').getByRole('button').first().waitFor();
    },
  },
  'frequency, over time': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await page.getByRole('button', { name: /Split by$/ }).click();
      await page.getByRole('option', { name: 'year' }).click();
      await page.getByRole('radio', { name: 'Over time' }).click();
      await page.getByRole('figure').getByRole('button').first().waitFor();
    },
  },
  agreement: { show: async ({ page }) => openReport(page, 'Agreement') },
  'agreement, passages': {
    show: async ({ page }) => {
      await openReport(page, 'Agreement');
      await page.getByRole('radio', { name: 'Passages', exact: true }).click();
      await page.getByRole('listbox', { name: 'Passages' }).getByRole('option').first().waitFor();
    },
  },
  'source matrix': { show: async ({ page }) => openReport(page, 'Source × code') },
  'frequency, filter': {
    show: async ({ page }) => {
      await openReport(page, 'Frequency');
      await page.getByRole('button', { name: /^Filter/ }).click();
      for (const name of ['Op-ed: The neighbours look up', 'Western', 'media analysis', 'Coder A']) {
        await page.getByRole('option', { name, exact: true }).click();
      }
      await page.getByText('Only sources').waitFor();
    },
  },
  'co-occurrence': { show: async ({ page }) => openReport(page, 'Co-occurrence') },
  'co-occurrence, passages': {
    show: async ({ page }) => {
      await openReport(page, 'Co-occurrence');
      await openPassages(page, '.heat:not(.heat-zero, .heat-undefined)');
    },
  },
  'co-occurrence, ranked list': {
    show: async ({ page }) => {
      await openReport(page, 'Co-occurrence');
      await page.getByRole('radio', { name: 'List' }).click();
      await page.getByRole('columnheader', { name: 'n(A)' }).waitFor();
    },
  },
  'co-occurrence, network': {
    show: async ({ page }) => {
      await openReport(page, 'Co-occurrence');
      await page.getByRole('radio', { name: 'Network' }).click();
      await page.getByRole('slider').waitFor();
      await page.locator('[data-key]').first().waitFor();
    },
  },
  'co-occurrence compared': {
    show: async ({ page }) => {
      await chooseReport(page, 'Co-occurrence compared');
      await pickGroup(page, 'Group A', 'perspective = Western');
      await pickGroup(page, 'Group B', 'perspective = Chinese');
      await choose(page, 'Rows', /^Lens(?! \/)/);
      await choose(page, 'Columns', /^Theme/);
      await page.getByRole('region', { name: 'Difference, B - A' }).waitFor();
    },
  },
  ...RETRIEVAL_SCENES,
  history: {
    show: async ({ page, call }) => {
      await call('codes.create', { name: 'Supply chains' });
      const [source] = await call('sources.list', {});
      const codes = await call('codes.list', {});
      for (const { id } of codes.slice(0, 6)) {
        await call('codings.create', { source: source!.id, start: 2, end: 11, codes: [id] });
      }
      await call('history.undo', {});
      await page.getByRole('tab', { name: 'History' }).click();
      await page.getByText('Create Supply chains').waitFor();
    },
  },
  failure: {
    show: async ({ page }) => {
      await page.route('**/api/call', (route) => route.abort());
      await page.getByRole('button', { name: 'Coder: Coder A' }).click();
      await page.getByRole('menuitemradio', { name: /Coder B/ }).click();
      await page.getByRole('alert').waitFor();
    },
  },
};
