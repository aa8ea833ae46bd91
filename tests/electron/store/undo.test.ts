/** Undo and redo of every command, across restarts. */

import { afterAll, describe, expect, test } from 'vitest';
import { contract, type MethodName } from '../../../shared/api/contract.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { richProject } from '../../support/documents/rich-refi.ts';
import { dumpData } from '../../support/dump.ts';
import { servePages } from '../../support/pages.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';
import { projectElsewhere, settle } from './undo-study.ts';

const csv = (text: string) => ({ name: 'table.csv', bytes: new TextEncoder().encode(text) });
const TEXT = '👨🏻‍🚒 firemen drive firetrucks. They agree on rules.\n\nStates differ. Some join both.';

const site = await servePages(() => '<p>Words of a page.</p>');
afterAll(() => site.close());
const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());
const source = await addText(call, 'One', TEXT, { year: '2024' });
const textHash = (await call('sources.list', {}))[0]!.sha256;
const gone = await addText(call, 'Gone', 'Another text.', {});
const other = await addText(call, 'Other', 'A text beside it.', { year: '2025' });
const lens = await addCode(call, 'Lens');
const realism = await addCode(call, 'Realism', { parent: lens });
const twin = await addCode(call, 'Twin');
await addCode(call, 'Realism', { parent: twin });
const ben = await call('coders.create', { name: 'Ben' });
const { created } = await call('codings.create', { source, start: 0, end: 15, codes: [realism, twin], memo: 'first' });
const coding = created[0] as CodingId;
const [next] = (await call('codings.create', { source, start: 8, end: 29, codes: [realism], memo: 'next' })).created;
await call('coders.choose', { coder: ben });
await call('codings.create', { source, start: 0, end: 15, codes: [realism], memo: 'second' });
await call('sources.remove', { source: gone });
const attribute = await call('attributes.create', { name: 'wave' });
const yearAttribute = (await call('attributes.list', {})).find(({ name }) => name === 'year')!.id;
const studyCase = await call('cases.create', { name: 'East', sources: [source, other], attributes: { wave: '1' } });
const codeSet = await call('codeSets.create', { name: 'Mine', codes: [realism, twin] });
await call('coders.markDone', { source, done: true });
await call('coders.markDone', { source, coder: 1 as CoderId, done: true });
const memo = await call('memos.create', { subject: { kind: 'coding', coding }, title: 'A memo 🌍' });
await call('memos.create', { subject: { kind: 'code', code: twin }, body: 'On the twin.' });
await call('memos.create', { subject: { kind: 'source', source }, body: 'On the source.' });
await call('memos.create', { subject: { kind: 'passage', source, start: 16, end: 29 }, body: 'On some words.' });
await call('lexicon.set', { code: twin, terms: ['states', 'rule*'] });
settle(project.file, source, [realism, twin, lens]);
const report = { method: 'reports.frequency', params: { by: 'coder' } };
const savedReport = await call('savedReports.save', { name: 'By coder 🌍', ...report });
const savedQuery = await call('queries.save', { name: 'Tone', query: { op: 'text', text: 'rules' } });

const link = await call('links.create', { from: { kind: 'coding', id: coding }, to: { kind: 'code', id: twin } });
const elsewhere = await projectElsewhere();

const comments = {
  ...{ format: 'themata-comments', version: 1, reviewer: 'Dana 🖊️' },
  project: (await call('project.info', {})).guid,
  comments: [
    {
      guid: '11111111-1111-4111-8111-111111111111',
      subject: { kind: 'code', guid: (await call('codes.list', {}))[0]!.guid },
      ...{ words: 'Lens', text: 'Which lens?', at: '2026-03-01T10:00:00Z' },
    },
  ],
};

/** One way to call each command that alters data. */
const commands: Partial<Record<MethodName, unknown>> = {
  'sources.import': { files: [{ file: { ...csv('A new text. 🌍'), name: 'new 🌍.txt' } }] },
  'sources.rename': { source, name: 'Uno' },
  'sources.remove': { source },
  'sources.restore': { source: gone },
  'sources.describe': { source, attributes: { year: null, genre: 'op-ed', mood: 'calm' } },
  'sources.correct': {
    source,
    sha256: textHash,
    edits: [{ start: 0, end: TEXT.length, text: TEXT.replace('firetrucks. They', 'fire engines. All').slice(8) }],
    removeLost: true,
  },
  'references.import': {
    file: { name: 'one.ris', bytes: csv('TY  - JOUR\nTI  - One\nPY  - 1999\nAU  - Doe, Jo\nER  - \n').bytes },
    overwrite: true,
  },
  'surveys.import': {
    file: csv('id,says,age\nEast,Firm words,30\nNew,Softer words,40\n'),
    roles: { id: 'name', says: 'text' },
    as: 'cases',
  },
  'web.import': { address: site.address, allowPrivate: true, attributes: { genre: 'news' } },
  'attributes.create': { name: 'tone' },
  'attributes.rename': { attribute, name: 'round' },
  'attributes.delete': { attribute },
  'codes.create': { name: 'Liberalism', parent: lens },
  'codes.rename': { code: realism, name: 'Realpolitik' },
  'codes.move': { codes: [twin, realism], parent: lens, position: 0 },
  'codes.recolour': { codes: [lens, twin], colour: '#123456' },
  'codes.shade': { code: lens },
  'codes.describe': { code: lens, definition: 'How the text is read.', example: 'See 🚀.' },
  'codes.merge': { from: [twin], into: lens },
  'codes.split': { code: twin, parts: [{ name: 'Half 🌗', codings: [created[1] as CodingId] }] },
  'codes.delete': { codes: [lens] },
  'codebook.import': { file: csv('path,colour,definition\nLens,#abcdef,New words\nDriver / Trade,,Gain\n') },
  'project.import': { file: { name: 'rich.qdpx', bytes: richProject() } },
  'coders.create': { name: 'Cleo' },
  'coders.markDone': { source, done: false },
  'coders.rename': { coder: ben, name: 'Benedikt' },
  'coders.merge': { from: [1 as CoderId], into: ben },
  'codings.create': { source, start: 16, end: 29, codes: [twin, lens], memo: '' },
  'codings.move': { coding, start: 0, end: 21 },
  'codings.recode': { coding, newCode: { name: 'Anew', parent: lens, above: ['Between'] } },
  'codings.split': { coding, at: 8 },
  'codings.merge': { codings: [coding, next as CodingId] },
  'codings.setMemo': { coding, memo: 'A thought.' },
  'codings.remove': { codings: [coding] },
  'cases.create': { name: 'West', description: 'The other one.', sources: [source], attributes: { side: 'left' } },
  'cases.fromAttribute': { attribute: yearAttribute },
  'cases.rename': { studyCase, name: 'Ost' },
  'cases.describe': { studyCase, description: 'Where the sun rises.', attributes: { wave: null, mood: 'calm' } },
  'cases.setSources': { studyCase, sources: [other] },
  'cases.delete': { studyCase },
  'codeSets.create': { name: 'Other', codes: [lens] },
  'codeSets.rename': { codeSet, name: 'Ours' },
  'codeSets.describe': { codeSet, description: 'What we look at.' },
  'codeSets.setCodes': { codeSet, codes: [twin, lens] },
  'codeSets.addCodes': { codeSet, codes: [lens] },
  'codeSets.delete': { codeSet },
  'memos.importComments': { file: csv(JSON.stringify(comments)) },
  'memos.create': { subject: { kind: 'project' }, title: 'Plan', body: 'Read all.' },
  'memos.change': { memo, body: 'More words.' },
  'memos.delete': { memo },
  'savedReports.save': { name: 'Again', ...report },
  'savedReports.rename': { savedReport, name: 'Coders' },
  'savedReports.replace': { savedReport, method: 'reports.cooccurrence', view: { shape: 'list' } },
  'savedReports.delete': { savedReport },
  'codings.import': { file: csv('source,code,coder,start,end\nOne,Driver / New,Cleo,16,29\n') },
  'agreement.settle': { source, start: 8, end: 21, code: twin, verdict: 'absent', memo: 'Only talk.' },
  'agreement.reopen': { source, start: 0, end: 15, code: realism },
  'links.create': { from: { kind: 'source', id: source }, to: { kind: 'source', id: other }, direction: 'one-way' },
  'links.rename': { link, name: 'answers' },
  'links.delete': { link },
  'project.merge': { file: { path: elsewhere } },
  'queries.save': { name: 'Later', query: { op: 'text', text: 'firemen' } },
  'queries.rename': { savedQuery, name: 'Mood' },
  'queries.change': { savedQuery, query: { op: 'text', text: 'agree' } },
  'queries.delete': { savedQuery },
  'search.autoCode': { terms: ['firemen', 'some*'], newCode: { name: 'Found 🔎', parent: lens }, unit: 'sentence' },
  'lexicon.set': { code: twin, terms: ['rule*', 'join'] },
  'lexicon.import': { file: csv('code,term\nTwin,agree\nDriver / Trade,gain*\n') },
  'lexicon.run': { unit: 'sentence' },
};

/** Commands that alter no data, erase or move along the history itself, or do what another does to a known text. */
const outsideHistory: MethodName[] = [
  'codings.applyKnown',
  'coders.choose',
  'project.purge',
  'settings.keep',
  'history.undo',
  'history.redo',
  'history.undoTo',
  'history.redoTo',
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
