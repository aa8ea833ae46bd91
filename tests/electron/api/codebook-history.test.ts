/** The codebook's history, told through the contract. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeEvent } from '../../../shared/analysis/codebook-history-result.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codebookHistoryTable } from '../../../shared/report/codebook-history.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
beforeEach(async () => {
  project = await openTestProject();
});
afterEach(() => project.close());

/** Kind, path, old and new words of each event, without births by themselves. */
async function told(kinds?: readonly CodeEvent['kind'][]) {
  const { events } = await project.call('codebook.history', {});
  return events
    .filter((event) => kinds?.includes(event.kind) ?? event.kind !== 'created')
    .map((event) => [event.field ?? event.kind, event.path, event.old, event.new]);
}

const csv = (text: string) => ({ name: 'codebook.csv', bytes: new TextEncoder().encode(text) });

describe('the history tells', () => {
  let a: CodeId;
  let x: CodeId;
  beforeEach(async () => {
    a = await addCode(project.call, 'A 👩🏽‍🚀', { definition: 'first' });
    x = await addCode(project.call, 'x', { parent: a });
  });

  test('births with the path, and by whom', async () => {
    const { events } = await project.call('codebook.history', {});
    expect(events.map(({ kind, path, by, old, new: after }) => [kind, path, by, old, after])).toEqual([
      ['created', 'A 👩🏽‍🚀', 'Ada', null, 'A 👩🏽‍🚀'],
      ['created', 'A 👩🏽‍🚀 / x', 'Ada', null, 'A 👩🏽‍🚀 / x'],
    ]);
  });

  test('a new name, each new text and a new colour, with the words before', async () => {
    await project.call('codes.rename', { code: x, name: 'y' });
    await project.call('codes.describe', { code: a, definition: 'second', exclude: 'not so' });
    await project.call('codes.recolour', { codes: [a], colour: '#123456' });
    const { events } = await project.call('codebook.history', {});
    expect(await told()).toEqual([
      ['renamed', 'A 👩🏽‍🚀 / y', 'x', 'y'],
      ['definition', 'A 👩🏽‍🚀', 'first', 'second'],
      ['exclude', 'A 👩🏽‍🚀', '', 'not so'],
      ['recoloured', 'A 👩🏽‍🚀', expect.stringMatching(/^#/), '#123456'],
    ]);
    expect(
      codebookHistoryTable({ ...(await project.call('codebook.history', {})), filter: '' }).rows[3]!.slice(2),
    ).toEqual(['A 👩🏽‍🚀', 'redefined (definition)', 'first', 'second']);
    expect(events[3]!.change).toBe(events[4]!.change);
  });

  test('a move by its paths, and a change of places by the places; siblings that made room have not moved', async () => {
    await addCode(project.call, 'B');
    await project.call('codes.move', { codes: [x], parent: null, position: 0 });
    await project.call('codes.move', { codes: [x], parent: null, position: 2 });
    expect(await told()).toEqual([
      ['moved', 'x', 'A 👩🏽‍🚀 / x', 'x'],
      ['moved', 'x', 'place 1', 'place 3'],
    ]);
  });

  test('a split by the code that it came from', async () => {
    const source = await addText(project.call, 'One', 'Some words.');
    const { created } = await project.call('codings.create', { source, start: 0, end: 4, codes: [x] });
    const parts = [{ name: 'z', codings: created }];
    const { codes } = await project.call('codes.split', { code: x, parts });
    const code = codes[0];
    expect(await told()).toEqual([['split', 'A 👩🏽‍🚀 / z', 'A 👩🏽‍🚀 / x', 'A 👩🏽‍🚀 / z']]);
    const { events } = await project.call('codebook.history', {});
    expect(events.at(-1)).toMatchObject({ code, other: x });
  });

  test('a deletion of each code that went', async () => {
    await project.call('codes.delete', { codes: [a] });
    expect(await told()).toEqual([
      ['deleted', 'A 👩🏽‍🚀 / x', 'A 👩🏽‍🚀 / x', null],
      ['deleted', 'A 👩🏽‍🚀', 'A 👩🏽‍🚀', null],
    ]);
  });

  test('an import of a codebook: what it made and what it redefined', async () => {
    await project.call('codebook.import', { file: csv('path,definition\nA 👩🏽‍🚀,third\nB / new,fresh\n') });
    expect(await told(['redefined', 'created'])).toEqual([
      ['created', 'A 👩🏽‍🚀', null, 'A 👩🏽‍🚀'],
      ['created', 'A 👩🏽‍🚀 / x', null, 'A 👩🏽‍🚀 / x'],
      ['definition', 'A 👩🏽‍🚀', 'first', 'third'],
      ['created', 'B', null, 'B'],
      ['created', 'B / new', null, 'B / new'],
    ]);
  });

  test('nothing of changes that were undone, and again what was redone', async () => {
    await project.call('codes.rename', { code: x, name: 'y' });
    await project.call('codes.rename', { code: x, name: 'z' });
    await project.call('history.undo', {});
    expect(await told()).toEqual([['renamed', 'A 👩🏽‍🚀 / y', 'x', 'y']]);
    await project.call('history.redo', {});
    expect(await told()).toHaveLength(2);
    await project.call('history.undo', {});
    await project.call('history.undo', {});
    await project.call('codes.describe', { code: x, example: 'new' });
    expect(await told()).toEqual([['example', 'A 👩🏽‍🚀 / x', '', 'new']]);
  });
});

describe('a merge with sub-codes', () => {
  const merged = async (paths: string[], from: string[], into: string) => {
    await project.call('codebook.import', { file: csv(`path\n${paths.join('\n')}\n`) });
    const codes = await project.call('codes.list', {});
    const id = (path: string) => codes.find((code) => code.path === path)!.id;
    await project.call('codes.merge', { from: from.map(id), into: id(into) });
    return (await told(['merged', 'moved', 'deleted'])).map(([kind, , old, after]) => [kind, old, after]);
  };

  test('tells each code that went with the one that took it in, and sub-codes that moved along', async () => {
    expect(await merged(['A / x / deep', 'A / own', 'B / X / Deep'], ['A'], 'B')).toEqual([
      ['merged', 'A / x / deep', 'B / X / Deep'],
      ['merged', 'A / x', 'B / X'],
      ['moved', 'A / own', 'B / own'],
      ['merged', 'A', 'B'],
    ]);
  });

  test.each([
    ['after its parent took it along', ['A', 'A / x'], 'B / x'],
    ['before its parent', ['A / x', 'A'], 'B'],
  ])('a sub-code named as well, %s', async (_, from, target) => {
    const events = await merged(['A / x', 'B / x'], from, 'B');
    expect(events).toContainEqual(['merged', 'A / x', target]);
    expect(events).toContainEqual(['merged', 'A', 'B']);
  });

  test('a sub-code that moved along first and was merged then', async () => {
    expect(await merged(['A / x', 'B'], ['A', 'A / x'], 'B')).toEqual([
      ['merged', 'A / x', 'B'],
      ['merged', 'A', 'B'],
    ]);
  });

  test('gives what the target lacked in words as a redefinition of the target', async () => {
    await project.call('codebook.import', { file: csv('path,definition\nA,Words\nB,\n') });
    const [a, b] = await project.call('codes.list', {});
    await project.call('codes.merge', { from: [a!.id], into: b!.id });
    expect(await told(['redefined'])).toEqual([['definition', 'B', '', 'Words']]);
  });
});

describe('after a purge', () => {
  beforeEach(async () => {
    await addCode(project.call, 'Old');
    await project.call('project.purge', { confirm: true });
  });

  test('the history says since when it is known, and which codes are older', async () => {
    expect(await project.call('codebook.history', {})).toMatchObject({
      complete: false,
      knownSince: null,
      older: ['Old'],
    });
    await addCode(project.call, 'New');
    const history = await project.call('codebook.history', {});
    const [change] = await project.call('history.list', {});
    expect(history).toMatchObject({ complete: false, knownSince: change!.at, older: ['Old'] });
    expect(history.events.map((event) => event.path)).toEqual(['New']);
    expect(codebookHistoryTable({ ...history, filter: '' }).notes.join(' ')).toMatch(
      /known since .* nothing earlier\. .*no known birth: Old\./,
    );
  });

  test('the codebook of an earlier date is the one with which the known history begins', async () => {
    await addCode(project.call, 'New');
    const { codes, change, complete } = await project.call('codebook.asOf', { at: '2001-01-01' });
    expect([codes.map((code) => code.path), change, complete]).toEqual([['Old'], null, false]);
  });
});

test('the history of a code holds what was merged into it; other conditions than codes are refused', async () => {
  const a = await addCode(project.call, 'A');
  const b = await addCode(project.call, 'B');
  await addCode(project.call, 'C');
  await project.call('codes.merge', { from: [a], into: b });
  const { events, filter } = await project.call('reports.codebookHistory', { filter: { codes: [b] } });
  expect(events.map((event) => [event.kind, event.path])).toEqual([
    ['created', 'B'],
    ['merged', 'A'],
  ]);
  expect(filter).toBe('code B');
  expect((await project.call('reports.codebookHistory', { before: '2001-01-01' })).events).toEqual([]);
  expect((await project.call('reports.codebookHistory', { since: '2001-01-01' })).events).toHaveLength(4);
  const answer = await project.core().call('reports.codebookHistory', { filter: { sources: [] } });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
});
