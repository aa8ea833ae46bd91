/** Saved queries: kept under a name, live, never going round in a circle. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import type { Query } from '../../../shared/model/query.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let source: SourceId;
let a: CodeId;
let b: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', '🚀 Some words to code, and some more.');
  a = await addCode(project.call, 'A');
  b = await addCode(project.call, 'B', { parent: a });
  await project.call('codings.create', { source, start: 3, end: 7, codes: [a] });
});
afterEach(() => project.close());

const codes = (code: CodeId, withSubCodes = false): Query => ({ op: 'codes', codes: [code], withSubCodes });
const save = (name: string, query: Query) => project.call('queries.save', { name, query });
const failureOf = async (method: string, params: unknown) => {
  const answer = await project.core().call(method, params);
  return answer.ok ? undefined : answer.failure;
};
const passages = async (query: Query) =>
  (await project.call('retrieval.passages', { filter: { query } })).passages.map(({ start, end }) => `${start}-${end}`);

test('a saved query yields what is coded now, also inside another one', async () => {
  const saved = await save('Of A', codes(a, true));
  const outside = await save('Outside', { op: 'not', of: { op: 'saved', query: saved } });
  const query = { op: 'saved', query: outside } as const;
  expect(await passages(query)).toEqual(['0-3', '7-37']);
  await project.call('codings.create', { source, start: 0, end: 2, codes: [b] });
  expect(await passages(query)).toEqual(['2-3', '7-37']);
  await project.call('queries.change', { savedQuery: saved, query: codes(b) });
  expect(await passages(query)).toEqual(['2-37']);
  await project.call('history.undo', {});
  expect(await passages(query)).toEqual(['2-3', '7-37']);
});

test('a statement tells what each saved query in it finds', async () => {
  const first = await save('First', codes(a));
  const second = await save('Second', { op: 'not', of: { op: 'saved', query: first } });
  const query = { op: 'saved', query: second } as const;
  const told =
    'passages of the query "Second", where "Second" finds stretches outside passages of the query "First" and "First" finds passages coded A';
  expect((await project.call('retrieval.passages', { filter: { query } })).query).toBe(told);
  expect((await project.call('reports.frequency', { filter: { query } })).filter).toBe(`codings that overlap ${told}`);
});

test('a query cannot be changed so that it uses itself', async () => {
  const first = await save('First', codes(a));
  const second = await save('Second', { op: 'saved', query: first });
  for (const [query, circle] of [
    [{ op: 'saved', query: first }, '"First" uses "First"'],
    [{ op: 'not', of: { op: 'saved', query: second } }, '"First" uses "Second" uses "First"'],
  ]) {
    expect(await failureOf('queries.change', { savedQuery: first, query })).toEqual({
      code: 'conflict',
      message: `A saved query cannot use itself: ${circle}. Change one of them.`,
    });
  }
  expect(await passages({ op: 'saved', query: second })).toEqual(['3-7']);
});

test('a query that others use is not deleted, and they are named', async () => {
  const first = await save('First', codes(a));
  const second = await save('Second', { op: 'and', of: [codes(a), { op: 'saved', query: first }] });
  const failure = await failureOf('queries.delete', { savedQuery: first });
  expect(failure).toMatchObject({ code: 'conflict', message: expect.stringContaining('the query "Second"') });
  await project.call('queries.delete', { savedQuery: second });
  await project.call('queries.delete', { savedQuery: first });
  expect(await project.call('queries.list', {})).toEqual([]);
});

test('a query that a saved report uses is not deleted', async () => {
  const first = await save('First', codes(a));
  const params = { filter: { query: { op: 'saved', query: first } } };
  await project.call('savedReports.save', { name: 'Counts', method: 'reports.frequency', params, view: {} });
  const failure = await failureOf('queries.delete', { savedQuery: first });
  expect(failure).toMatchObject({ code: 'conflict', message: expect.stringContaining('the report "Counts"') });
});

test('a query whose code was deleted says so, and can be changed', async () => {
  const saved = await save('Of B', codes(b));
  await project.call('codes.delete', { codes: [b] });
  expect(await failureOf('retrieval.passages', { filter: { query: { op: 'saved', query: saved } } })).toMatchObject({
    code: 'not-found',
    message: 'The saved query "Of B" names what is not in the project any more. Change it.',
  });
  await project.call('queries.change', { savedQuery: saved, query: codes(a) });
  expect(await passages({ op: 'saved', query: saved })).toEqual(['3-7']);
});

test('a merged code or coder is followed to the one that it was merged into, and back by undo', async () => {
  const ben = await project.call('coders.create', { name: 'Ben' });
  const [ada] = await project.call('coders.list', {});
  const c = await addCode(project.call, 'C');
  const query: Query = { op: 'not', of: { op: 'codes', codes: [b, c], withSubCodes: false, coders: [ben] } };
  const saved = await save('Of B and C', query);
  const params = { filter: { codes: [b], query }, coders: 'each', rows: [a, b] };
  await project.call('savedReports.save', { name: 'Met', method: 'reports.cooccurrence', params, view: {} });
  await project.call('codes.merge', { from: [b], into: c });
  await project.call('coders.merge', { from: [ben], into: ada!.id });
  const merged: Query = { op: 'not', of: { op: 'codes', codes: [c], withSubCodes: false, coders: [ada!.id] } };
  expect((await project.call('queries.list', {}))[0]!.query).toEqual(merged);
  expect((await project.call('savedReports.list', {}))[0]!.params).toMatchObject({
    ...{ filter: { codes: [c], query: merged }, coders: 'each', rows: [a, c] },
  });
  expect(await passages({ op: 'saved', query: saved })).toEqual(['0-37']);
  await project.call('history.undo', {});
  await project.call('history.undo', {});
  expect((await project.call('queries.list', {}))[0]!.query).toEqual(query);
});

test('names are unique, case ignored; unknown queries are told', async () => {
  const saved = await save('Of A', codes(a));
  expect(await failureOf('queries.save', { name: 'OF A', query: codes(a) })).toMatchObject({ code: 'conflict' });
  await project.call('queries.rename', { savedQuery: saved, name: 'of a' });
  expect(await project.call('queries.list', {})).toMatchObject([{ id: saved, name: 'of a', query: codes(a) }]);
  expect(await failureOf('queries.delete', { savedQuery: 99 })).toMatchObject({ code: 'not-found' });
  expect(await failureOf('queries.save', { name: 'C', query: codes(99 as CodeId) })).toMatchObject({
    code: 'not-found',
  });
});

test('queries that each use the one before twice are answered as fast as one', async () => {
  let query: Query = codes(a);
  for (let i = 0; i < 40; i++) {
    const saved = await save(`Query ${i}`, { op: 'or', of: [query, query] });
    query = { op: 'saved', query: saved };
  }
  expect(await passages(query)).toEqual(['3-7']);
});
