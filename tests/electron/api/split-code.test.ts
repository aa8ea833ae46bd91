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

test('the new code stands behind the old one, in a colour of its own, and takes the codings in one change', async () => {
  const before = await project.call('history.list', {});
  const made = await project.call('codes.split', { code: norms!, codings: codings.slice(1), name: 'Identity' });
  expect(made.moved).toBe(2);
  const codes = await project.call('codes.list', {});
  expect(codes.map(({ path, codings: n }) => [path, n])).toEqual([
    ['Lens', 0],
    ['Lens / Norms', 1],
    ['Lens / Identity', 2],
    ['Lens / Power', 0],
  ]);
  expect(codes[2]!.id).toBe(made.code);
  expect(codes[2]!.colour).not.toBe(codes[1]!.colour);
  const history = await project.call('history.list', {});
  expect(history.length).toBe(before.length + 1);
  expect(history[0]!.label).toBe('Split Norms into Identity');
});

test.each([
  ['a coding of another code', 'Identity', 'invalid-input'],
  ['a coding that there is not', 'Identity', 'not-found'],
  ['a name that a sibling has', 'power', 'conflict'],
  ['a name that holds the separator of paths', 'a / b', 'invalid-input'],
])('%s is refused, and nothing is altered', async (what, name, code) => {
  const { created } = await project.call('codings.create', { source, start: 0, end: 7, codes: [lens!] });
  const chosen = what.startsWith('a name') ? codings : [codings[0], what.includes('another') ? created[0] : 999];
  const before = await project.call('codes.list', {});
  const answer = await project.core().call('codes.split', { code: norms, codings: chosen, name });
  expect(answer).toMatchObject({ ok: false, failure: { code } });
  expect(await project.call('codes.list', {})).toEqual(before);
});
