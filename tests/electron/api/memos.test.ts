/** Memos: on what they are, who wrote them when, and where they go with what they are on. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const TEXT = '👨🏻‍🚒 firemen drive firetrucks.';

let project: TestProject;
let source: SourceId;
let lens: CodeId;
let code: CodeId;
let coding: CodingId;
beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', TEXT);
  lens = await addCode(project.call, 'Lens');
  code = await addCode(project.call, 'Realism', { parent: lens });
  const { created } = await project.call('codings.create', { source, start: 22, end: 32, codes: [code] });
  coding = created[0]!;
});
afterEach(() => project.close());

const memos = () => project.call('memos.list', {});
const onCoding = () => ({ kind: 'coding', coding }) as const;
const titles = async () => (await memos()).map(({ title }) => title).sort();

test('a memo tells what it is about, in words, and who wrote it', async () => {
  await project.call('memos.create', { subject: { kind: 'project' }, title: 'Plan 🌍', body: 'Read all.' });
  await project.call('memos.create', { subject: { kind: 'source', source }, title: 'S' });
  await project.call('memos.create', { subject: { kind: 'code', code }, title: 'C' });
  await project.call('memos.create', { subject: onCoding(), title: 'K' });
  const byTitle = Object.fromEntries((await memos()).map((memo) => [memo.title, memo]));
  expect(byTitle['Plan 🌍']).toMatchObject({ about: 'Project', body: 'Read all.', coderName: 'Ada', passage: null });
  expect(byTitle.S).toMatchObject({ about: 'One', subject: { kind: 'source', source }, passage: null });
  expect(byTitle.C).toMatchObject({ about: 'Lens / Realism', passage: null });
  expect(byTitle.K).toMatchObject({
    about: 'Lens / Realism in One',
    passage: { source, start: 22, end: 32, quotation: 'firetrucks' },
  });
  expect(await project.call('memos.list', { subject: { kind: 'code', code } })).toMatchObject([{ title: 'C' }]);
  expect(await project.call('memos.list', { subject: { kind: 'project' } })).toMatchObject([{ title: 'Plan 🌍' }]);
});

test('the words kept with a coding are listed as a memo on it that has no id', async () => {
  await project.call('codings.setMemo', { coding, memo: 'At once.' });
  const own = { id: null, subject: onCoding(), title: '', body: 'At once.', coderName: 'Ada' };
  expect(await memos()).toMatchObject([own]);
  expect(await project.call('memos.list', { subject: onCoding() })).toMatchObject([own]);
  expect(await project.call('memos.list', { subject: { kind: 'code', code } })).toEqual([]);
});

test('a memo on a passage stands beside those on its source, in the order of the text', async () => {
  const passage = (start: number, end: number) => ({ kind: 'passage', source, start, end }) as const;
  await project.call('memos.create', { subject: passage(22, 32), title: 'Later' });
  await project.call('memos.create', { subject: passage(0, 8), body: 'Who? 🌍' });
  await project.call('memos.create', { subject: { kind: 'source', source }, title: 'S' });
  expect(await project.call('memos.list', { subject: passage(0, 8) })).toMatchObject([
    { about: 'Passage in One', source, code: null, passage: { start: 0, end: 8, quotation: TEXT.slice(0, 8) } },
  ]);
  expect(await project.call('memos.list', { subject: { kind: 'source', source } })).toMatchObject([{ title: 'S' }]);
  expect((await project.call('memos.onPassages', { source })).map(({ subject }) => subject)).toEqual([
    passage(0, 8),
    passage(22, 32),
  ]);
  expect((await project.call('history.list', {}))[1]).toMatchObject({ label: 'Write a memo on a passage of One' });
  const inside = await project.core().call('memos.create', { subject: passage(1, 8), title: 'A' });
  expect(inside).toMatchObject({ failure: { code: 'invalid-input', message: /inside a character/ } });
  await project.call('sources.remove', { source });
  expect(await memos()).toEqual([]);
});

test('a memo is written by whoever codes now, and keeps its author when somebody else changes it', async () => {
  const memo = await project.call('memos.create', { subject: { kind: 'project' }, title: 'Plan' });
  await project.call('coders.choose', { coder: await project.call('coders.create', { name: 'Ben' }) });
  await project.call('memos.change', { memo, body: 'More.' });
  expect(await memos()).toMatchObject([{ title: 'Plan', body: 'More.', coderName: 'Ada' }]);
  const [changed] = await memos();
  expect(changed!.changedAt >= changed!.createdAt).toBe(true);
});

test('a memo without a word is refused, and one that is not altered leaves no change', async () => {
  const call = project.core().call;
  const refused = { failure: { code: 'invalid-input', message: 'A memo needs a title or some words.' } };
  expect(await call('memos.create', { subject: { kind: 'project' }, title: ' ', body: '\n' })).toMatchObject(refused);
  const memo = await project.call('memos.create', { subject: { kind: 'project' }, title: 'Plan' });
  const { revision } = await project.call('project.info', {});
  expect(await call('memos.change', { memo, title: '' })).toMatchObject(refused);
  await project.call('memos.change', { memo, title: 'Plan', body: '' });
  expect((await project.call('project.info', {})).revision).toBe(revision);
});

test('a memo on what is not there is refused', async () => {
  const call = project.core().call;
  for (const subject of [
    { kind: 'source', source: 99 },
    { kind: 'code', code: 99 },
    { kind: 'coding', coding: 99 },
  ]) {
    expect(await call('memos.create', { subject, title: 'A' })).toMatchObject({ failure: { code: 'not-found' } });
    expect(await call('memos.list', { subject })).toMatchObject({ failure: { code: 'not-found' } });
  }
  expect(await call('memos.create', { subject: { kind: 'source', code }, title: 'A' })).toMatchObject({
    failure: { code: 'invalid-input' },
  });
  expect(await call('memos.change', { memo: 99, title: 'A' })).toMatchObject({ failure: { code: 'not-found' } });
  expect(await call('memos.delete', { memo: 99 })).toMatchObject({ failure: { code: 'not-found' } });
});

test('memos on a removed source and its codings are out of the list until it is restored', async () => {
  await project.call('memos.create', { subject: { kind: 'source', source }, title: 'S' });
  await project.call('memos.create', { subject: onCoding(), title: 'K' });
  await project.call('codings.setMemo', { coding, memo: 'Own words.' });
  await project.call('sources.remove', { source });
  expect(await memos()).toEqual([]);
  await project.call('sources.restore', { source });
  expect(await titles()).toEqual(['', 'K', 'S']);
});

describe('memos go with what they are on, and come back by undo', () => {
  test.each([
    ['a code that is deleted', 'codes.delete', () => ({ codes: [lens] })],
    ['a coding that is removed', 'codings.remove', () => ({ codings: [coding] })],
  ] as const)('%s', async (_, method, params) => {
    await project.call('memos.create', { subject: onCoding(), title: 'K' });
    if (method === 'codes.delete') await project.call('memos.create', { subject: { kind: 'code', code }, title: 'C' });
    const before = await memos();
    await project.call(method, params() as never);
    expect(await memos()).toEqual([]);
    await project.reopen();
    await project.call('history.undo', {});
    expect(await memos()).toEqual(before);
    await project.call('history.redo', {});
    expect(await memos()).toEqual([]);
  });
});

describe('what becomes one keeps the memos of both', () => {
  test('two codes', async () => {
    const other = await addCode(project.call, 'Other');
    await project.call('memos.create', { subject: { kind: 'code', code }, title: 'on the one' });
    await project.call('memos.create', { subject: { kind: 'code', code: other }, title: 'on the other' });
    await project.call('codes.merge', { from: [code], into: other });
    expect((await memos()).map(({ about }) => about)).toEqual(['Other', 'Other']);
  });

  test('two coders, who stay done with what either was done with', async () => {
    const two = await addText(project.call, 'Two', 'Another text.');
    const ben = await project.call('coders.create', { name: 'Ben' });
    for (const done of [source, two]) await project.call('coders.markDone', { source: done, coder: ben, done: true });
    await project.call('coders.markDone', { source, done: true });
    await project.call('coders.choose', { coder: ben });
    await project.call('memos.create', { subject: { kind: 'project' }, title: 'By Ben' });
    await project.call('coders.merge', { from: [ben], into: 1 as CoderId });
    expect(await memos()).toMatchObject([{ title: 'By Ben', coderName: 'Ada' }]);
    expect(await project.call('coders.done', {})).toEqual([
      { source, coder: 1 },
      { source: two, coder: 1 },
    ]);
  });

  test('two codings of one code, coder and range', async () => {
    const other = await addCode(project.call, 'Other');
    const { created } = await project.call('codings.create', { source, start: 22, end: 32, codes: [other] });
    await project.call('memos.create', { subject: onCoding(), title: 'on the one' });
    await project.call('memos.create', { subject: { kind: 'coding', coding: created[0]! }, title: 'on the other' });
    await project.call('codings.recode', { coding, code: other });
    expect((await memos()).map(({ about }) => about)).toEqual(['Other in One', 'Other in One']);
  });
});

describe('a coder is done with a source', () => {
  test('by a mark that is set and taken away, once, for the current coder where none is named', async () => {
    await project.call('coders.markDone', { source, done: true });
    await project.call('coders.markDone', { source, done: true });
    expect(await project.call('coders.done', {})).toEqual([{ source, coder: 1 }]);
    expect(await project.call('history.list', {})).toMatchObject([
      { label: 'Mark One as done by Ada' },
      { method: 'codings.create' },
      {},
      {},
      {},
    ]);
    await project.call('coders.markDone', { source, coder: 1 as CoderId, done: false });
    expect(await project.call('coders.done', {})).toEqual([]);
  });

  test('as long as the source is there', async () => {
    await project.call('coders.markDone', { source, done: true });
    await project.call('sources.remove', { source });
    expect(await project.call('coders.done', {})).toEqual([]);
    expect(await project.core().call('coders.markDone', { source, done: true })).toMatchObject({
      failure: { code: 'not-found' },
    });
  });
});

test('memos are found by pages, by what is chosen, and by one coder as if there were none by others', async () => {
  const { call } = project;
  for (const title of ['One', 'Two', 'Three']) await call('memos.create', { subject: { kind: 'project' }, title });
  const titles = async (params: Params<'memos.find'>) =>
    (await call('memos.find', params)).memos.map(({ title }) => title);
  expect(await titles({ limit: 2 })).toEqual(['Three', 'Two']);
  expect(await titles({ limit: 2, offset: 2 })).toEqual(['One']);
  expect(await titles({ choice: { words: 'ada', order: 'title' } })).toEqual(['One', 'Three', 'Two']);
  const ben = await call('coders.create', { name: 'Ben' });
  const none = { memos: [], total: 0, isEmpty: true, coders: [], codes: [], sources: [] };
  expect(await call('memos.find', { coder: ben })).toEqual(none);
  await call('coders.choose', { coder: ben });
  await call('memos.create', { subject: { kind: 'code', code }, title: 'Of Ben' });
  const found = await call('memos.find', { coder: ben, choice: { kinds: ['project'] } });
  expect(found).toEqual({ ...none, isEmpty: false, coders: [{ id: ben, name: 'Ben' }], codes: [code] });
  expect(await call('memos.find', {})).toMatchObject({ total: 4, codes: [code] });
  expect(await call('memos.list', { subject: { kind: 'project' }, coder: ben })).toEqual([]);
});
