/** The scenes of cases, code sets, memos and done marks. */

import type { Params } from '../../../shared/api/contract.ts';
import { actOnCode } from '../act-on.ts';
import type { TestWindow } from '../open-window.ts';
import type { Scenes } from './scene.ts';

export const STUDY_SCENES: Scenes = {
  'dialog, cases': {
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Cases' }).click();
      await page.getByRole('button', { name: 'From an attribute…' }).click();
      await page.getByRole('menuitem', { name: 'One for each perspective' }).click();
      await page.getByRole('listbox', { name: 'Cases' }).getByText('Chinese').click();
      await page.getByRole('textbox', { name: 'Description' }).fill('What is written from that side.');
    },
  },
  'dialog, cases of an empty project': {
    project: 'empty',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Cases' }).click();
      await page.getByText('No cases yet').waitFor();
    },
  },
  'dialog, code sets': {
    show: async ({ page, call }) => {
      const codes = await call('codes.list', {});
      const named = (name: string) => codes.find((code) => code.name === name)!.id;
      await call('codeSets.create', { name: 'Strife', codes: [named('Zero-sum competition'), named('Competition')] });
      await page.getByRole('button', { name: 'Codebook', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Code sets…' }).click();
      await page.getByRole('button', { name: 'New code set' }).click();
      await page.getByRole('option', { name: 'Realism', exact: true }).click();
    },
  },
  memos: {
    show: async ({ page, call }) => {
      await writeMemos(call);
      await page.getByRole('tab', { name: 'Memos' }).click();
      await page.getByText('Who speaks for the members?').waitFor();
    },
  },
  'dialog, memos on a code': {
    show: async ({ page, call }) => {
      await writeMemos(call);
      await actOnCode(page, 'Zero-sum competition', 'Memos…');
      await page.getByText('Where is the line?').waitFor();
    },
  },
  'dialog, memo': { show: async ({ page }) => actOnCode(page, 'Zero-sum competition', 'Memos…') },
  'dialog, link in a memo': {
    goesOn: true,
    show: async ({ page }) => {
      await page.getByRole('textbox', { name: 'What you think' }).fill('It differs from');
      await page.getByRole('button', { name: 'List', exact: true }).click();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('lib');
      await page.keyboard.press('ArrowDown');
    },
  },
  'read, memos beside the text': {
    show: async ({ page, call }) => {
      const source = (await call('sources.list', {})).find(({ name }) => name === 'Working paper digest')!.id;
      const start = (await call('sources.read', { source })).text.indexOf('Between October');
      const subject = { kind: 'passage', source, start, end: start + 15 } as const;
      await call('memos.create', { subject, title: 'Since when?' });
      await page.getByRole('button', { name: 'Memo: Since when?' }).hover();
    },
  },
  'read, sources done': {
    show: async ({ page, call }) => {
      for (const source of (await call('sources.list', {})).slice(0, 2)) {
        await call('coders.markDone', { source: source.id, done: true });
      }
      await page.getByRole('grid', { name: 'Sources' }).getByText('done', { exact: true }).nth(1).waitFor();
    },
  },
};

/** A memo on each kind of thing, and the words kept with a coding. */
async function writeMemos(call: TestWindow['call']): Promise<void> {
  const [source] = await call('sources.list', {});
  const code = (await call('codes.list', {})).find(({ name }) => name === 'Zero-sum competition')!.id;
  const [coding] = await call('codings.ofSource', { source: source!.id });
  await call('codings.setMemo', { coding: coding!.id, memo: 'The verb carries the weight here.' });
  const write = (subject: Params<'memos.create'>['subject'], title: string, body: string) =>
    call('memos.create', { subject, title, body });
  const guid = (await call('codes.list', {})).find(({ id }) => id === code)!.guid;
  await write(
    { kind: 'project' },
    'Who speaks for the members?',
    `# Voices\n\nBoth camps are heard through **two voices** each. 🌍 See [the code](themata:code/${guid}).\n\n- one *old*\n    1. in the notes\n- one new\n\n> Both are quoted.`,
  );
  await write({ kind: 'source', source: source!.id }, 'Tone', 'Dry, with one joke in the notes.\nRead it again.');
  await write({ kind: 'code', code }, 'Where is the line?', 'Rivalry alone is not enough; one has to lose.');
  await write({ kind: 'coding', coding: coding!.id }, '', 'Compare with the op-ed.');
}
