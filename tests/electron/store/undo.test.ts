/** Undo and redo of every command, across restarts. */

import { afterAll, describe, expect, test } from 'vitest';
import { contract, type MethodName } from '../../../shared/api/contract.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { dumpData } from '../../support/dump.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

const csv = (text: string) => ({ name: 'table.csv', bytes: new TextEncoder().encode(text) });
const TEXT = '👨🏻‍🚒 firemen drive firetrucks. They agree on rules.\n\nStates differ. Some join both.';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());
const source = await addText(call, 'One', TEXT, { year: '2024' });
const gone = await addText(call, 'Gone', 'Another text.', {});
const lens = await addCode(call, 'Lens');
const realism = await addCode(call, 'Realism', { parent: lens });
const twin = await addCode(call, 'Twin');
await addCode(call, 'Realism', { parent: twin });
const ben = await call('coders.create', { name: 'Ben' });
const { created } = await call('codings.create', { source, start: 0, end: 15, codes: [realism, twin], memo: 'first' });
const coding = created[0] as CodingId;
await call('coders.choose', { coder: ben });
await call('codings.create', { source, start: 0, end: 15, codes: [realism], memo: 'second' });
await call('sources.remove', { source: gone });
const attribute = await call('attributes.create', { name: 'wave' });

/** One way to call each command that alters data. */
const commands: Partial<Record<MethodName, unknown>> = {
  'sources.import': { files: [{ file: { ...csv('A new text. 🌍'), name: 'new 🌍.txt' } }] },
  'sources.rename': { source, name: 'Uno' },
  'sources.remove': { source },
  'sources.restore': { source: gone },
  'sources.describe': { source, attributes: { year: null, genre: 'op-ed', mood: 'calm' } },
  'attributes.create': { name: 'tone' },
  'attributes.rename': { attribute, name: 'round' },
  'attributes.delete': { attribute },
  'codes.create': { name: 'Liberalism', parent: lens },
  'codes.rename': { code: realism, name: 'Realpolitik' },
  'codes.move': { code: twin, parent: lens, position: 0 },
  'codes.recolour': { code: lens, colour: '#123456' },
  'codes.describe': { code: lens, definition: 'How the text is read.', example: 'See 🚀.' },
  'codes.merge': { from: [twin], into: lens },
  'codes.delete': { code: lens },
  'codebook.import': { file: csv('path,colour,definition\nLens,#abcdef,New words\nDriver / Trade,,Gain\n') },
  'coders.create': { name: 'Cleo' },
  'coders.rename': { coder: ben, name: 'Benedikt' },
  'coders.merge': { from: [1 as CoderId], into: ben },
  'codings.create': { source, start: 16, end: 29, codes: [twin, lens], memo: '' },
  'codings.move': { coding, start: 0, end: 21 },
  'codings.recode': { coding, code: lens },
  'codings.setMemo': { coding, memo: 'A thought.' },
  'codings.remove': { codings: [coding] },
  'codings.import': { file: csv('source,code,coder,start,end\nOne,Driver / New,Cleo,16,29\n') },
};

/** Commands that alter no data, erase or move along the history itself, or do what another does to a known text. */
const outsideHistory: MethodName[] = [
  'codings.applyKnown',
  'coders.choose',
  'project.purge',
  'history.undo',
  'history.redo',
];

test('every command of the contract is tried', () => {
  const all = Object.entries(contract).filter(([, method]) => method.kind === 'command');
  expect(all.map(([name]) => name).sort()).toEqual([...Object.keys(commands), ...outsideHistory].sort());
});

describe('undo and redo, each after a restart, give back every row', () => {
  test.each(Object.entries(commands))('%s', async (method, params) => {
    const before = dumpData(project.file);
    await call(method as MethodName, params as never);
    const after = dumpData(project.file);
    expect(after).not.toEqual(before);
    await project.reopen();
    await call('history.undo', {});
    expect(withoutTexts(dumpData(project.file))).toEqual(withoutTexts(before));
    await project.reopen();
    await call('history.redo', {});
    expect(dumpData(project.file)).toEqual(after);
    await call('history.undo', {});
    expect(withoutTexts(dumpData(project.file))).toEqual(withoutTexts(before));
    expect((await call('project.check', {})).problems).toEqual([]);
  });
});

test('a long row of changes is undone to the start and redone to the end, one by one', async () => {
  const own = await openTestProject();
  const states = [dumpData(own.file)];
  const text: SourceId = await addText(own.call, 'One', TEXT);
  states.push(dumpData(own.file));
  const codes: CodeId[] = [];
  for (const name of ['A', 'B', 'C']) {
    codes.push(await addCode(own.call, name));
    states.push(dumpData(own.file));
    await own.call('codings.create', { source: text, start: 16, end: 29, codes: [codes.at(-1)!] });
    states.push(dumpData(own.file));
  }
  await own.call('codes.merge', { from: codes.slice(1), into: codes[0]! });
  states.push(dumpData(own.file));
  for (const state of states.slice(0, -1).reverse()) {
    await own.call('history.undo', {});
    expect(withoutTexts(dumpData(own.file))).toEqual(withoutTexts(state));
  }
  await own.reopen();
  for (const state of states.slice(1)) {
    await own.call('history.redo', {});
    expect(withoutTexts(dumpData(own.file))).toEqual(withoutTexts(state));
  }
  expect(await own.core().call('history.redo', {})).toMatchObject({ ok: false, failure: { code: 'nothing-to-redo' } });
  await own.close();
});

test('a new change after an undo ends the way to redo; the undone change stays in the history, marked', async () => {
  const own = await openTestProject();
  await addCode(own.call, 'A');
  await own.call('history.undo', {});
  await addCode(own.call, 'B');
  expect(await own.core().call('history.redo', {})).toMatchObject({ ok: false, failure: { code: 'nothing-to-redo' } });
  await own.call('history.undo', {});
  await own.call('history.redo', {});
  const history = await own.call('history.list', {});
  expect(history.map(({ label, undone, method, coder }) => ({ label, undone, method, coder }))).toEqual([
    { label: 'Create B', undone: false, method: 'codes.create', coder: 'Ada' },
    { label: 'Create A', undone: true, method: 'codes.create', coder: 'Ada' },
  ]);
  await own.close();
});

test('a command that fails or alters nothing leaves no change', async () => {
  const own = await openTestProject();
  const code = await addCode(own.call, 'A');
  const { revision } = await own.call('project.info', {});
  await own.call('codes.rename', { code, name: 'A' });
  expect(await own.core().call('codes.create', { name: 'a' })).toMatchObject({ failure: { code: 'conflict' } });
  expect((await own.call('project.info', {})).revision).toBe(revision);
  expect(await own.call('history.list', {})).toHaveLength(1);
  await own.close();
});

/** Texts are never taken away by undo: no source points to them any more. */
function withoutTexts({ text: _, ...data }: ReturnType<typeof dumpData>): Record<string, unknown[]> {
  return data;
}
