/** What deleting or merging codes would change is what it then changes, and several codes go in one step. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let source: SourceId;
beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', '👩🏽‍🚀 Some words to code here.');
});
afterEach(() => project.close());

const paths = async () => (await project.call('codes.list', {})).map(({ path }) => path);
const changes = async () => (await project.call('history.list', {})).length;
const failureOf = async (method: string, params: unknown) => {
  const answer = await project.core().call(method, params);
  return answer.ok ? undefined : answer.failure.code;
};
const code = (start: number, end: number, codes: CodeId[]) =>
  project.call('codings.create', { source, start, end, codes });

describe('a merge', () => {
  test('tells of joined codings, sub-codes, memos, sets, terms, saved queries and reports before it is done', async () => {
    const into = await addCode(project.call, 'Into');
    const from = await addCode(project.call, 'From');
    const [twin, twinFrom] = [
      await addCode(project.call, 'twin', { parent: into }),
      await addCode(project.call, 'Twin', { parent: from }),
    ];
    const own = await addCode(project.call, 'Own', { parent: from });
    await code(0, 7, [into, from]);
    await code(8, 12, [from, twinFrom, twin]);
    await code(13, 18, [own]);
    await project.call('memos.create', { subject: { kind: 'code', code: twinFrom }, title: 'T' });
    await project.call('lexicon.set', { code: from, terms: ['words', 'code*'] });
    for (const [name, codes] of [
      ['Both', [from, twin]],
      ['Other', [own]],
    ] as const) {
      await project.call('codeSets.create', { name, codes: [...codes] });
    }
    const query = { op: 'not', of: { op: 'codes', codes: [twinFrom], withSubCodes: false } } as const;
    await project.call('queries.save', { name: 'Without', query });
    await project.call('savedReports.save', { name: 'Near', method: 'reports.wordsNear', params: { code: from } });
    const impact = await project.call('codes.impact', { codes: [from], into });
    expect(impact).toEqual({
      ...{ codes: 2, subCodesMoved: 1, codings: 3, joined: 2, sources: 1, memos: 1, settlements: 0, terms: 2 },
      ...{ ofOthers: false, codeSets: ['Both'], queries: ['Without'], reports: ['Near'] },
    });
    expect(await project.call('codes.merge', { from: [from], into })).toEqual({ moved: 1, joined: 2 });
    expect(await paths()).toEqual(['Into', 'Into / twin', 'Into / Own']);
    expect((await project.call('savedReports.list', {}))[0]!.params).toMatchObject({ code: into });
  });

  test('tells one coder of their own work alone, and whether others made something too', async () => {
    const { call } = project;
    const [from, into] = [await addCode(call, 'From'), await addCode(call, 'Into')];
    const ada = (await call('project.info', {})).currentCoder;
    await code(0, 7, [from, into]);
    const own = async (coder = ada) => await call('codes.impact', { codes: [from], into, coder });
    const alone = { codings: 1, joined: 1, sources: 1, memos: 0, ofOthers: false };
    expect(await own()).toMatchObject(alone);
    const ben = await call('coders.create', { name: 'Ben' });
    await call('coders.choose', { coder: ben });
    await call('memos.create', { subject: { kind: 'code', code: from }, title: 'Of Ben' });
    expect(await own()).toMatchObject({ ...alone, ofOthers: true });
    expect(await own(ben)).toMatchObject({ codings: 0, joined: 0, sources: 0, memos: 1, ofOthers: true });
    const deleting = await call('codes.impact', { codes: [from], coder: ben });
    expect(deleting).toMatchObject({ codings: 0, memos: 1, ofOthers: true });
  });

  test('that cannot be done is not told of either', async () => {
    const a = await addCode(project.call, 'A');
    const b = await addCode(project.call, 'B', { parent: a });
    expect(await failureOf('codes.impact', { codes: [a], into: b })).toBe('conflict');
    expect(await failureOf('codes.impact', { codes: [a], into: a })).toBe('invalid-input');
  });

  test('of any codes is told of exactly', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.record({ above: fc.nat(), name: fc.constantFrom('a', 'b', 'c') }), { minLength: 3, maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(3), fc.nat()), { maxLength: 20 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      fc.nat(),
      async (codes, codings, chosen, last) => {
        const own = await openTestProject();
        const text = await addText(own.call, 'One', 'Some words to code here.');
        const made: CodeId[] = [];
        for (const { above, name } of codes) {
          const parent = made[above % (made.length + 1)] ?? null;
          const answer = await own.core().call('codes.create', { name, parent });
          if (answer.ok) made.push(answer.result as CodeId);
        }
        const pick = (at: number) => made[at % made.length]!;
        for (const [start, at] of codings) {
          await own.call('codings.create', { source: text, start, end: start + 5, codes: [pick(at)] });
        }
        const before = await own.call('codes.list', {});
        const params = { from: [...new Set(chosen.map(pick))], into: pick(last) };
        const told = await own.core().call('codes.impact', { codes: params.from, into: params.into });
        const done = await own.core().call('codes.merge', params);
        expect(done.ok).toBe(told.ok);
        if (told.ok && done.ok) {
          const impact = told.result as { codes: number; codings: number; joined: number };
          const { moved, joined } = done.result as { moved: number; joined: number };
          expect(joined).toBe(impact.joined);
          // A code that goes by way of another moves its codings twice.
          expect(moved + joined).toBeGreaterThanOrEqual(impact.codings);
          expect((await own.call('codes.list', {})).length).toBe(before.length - impact.codes);
          expect((await own.call('project.check', {})).problems).toEqual([]);
        }
        await own.close();
      },
    );
    await fc.assert(property, { seed: 7, numRuns: 15, endOnFailure: true });
  });
});

describe('deleting codes', () => {
  test('may keep their sub-codes, which come into their places', async () => {
    const [top, lower] = [await addCode(project.call, 'A'), await addCode(project.call, 'Z')];
    const b = await addCode(project.call, 'B', { parent: top });
    await addCode(project.call, 'D', { parent: top });
    // Its name is free once the code above it is gone.
    await addCode(project.call, 'A', { parent: b });
    await addCode(project.call, 'C 🌍', { parent: b });
    await code(0, 7, [top, b, lower]);
    const params = { codes: [b, top], subCodes: 'keep' as const };
    const impact = await project.call('codes.impact', params);
    expect(impact).toMatchObject({ codes: 2, subCodesMoved: 3, codings: 2, sources: 1 });
    const before = await changes();
    expect(await project.call('codes.delete', params)).toEqual(impact);
    expect(await paths()).toEqual(['A', 'C 🌍', 'D', 'Z']);
    expect(await changes()).toBe(before + 1);
    await project.call('history.undo', {});
    expect(await paths()).toEqual(['A', 'A / B', 'A / B / A', 'A / B / C 🌍', 'A / D', 'Z']);
  });

  test('that would bring two of one name together is refused', async () => {
    const a = await addCode(project.call, 'A');
    await addCode(project.call, 'B', { parent: a });
    await addCode(project.call, 'b');
    expect(await failureOf('codes.delete', { codes: [a], subCodes: 'keep' })).toBe('conflict');
    expect(await paths()).toEqual(['A', 'A / B', 'b']);
  });

  test('counts what hangs on several of them once', async () => {
    const a = await addCode(project.call, 'A');
    const b = await addCode(project.call, 'B', { parent: a });
    await code(0, 7, [a, b]);
    expect(await project.call('codes.impact', { codes: [b, a] })).toMatchObject({ codes: 2, codings: 2 });
    expect(await project.call('codes.delete', { codes: [b, a] })).toMatchObject({ codes: 2, codings: 2 });
    expect(await paths()).toEqual([]);
  });
});

test('several codes are moved in one step: in codebook order, with those below them, counted without them', async () => {
  const [a, , c] = [
    await addCode(project.call, 'A'),
    await addCode(project.call, 'B'),
    await addCode(project.call, 'C'),
  ];
  const below = await addCode(project.call, 'Below', { parent: a });
  const d = await addCode(project.call, 'D');
  const before = await changes();
  await project.call('codes.move', { codes: [c, below, a], parent: null, position: 1 });
  expect(await paths()).toEqual(['B', 'A', 'A / Below', 'C', 'D']);
  expect(await changes()).toBe(before + 1);
  await addCode(project.call, 'below', { parent: d });
  expect(await failureOf('codes.move', { codes: [c, below], parent: d, position: 0 })).toBe('conflict');
  await project.call('codes.recolour', { codes: [a, d], colour: '#123456' });
  const colours = (await project.call('codes.list', {})).map(({ name, colour }) => [name, colour]);
  expect(colours.filter(([, colour]) => colour === '#123456').map(([name]) => name)).toEqual(['A', 'D']);
});

test('the codes below a code get shades of its colour, itself untouched', async () => {
  const top = await addCode(project.call, 'Top', { colour: '#2076c9' });
  const a = await addCode(project.call, 'A', { parent: top });
  await addCode(project.call, 'B', { parent: a });
  await addCode(project.call, 'Other', { colour: '#e26500' });
  await project.call('codes.shade', { code: top });
  const [own, ...others] = (await project.call('codes.list', {})).map(({ colour }) => colour);
  expect(own).toBe('#2076c9');
  expect(others.at(-1)).toBe('#e26500');
  expect(new Set([own, ...others]).size).toBe(4);
});

test('a code set says what names it, and codes are added to those that it holds', async () => {
  const [a, b] = [await addCode(project.call, 'A'), await addCode(project.call, 'B')];
  const codeSet = await project.call('codeSets.create', { name: 'Mine', codes: [b] });
  await project.call('codeSets.addCodes', { codeSet, codes: [b, a] });
  expect((await project.call('codeSets.list', {}))[0]!.codes).toEqual([a, b]);
  await project.call('queries.save', { name: 'Of mine', query: { op: 'codeSet', codeSet } });
  const params = { filter: { codeSets: [codeSet] } };
  await project.call('savedReports.save', { name: 'Counts', method: 'reports.frequency', params });
  expect(await project.call('codeSets.impact', { codeSet })).toEqual({ queries: ['Of mine'], reports: ['Counts'] });
});
