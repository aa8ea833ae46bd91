/** Code sets: codes that are looked at together. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeId, CodeSetId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let lens: CodeId;
let realism: CodeId;
let mode: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  lens = await addCode(project.call, 'Lens 🔭');
  realism = await addCode(project.call, 'Realism', { parent: lens });
  mode = await addCode(project.call, 'Mode');
});
afterEach(() => project.close());

const sets = () => project.call('codeSets.list', {});

test('a set lists its codes in codebook order, each once, and no sub-code that is not named', async () => {
  const id = await project.call('codeSets.create', {
    name: 'Mine',
    description: 'For page 3.',
    codes: [mode, lens, mode],
  });
  expect(await sets()).toMatchObject([{ id, name: 'Mine', description: 'For page 3.', codes: [lens, mode] }]);
  await project.call('codes.move', { codes: [mode], parent: null, position: 0 });
  expect(await sets()).toMatchObject([{ codes: [mode, lens] }]);
});

test('names are unique, letter case ignored', async () => {
  const codeSet = await project.call('codeSets.create', { name: 'Mine' });
  expect(await project.core().call('codeSets.create', { name: 'MINE' })).toMatchObject({
    failure: { code: 'conflict', message: 'There is a code set "Mine" already.' },
  });
  await project.call('codeSets.rename', { codeSet, name: 'MINE' });
  await project.call('codeSets.describe', { codeSet, description: 'Loud.' });
  expect(await sets()).toMatchObject([{ name: 'MINE', description: 'Loud.' }]);
});

test('a code that is deleted leaves its sets, and comes back into them by undo', async () => {
  await project.call('codeSets.create', { name: 'Mine', codes: [realism, mode] });
  await project.call('codes.delete', { codes: [lens] });
  expect(await sets()).toMatchObject([{ codes: [mode] }]);
  await project.call('history.undo', {});
  expect(await sets()).toMatchObject([{ codes: [realism, mode] }]);
});

test('a merged code gives its place in a set to the one that stays, once', async () => {
  await project.call('codeSets.create', { name: 'One', codes: [realism] });
  await project.call('codeSets.create', { name: 'Both', codes: [realism, mode] });
  await project.call('codes.merge', { from: [realism], into: mode });
  expect((await sets()).map(({ codes }) => codes)).toEqual([[mode], [mode]]);
});

test('the codes of a set are chosen anew, and a set that is deleted leaves them in the codebook', async () => {
  const codeSet = await project.call('codeSets.create', { name: 'Mine', codes: [realism] });
  await project.call('codeSets.setCodes', { codeSet, codes: [mode, lens] });
  expect(await sets()).toMatchObject([{ codes: [lens, mode] }]);
  await project.call('codeSets.delete', { codeSet });
  expect(await sets()).toEqual([]);
  expect(await project.call('codes.list', {})).toHaveLength(3);
});

test('a code or a set that is not there is told as not found', async () => {
  const call = project.core().call;
  const failure = { failure: { code: 'not-found' } };
  expect(await call('codeSets.create', { name: 'A', codes: [99] })).toMatchObject(failure);
  expect(await sets()).toEqual([]);
  for (const [method, more] of [
    ['codeSets.rename', { name: 'B' }],
    ['codeSets.describe', { description: '' }],
    ['codeSets.setCodes', { codes: [] }],
    ['codeSets.delete', {}],
  ] as const) {
    expect(await call(method, { codeSet: 99 as CodeSetId, ...more }), method).toMatchObject(failure);
  }
});

test('a report counts the codes of a set alone', async () => {
  const source = await addText(project.call, 'One', 'Some words to code.');
  await project.call('codings.create', { source, start: 0, end: 4, codes: [lens, realism, mode] });
  const codeSet = await project.call('codeSets.create', { name: 'Mine', codes: [mode] });
  const { codes } = await project.call('reports.frequency', { filter: { codeSets: [codeSet] } });
  expect(codes.map(({ code, codings }) => [code, codings])).toEqual([
    ['Lens 🔭', 0],
    ['Lens 🔭 / Realism', 0],
    ['Mode', 1],
  ]);
});
