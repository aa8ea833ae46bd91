/** A project with one text, to be coded and corrected by the words in it. */

import { afterEach } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

export const TEXT = '🚒 The goverment agreed to all of it.\n\nThe the states did not. They differ.';

let opened: TestProject[] = [];
afterEach(async () => {
  for (const project of opened) await project.close();
  opened = [];
});

/** A project that is closed after the test. */
export async function openedProject(): Promise<TestProject> {
  const project = await openTestProject();
  opened.push(project);
  return project;
}

/** A project with one text, of which `code` codes words. */
export async function correctedStudy(text = TEXT) {
  const project = await openedProject();
  const { call } = project;
  const source = await addText(call, 'Brief', text);
  const realism = await addCode(call, 'Realism');
  const current = async () => (await call('sources.read', { source })).text;
  const code = async (words: string, codes: readonly CodeId[] = [realism], memo = '') => {
    const start = (await current()).indexOf(words);
    return (await call('codings.create', { source, start, end: start + words.length, codes: [...codes], memo }))
      .created;
  };
  const edit = async (...changes: readonly (readonly [old: string, text: string])[]) => {
    const now = await current();
    return changes.map(([old, text]) => ({ start: now.indexOf(old), end: now.indexOf(old) + old.length, text }));
  };
  const sha256 = async () => (await call('sources.read', { source })).sha256;
  const correct = async (edits: Params<'sources.correct'>['edits'], removeLost = false) =>
    await call('sources.correct', { source, sha256: await sha256(), edits, removeLost });
  const quotations = async () => {
    const now = await current();
    return (await call('codings.ofSource', { source })).map(({ start, end }) => now.slice(start, end));
  };
  return { ...project, source, realism, current, code, edit, sha256, correct, quotations };
}
