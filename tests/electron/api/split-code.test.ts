/** Splitting a code: chosen codings go to a new code beside it. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let source: SourceId;
let [lens, norms]: CodeId[] = [];
let codings: CodingId[];

beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', '👩🏽‍🚀 Some words to code.');
  lens = await addCode(project.call, 'Lens');
  norms = await addCode(project.call, 'Norms', { parent: lens });
  await addCode(project.call, 'Power', { parent: lens });
  codings = [];
  for (const [start, end] of [
    [0, 7],
    [8, 12],
    [13, 18],
  ] as const) {
    const { created } = await project.call('codings.create', { source, start, end, codes: [norms] });
    codings.push(...created);
  }
});
afterEach(() => project.close());

test('new codes stand behind the old one, each in a colour of its own, and take their codings in one change', async () => {
  const before = await project.call('history.list', {});
  const [first, second, third] = codings as [CodingId, CodingId, CodingId];
  const parts = [
    { name: 'Identity', codings: [third, third] },
    { name: 'Belief 🌗', codings: [second] },
  ];
  const made = await project.call('codes.split', { code: norms!, parts });
  expect(made.moved).toBe(2);
  const codes = await project.call('codes.list', {});
  expect(codes.map(({ path, codings: n }) => [path, n])).toEqual([
    ['Lens', 0],
    ['Lens / Norms', 1],
    ['Lens / Identity', 1],
    ['Lens / Belief 🌗', 1],
    ['Lens / Power', 0],
  ]);
  expect(codes.slice(2, 4).map(({ id }) => id)).toEqual(made.codes);
  expect(new Set(codes.map(({ colour }) => colour)).size).toBe(codes.length);
  const kept = await project.call('codings.ofSource', { source });
  expect(kept.map(({ id, code }) => [id, code])).toEqual([
    [first, norms],
    [second, made.codes[1]],
    [third, made.codes[0]],
  ]);
  const history = await project.call('history.list', {});
  expect(history.length).toBe(before.length + 1);
  expect(history[0]!.label).toBe('Split Norms into Identity, Belief 🌗');
});

test.each([
  ['a coding of another code', 'Identity', 'invalid-input'],
  ['a coding that there is not', 'Identity', 'not-found'],
  ['a coding in two parts', 'Identity', 'invalid-input'],
  ['a name that a sibling has', 'power', 'conflict'],
  ['a name that two parts have', 'Other', 'conflict'],
  ['a name that holds the separator of paths', 'a / b', 'invalid-input'],
])('%s is refused, and nothing is altered', async (what, name, code) => {
  const { created } = await project.call('codings.create', { source, start: 0, end: 7, codes: [lens!] });
  const [first, second, third] = codings;
  const wrong = {
    'a coding of another code': created[0],
    'a coding that there is not': 999,
    'a coding in two parts': second,
  };
  const parts = [
    { name, codings: [first, wrong[what as keyof typeof wrong] ?? third] },
    { name: 'Other', codings: [second] },
  ];
  const before = await project.call('codes.list', {});
  const answer = await project.core().call('codes.split', { code: norms, parts });
  expect(answer).toMatchObject({ ok: false, failure: { code } });
  expect(await project.call('codes.list', {})).toEqual(before);
});
