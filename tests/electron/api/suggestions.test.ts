/** Suggestions through the contract: whose codings tell them, their quotations, and what a change does to them. */

import { afterAll, describe, expect, test } from 'vitest';
import { openProject } from '../../../electron/store/open.ts';
import { dispatch } from '../../../electron/transport/dispatch.ts';
import type { CoreEvent } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';
import { newProjectFile } from '../../support/project-file.ts';
import { sharedReading } from '../../support/shared-reading.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());

const LONG = `${'Filler words go on and on. '.repeat(30)}The 👩🏽‍🚀 rockets race.${' More of the same text.'.repeat(30)}`;
const one = await addText(call, 'One', 'Rockets race to the moon.\n\nThe states trade.');
const two = await addText(call, 'Two', 'A moon race of Rockets!');
const three = await addText(call, 'Three', LONG);
const rivalry = await addCode(call, 'Rivalry');
const trade = await addCode(call, 'Trade');

const inOne = { source: one, start: 0, end: 24 };
const apply = async (source: SourceId, start: number, end: number, codes: CodeId[]) =>
  await call('codings.create', { source, start, end, codes });
const codesFor = async (more: { coders?: number[] } = {}) =>
  (await call('suggestions.forPassage', { ...inOne, ...(more as object) })).codes.map(({ code }) => code);

test('where nothing was coded there is none, and that is told', async () => {
  expect(await call('suggestions.forPassage', inOne)).toEqual({ compared: 0, words: 3, codes: [] });
});

test('a quotation is told with its words, the shared ones marked', async () => {
  await apply(two, 0, 23, [rivalry]);
  const { codes } = await call('suggestions.forPassage', inOne);
  expect(codes).toMatchObject([{ code: rivalry, quotations: [{ source: two, sourceName: 'Two', start: 0, end: 23 }] }]);
  const [quotation] = codes[0]!.quotations;
  expect(quotation!.text).toBe('A moon race of Rockets!');
  expect(quotation!.marks.map(({ start, end }) => quotation!.text.slice(start, end))).toEqual([
    'moon',
    'race',
    'Rockets',
  ]);
  expect(quotation!.score).toBeCloseTo(1, 12);
  await call('history.undo', {});
});

test('of a long quotation the words around the first shared one are told', async () => {
  await apply(three, 0, LONG.length, [rivalry]);
  const [quotation] = (await call('suggestions.forPassage', inOne)).codes[0]!.quotations;
  expect(quotation!.cut).toEqual([true, true]);
  expect(quotation!.text.length).toBeLessThan(180);
  expect(quotation!.marks.map(({ start, end }) => quotation!.text.slice(start, end))).toEqual(['rockets', 'race']);
  await call('history.undo', {});
});

describe('a change is known at once', () => {
  test('a coding that was made, moved and undone', async () => {
    const { created } = await apply(two, 0, 23, [trade]);
    expect(await codesFor()).toEqual([trade]);
    await call('codings.recode', { coding: created[0]!, code: rivalry });
    expect(await codesFor()).toEqual([rivalry]);
    await call('history.undo', {});
    expect(await codesFor()).toEqual([trade]);
    await call('history.undo', {});
    expect(await codesFor()).toEqual([]);
  });

  test('a source that was removed tells nothing', async () => {
    await apply(two, 0, 23, [trade]);
    await call('sources.remove', { source: two });
    expect(await codesFor()).toEqual([]);
    await call('history.undo', {});
    await call('history.undo', {});
  });
});

test('only the codings of the chosen coders tell', async () => {
  await apply(two, 0, 23, [rivalry]);
  const ben = await call('coders.create', { name: 'Ben' });
  await call('coders.choose', { coder: ben });
  await apply(three, 0, LONG.length, [trade]);
  expect(await codesFor()).toEqual([rivalry, trade]);
  expect(await codesFor({ coders: [ben] })).toEqual([trade]);
  expect(await codesFor({ coders: [] })).toEqual([]);
});

test('reading the texts tells how far it is, and stops where it was cancelled', async () => {
  const told: CoreEvent[] = [];
  const signal = { aborted: false };
  const { close, ...opened } = openProject(await newProjectFile('suggesting'));
  const caller = { project: opened, emit: (event: CoreEvent) => told.push(event), reading: sharedReading(), signal };
  const bytes = new TextEncoder().encode('Rockets race.');
  await dispatch(caller, 'sources.import', { files: [{ file: { name: 'one.txt', bytes } }] });
  told.length = 0;
  const ask = async () =>
    await dispatch(caller, 'suggestions.forPassage', { source: 1, start: 0, end: 7, task: 'suggest' });
  signal.aborted = true;
  expect(await ask()).toMatchObject({ failure: { code: 'cancelled' } });
  signal.aborted = false;
  expect(await ask()).toMatchObject({ ok: true });
  expect(told).toEqual([{ event: 'progress', task: 'suggest', done: 0, total: 1 }]);
  close();
});

test('a passage outside the text, without characters or of no source is refused', async () => {
  const failureOf = async (params: object) => {
    const answer = await project.core().call('suggestions.forPassage', { ...inOne, ...params });
    return answer.ok ? undefined : answer.failure.code;
  };
  expect(await failureOf({ end: 1000 })).toBe('invalid-input');
  expect(await failureOf({ end: 0 })).toBe('invalid-input');
  expect(await failureOf({ source: 99 })).toBe('not-found');
});
