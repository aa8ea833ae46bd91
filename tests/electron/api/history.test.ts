/** The history: filtered by what changes touched, told in detail, and gone back and forth in. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../../shared/analysis/random.ts';
import type { ChangeFilter } from '../../../shared/model/change.ts';
import type { ChangeId, CodeId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { dumpData } from '../../support/dump.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const TEXT = '👨🏻‍🚒 firemen drive. States differ. Some join both.';
const csv = (text: string) => ({ name: 'table.csv', bytes: new TextEncoder().encode(text) });

async function failureOf(project: TestProject, method: string, params: unknown) {
  const answer = await project.core().call(method, params);
  return answer.ok ? undefined : answer.failure.code;
}

describe('the history of a study', () => {
  let project: TestProject;
  let [one, two]: SourceId[] = [];
  let [realism, trade]: CodeId[] = [];
  const labels = async (filter: ChangeFilter) =>
    (await project.call('history.list', { filter: filter as object })).map(({ label }) => label).reverse();

  beforeAll(async () => {
    project = await openTestProject();
    const { call } = project;
    one = await addText(call, 'One', TEXT);
    two = await addText(call, 'Two', `${TEXT} Two.`);
    realism = await addCode(call, 'Realism');
    trade = await addCode(call, 'Trade');
    const { created } = await call('codings.create', { source: one, start: 0, end: 15, codes: [realism] });
    const coding = created[0] as CodingId;
    const { created: onTwo } = await call('codings.create', { source: two, start: 16, end: 22, codes: [trade] });
    await call('codings.recode', { coding, code: trade });
    await call('coders.choose', { coder: await call('coders.create', { name: 'Béa' }) });
    await call('memos.create', { subject: { kind: 'coding', coding }, title: 'Why' });
    await call('sources.rename', { source: two, name: 'Deux' });
    await call('codings.remove', { codings: [coding] });
    await call('memos.create', { subject: { kind: 'coding', coding: onTwo[0]! }, title: 'How' });
  });
  afterAll(() => project.close());

  test('is filtered by source: its own changes, and those of all that hangs or hung on it', async () => {
    const all = await labels({ source: one });
    expect(all).toHaveLength(5);
    expect(all[0]).toBe('Import One');
    expect(await labels({ source: two })).toEqual([
      'Import Two',
      'Apply Trade',
      'Rename Two to Deux',
      'Write a memo on Trade',
    ]);
  });

  test('is filtered by code: also changes of codings that were recoded or removed, and memos on them', async () => {
    const ofRealism = await project.call('history.list', { filter: { code: realism! } });
    expect(ofRealism.map(({ method }) => method).reverse()).toEqual([
      'codes.create',
      'codings.create',
      'codings.recode',
      'memos.create',
      'codings.remove',
    ]);
    expect(await labels({ code: trade, source: two })).toEqual(['Apply Trade', 'Write a memo on Trade']);
  });

  test('is filtered by coder, kind and words of the label, whatever their case', async () => {
    expect(await labels({ coder: 'Béa' })).toHaveLength(4);
    expect(await labels({ areas: ['codes', 'sources'] })).toEqual([
      'Import One',
      'Import Two',
      'Create Realism',
      'Create Trade',
      'Rename Two to Deux',
    ]);
    expect(await labels({ text: 'DEUX' })).toEqual(['Rename Two to Deux']);
    expect(await labels({ text: 'trade', areas: ['codings'], coder: 'Ada' })).toContain('Apply Trade');
  });

  test('comes by pages, with the number of all, the newest that stands, and what can be filtered by', async () => {
    const all = await project.call('history.list', {});
    expect(await project.call('history.list', { offset: 2, limit: 3 })).toEqual(all.slice(2, 5));
    const outline = await project.call('history.outline', { filter: { source: two! } });
    expect(outline).toEqual({
      total: 4,
      present: all[0]!.id,
      coders: ['Ada', 'Béa'],
      areas: ['coders', 'codes', 'codings', 'memos', 'sources'],
    });
  });

  test('tells of each change how many rows it touched, and the sources, codes and passages', async () => {
    const all = await project.call('history.list', {});
    const detailsOf = async (label: string) =>
      await project.call('history.details', { change: all.find((change) => change.label === label)!.id });
    expect(await detailsOf('Apply Trade')).toEqual({
      tables: [{ table: 'coding', added: 1, removed: 0, changed: 0 }],
      touched: [{ kind: 'passage', id: two, name: 'Deux', isThere: true, start: 16, end: 22, code: 'Trade' }],
    });
    expect((await detailsOf('Rename Two to Deux')).touched).toEqual([
      { kind: 'source', id: two, name: 'Deux', isThere: true },
    ]);
    expect((await detailsOf('Create Realism')).touched).toEqual([
      { kind: 'code', id: realism, name: 'Realism', isThere: true },
    ]);
    await project.call('history.undoTo', { change: all.find(({ label }) => label === 'Create Realism')!.id });
    expect((await detailsOf('Create Trade')).touched).toEqual([
      { kind: 'code', id: trade, name: 'Trade', isThere: false },
    ]);
    await project.call('history.redoTo', { change: all[0]!.id });
  });
});

describe('undo and redo to a point', () => {
  test('give every state of a long row of changes back, in whatever order, also after a restart', async () => {
    const project = await openTestProject();
    const states = await makeChanges(project);
    const random = randomFrom(4);
    let at = states.length - 1;
    for (let jump = 0; jump < 12; jump++) {
      const next = Math.floor(random() * states.length);
      if (jump === 6) await project.reopen();
      if (next < at) await project.call('history.undoTo', { change: states[next]!.change });
      if (next > at) await project.call('history.redoTo', { change: states[next]!.change! });
      expect(dumpData(project.file)).toMatchObject(states[next]!.data);
      at = next;
    }
    await project.close();
  });

  test('say before what they will do, and do it in one step', async () => {
    const project = await openTestProject();
    for (const name of ['A', 'B', 'C']) await addCode(project.call, name);
    const [c, , a] = await project.call('history.list', {});
    const back = await project.call('history.steps', { change: a!.id });
    expect([back.undoing, back.total, back.changes.map(({ label }) => label)]).toEqual([
      true,
      2,
      ['Create C', 'Create B'],
    ]);
    const { revision } = await project.call('project.info', {});
    expect(await project.call('history.undoTo', { change: a!.id })).toEqual({ changes: 2 });
    expect((await project.call('project.info', {})).revision).toBe(revision + 1);
    const forth = await project.call('history.steps', { change: c!.id, limit: 1 });
    expect([forth.undoing, forth.total, forth.changes.map(({ label }) => label)]).toEqual([false, 2, ['Create B']]);
    expect((await project.call('history.steps', { change: null })).total).toBe(1);
    await project.close();
  });

  test('are refused where there is nothing to do, and for a change that can no more be redone', async () => {
    const project = await openTestProject();
    for (const name of ['A', 'B']) await addCode(project.call, name);
    const [b, a] = await project.call('history.list', {});
    expect(await failureOf(project, 'history.undoTo', { change: b!.id })).toBe('nothing-to-undo');
    expect(await failureOf(project, 'history.redoTo', { change: a!.id })).toBe('nothing-to-redo');
    expect(await failureOf(project, 'history.undoTo', { change: 99 })).toBe('not-found');
    await project.call('history.undo', {});
    expect(await failureOf(project, 'history.undoTo', { change: b!.id })).toBe('conflict');
    await addCode(project.call, 'C');
    for (const method of ['history.undoTo', 'history.redoTo', 'history.steps']) {
      expect(await failureOf(project, method, { change: b!.id })).toBe('conflict');
    }
    expect((await project.call('history.list', {})).map(({ undone, redoable }) => [undone, redoable])).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
    await project.close();
  });
});

interface State {
  readonly change: ChangeId | null;
  readonly data: Record<string, unknown[]>;
}

/** Makes changes of many rows of many tables, and tells what the project held after each. */
async function makeChanges(project: TestProject): Promise<State[]> {
  const { call } = project;
  const states: State[] = [];
  const keep = async () => {
    const { text: _, ...data } = dumpData(project.file);
    states.push({ change: (await call('history.outline', {})).present, data });
  };
  await keep();
  const source = await addText(call, 'One', TEXT, { year: '2024', mood: 'calm' });
  await keep();
  const table = ['Driver / Trade', 'Driver / Power', 'Lens'].flatMap((code) =>
    ['Ben', 'Cleo'].flatMap((coder) => [`One,${code},${coder},16,29`, `One,${code},${coder},0,15`]),
  );
  await call('codings.import', { file: csv(`source,code,coder,start,end\n${table.join('\n')}\n`) });
  await keep();
  const codes = await call('codes.list', {});
  const idOf = (name: string) => codes.find((code) => code.name === name)!.id;
  await call('codeSets.create', { name: 'Mine', codes: codes.map(({ id }) => id) });
  await keep();
  await call('codes.merge', { from: [idOf('Trade'), idOf('Lens')], into: idOf('Power') });
  await keep();
  const coders = await call('coders.list', {});
  await call('coders.merge', { from: [coders[2]!.id], into: coders[1]!.id });
  await keep();
  await call('codes.delete', { codes: [idOf('Driver')] });
  await keep();
  await call('sources.remove', { source });
  await keep();
  return states;
}
