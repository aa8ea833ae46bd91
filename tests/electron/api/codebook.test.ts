/** Codes and coders: made, moved, merged and deleted through the contract. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeId } from '../../../shared/model/ids.ts';
import { PALETTE } from '../../../shared/model/palette.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const NOTHING_ELSE = {
  ...{ subCodesMoved: 0, joined: 0, settlements: 0, terms: 0 },
  ...{ ofOthers: false, codeSets: [], queries: [], reports: [] },
};

let project: TestProject;
beforeEach(async () => {
  project = await openTestProject();
});
afterEach(() => project.close());

const paths = async () => (await project.call('codes.list', {})).map((code) => code.path);
const failureOf = async (method: string, params: unknown) => {
  const answer = await project.core().call(method, params);
  return answer.ok ? undefined : answer.failure.code;
};

test('codes are listed as a tree, parents before children, siblings in their order', async () => {
  const lens = await addCode(project.call, 'Lens 🔭');
  const mode = await addCode(project.call, 'Mode');
  await addCode(project.call, 'Competition', { parent: mode });
  await addCode(project.call, 'Realism', { parent: lens });
  expect(await paths()).toEqual(['Lens 🔭', 'Lens 🔭 / Realism', 'Mode', 'Mode / Competition']);
  await project.call('codes.move', { codes: [mode], parent: null, position: 0 });
  expect(await paths()).toEqual(['Mode', 'Mode / Competition', 'Lens 🔭', 'Lens 🔭 / Realism']);
});

test('a code is counted by itself and with all below it', async () => {
  const source = await addText(project.call, 'One', 'Some words to code.');
  const a = await addCode(project.call, 'A');
  const b = await addCode(project.call, 'B', { parent: a });
  const c = await addCode(project.call, 'C', { parent: b });
  await project.call('codings.create', { source, start: 0, end: 4, codes: [a, c] });
  await project.call('codings.create', { source, start: 5, end: 10, codes: [c] });
  const counts = (await project.call('codes.list', {})).map((code) => [code.codings, code.codingsWithSubCodes]);
  expect(counts).toEqual([
    [1, 3],
    [0, 2],
    [2, 2],
  ]);
});

test.each([
  ['a path separator', 'A / B'],
  ['no letters', '   '],
  ['a line feed', 'A\nB'],
])('a code name with %s is refused', async (_, name) => {
  expect(await failureOf('codes.create', { name })).toBe('invalid-input');
});

test("siblings' names differ, whatever their case or Unicode form; elsewhere a name may stand again", async () => {
  const lens = await addCode(project.call, 'Économie');
  expect(await failureOf('codes.create', { name: 'E\u0301CONOMIE' })).toBe('conflict');
  await addCode(project.call, 'économie', { parent: lens });
  expect(await paths()).toEqual(['Économie', 'Économie / économie']);
});

test('a code cannot be moved into itself, below itself or to where no code is', async () => {
  const a = await addCode(project.call, 'A');
  expect(await failureOf('codes.move', { codes: [a], parent: 99 as CodeId, position: 0 })).toBe('not-found');
  const b = await addCode(project.call, 'B', { parent: a });
  expect(await failureOf('codes.move', { codes: [a], parent: b, position: 0 })).toBe('conflict');
  expect(await failureOf('codes.move', { codes: [a], parent: a, position: 0 })).toBe('conflict');
  expect(await failureOf('codes.merge', { from: [a], into: b })).toBe('conflict');
});

test('deleting a code says what goes with it, and takes exactly that', async () => {
  const source = await addText(project.call, 'One', 'Some words to code.');
  const a = await addCode(project.call, 'A');
  const b = await addCode(project.call, 'B', { parent: a });
  const c = await addCode(project.call, 'C');
  await project.call('codings.create', { source, start: 0, end: 4, codes: [a, b, c] });
  await project.call('memos.create', { subject: { kind: 'code', code: a }, title: 'On it' });
  const impact = { codes: 2, codings: 2, sources: 1, memos: 1, ...NOTHING_ELSE };
  expect(await project.call('codes.impact', { codes: [a] })).toEqual(impact);
  expect(await project.call('codes.delete', { codes: [a] })).toEqual(impact);
  expect(await paths()).toEqual(['C']);
  expect(await project.call('codings.ofSource', { source })).toMatchObject([{ code: c }]);
});

test('merged codes keep one coding where both lay on one range, with both memos, and sub-codes move along', async () => {
  const source = await addText(project.call, 'One', '🚀 Some words to code.');
  const [a, b] = [await addCode(project.call, 'A', { definition: 'Of A.' }), await addCode(project.call, 'B')];
  for (const parent of [a, b]) await addCode(project.call, 'Shared', { parent });
  await addCode(project.call, 'Own', { parent: a });
  const [sharedA, sharedB] = (await Promise.all(
    ['A / Shared', 'B / Shared'].map(
      async (path) => (await project.call('codes.list', {})).find((c) => c.path === path)!.id,
    ),
  )) as [CodeId, CodeId];
  await project.call('codings.create', { source, start: 0, end: 2, codes: [a, sharedA, sharedB], memo: 'from A' });
  await project.call('codings.create', { source, start: 0, end: 2, codes: [b], memo: 'from B' });
  await project.call('codings.create', { source, start: 3, end: 7, codes: [a] });
  expect(await project.call('codes.merge', { from: [a], into: b })).toEqual({ moved: 1, joined: 2 });
  expect(await paths()).toEqual(['B', 'B / Shared', 'B / Own']);
  const codes = await project.call('codes.list', {});
  expect(codes[0]).toMatchObject({ definition: 'Of A.', codings: 2 });
  const memos = (await project.call('codings.ofSource', { source })).map((coding) => coding.memo);
  expect(memos.sort()).toEqual(['', 'from A', 'from B\n\nfrom A']);
});

test('an exported codebook, imported elsewhere, gives the same codebook; imported again, it changes nothing', async () => {
  const a = await addCode(project.call, 'A, "quoted"', {
    colour: '#AABBCC',
    definition: 'Line one\nline two',
    exclude: '=SUM(A1)',
  });
  await addCode(project.call, '-B', { parent: a, example: '+1 🌍' });
  const { csv } = await project.call('codebook.export', {});
  const other = await openTestProject();
  const file = { name: 'codebook.csv', bytes: new TextEncoder().encode(csv) };
  expect(await other.call('codebook.import', { file })).toEqual({ created: 2, updated: 0, unchanged: 0 });
  const strip = (codes: { id: unknown; guid: unknown; parent: unknown }[]) =>
    codes.map(({ id, guid, parent, ...code }) => code);
  expect(strip(await other.call('codes.list', {}))).toEqual(strip(await project.call('codes.list', {})));
  expect(await other.call('codebook.import', { file })).toEqual({ created: 0, updated: 0, unchanged: 2 });
  await other.close();
});

test('coders that are merged keep one coding where both lay on one range, with both memos', async () => {
  const source = await addText(project.call, 'One', 'Some words to code.');
  const code = await addCode(project.call, 'A');
  const [ada] = await project.call('coders.list', {});
  const ben = await project.call('coders.create', { name: 'Ben' });
  await project.call('codings.create', { source, start: 0, end: 4, codes: [code], memo: 'Ada' });
  await project.call('coders.choose', { coder: ben });
  await project.call('codings.create', { source, start: 0, end: 4, codes: [code], memo: 'Ben' });
  await project.call('codings.create', { source, start: 5, end: 10, codes: [code] });
  expect(await project.call('coders.merge', { from: [ben], into: ada!.id })).toEqual({ moved: 1, joined: 1 });
  expect((await project.call('project.info', {})).currentCoder).toBe(ada!.id);
  expect(await project.call('coders.list', {})).toMatchObject([{ name: 'Ada', codings: 2 }]);
  expect((await project.call('codings.ofSource', { source }))[0]?.memo).toBe('Ada\n\nBen');
  expect(await failureOf('coders.create', { name: 'ADA' })).toBe('conflict');
});

test('two siblings may not bear one name as it is stored, half a surrogate pair being stored as U+FFFD', async () => {
  await addCode(project.call, '\ud800');
  expect(await failureOf('codes.create', { name: '\udc00' })).toBe('conflict');
  expect(await failureOf('codes.create', { name: '\ufffd' })).toBe('conflict');
  expect((await project.call('project.check', {})).ok).toBe(true);
});

test('an imported path that differs from another in case or composition alone is the same code', async () => {
  const parent = await addCode(project.call, 'Caf\u00e9 🚀');
  const csv = 'path\ncafe\u0301 🚀 / A\nCAF\u00c9 🚀 / a\nB / C / D\nb / c\n';
  const file = { name: 'codebook.csv', bytes: new TextEncoder().encode(csv) };
  expect(await project.call('codebook.import', { file })).toEqual({ created: 4, updated: 0, unchanged: 2 });
  const codes = await project.call('codes.list', {});
  expect(codes.map((code) => code.path)).toEqual(['Caf\u00e9 🚀', 'Caf\u00e9 🚀 / A', 'B', 'B / C', 'B / C / D']);
  expect(codes[1]!.parent).toBe(parent);
  expect((await project.call('project.check', {})).ok).toBe(true);
});

test('a code without a colour takes the next one of the palette that no code has, below another code too', async () => {
  let parent: CodeId | null = null;
  for (let i = 0; i <= PALETTE.length; i++) parent = await addCode(project.call, `Code ${i}`, { parent });
  const colours = (await project.call('codes.list', {})).map((code) => code.colour);
  expect(colours.slice(0, -1)).toEqual(PALETTE.map(({ colour }) => colour));
  expect(colours.at(-1)).toBe(colours[0]);
});
