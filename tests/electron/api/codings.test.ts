/** Codings: where they may lie, and how they are found again. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const TEXT = '👨🏻‍🚒 firemen drive firetrucks. Cafe\u0301 owners watch.';

let project: TestProject;
let source: SourceId;
let code: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', TEXT);
  code = await addCode(project.call, 'A');
});
afterEach(() => project.close());

const create = (start: number, end: number) =>
  project.core().call('codings.create', { source, start, end, codes: [code] });

test('the quotation is the slice of the text between its offsets', async () => {
  await create(22, 32);
  const { passages } = await project.call('codings.passages', {});
  expect(passages[0]).toMatchObject({ text: 'firetrucks', before: TEXT.slice(0, 22), after: TEXT.slice(32) });
});

describe('a coding may lie only on whole characters within its source', () => {
  test.each([
    ['empty', 4, 4],
    ['reversed', 9, 4],
    ['past the end', 10, TEXT.length + 1],
    ['inside an emoji', 0, 2],
    ['inside a surrogate pair', 1, 10],
    ['before a combining mark', TEXT.indexOf('\u0301') - 1, TEXT.indexOf('\u0301')],
    ['negative', -1, 4],
    ['fractional', 0.5, 4],
  ])('%s is refused', async (_, start, end) => {
    expect(await create(start, end)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect(await project.call('codings.ofSource', { source })).toEqual([]);
  });

  test('a whole emoji and the whole text are accepted', async () => {
    expect(await create(0, 7)).toMatchObject({ ok: true });
    expect(await create(0, TEXT.length)).toMatchObject({ ok: true });
  });
});

test('what is made is told as the list of the source then tells it', async () => {
  await create(22, 32);
  const other = await addCode(project.call, 'B');
  const { codings } = await project.call('codings.create', { source, start: 22, end: 32, codes: [code, other] });
  expect(codings).toHaveLength(1);
  expect(await project.call('codings.ofSource', { source })).toContainEqual(codings[0]);
});

test('the same coder cannot apply the same code twice to one range', async () => {
  expect(await create(8, 15)).toMatchObject({ result: { present: 0 } });
  expect(await create(8, 15)).toMatchObject({ ok: true, result: { created: [], present: 1 } });
  expect(await project.call('codings.ofSource', { source })).toHaveLength(1);
});

test('a new code is made and applied in one change, and goes with it by one undo', async () => {
  const { created, newCode } = await project.call('codings.create', {
    source,
    start: 8,
    end: 15,
    newCode: { name: 'Crews 🚒', parent: code },
  });
  expect(await project.call('codings.ofSource', { source })).toMatchObject([{ id: created[0], code: newCode }]);
  await project.call('history.undo', {});
  expect(await project.call('codes.list', {})).toHaveLength(1);
  expect(await project.call('codings.ofSource', { source })).toEqual([]);
  expect(await project.core().call('codings.create', { source, start: 8, end: 15 })).toMatchObject({
    failure: { code: 'invalid-input' },
  });
});

test('a coding that is recoded or moved onto its like becomes one with it, with both memos', async () => {
  const other = await addCode(project.call, 'B');
  await project.call('codings.create', { source, start: 8, end: 15, codes: [code], memo: 'one' });
  const { created } = await project.call('codings.create', { source, start: 8, end: 15, codes: [other], memo: 'two' });
  await project.call('codings.recode', { coding: created[0]!, code });
  expect(await project.call('codings.ofSource', { source })).toMatchObject([{ code, memo: 'one\n\ntwo' }]);
});

test('a code, source or coder that does not exist is told as not found', async () => {
  const absent = 999;
  const call = project.core().call;
  expect(await call('codings.create', { source, start: 8, end: 15, codes: [absent] })).toMatchObject({
    failure: { code: 'not-found' },
  });
  expect(await call('codings.create', { source: absent, start: 8, end: 15, codes: [code] })).toMatchObject({
    failure: { code: 'not-found' },
  });
  expect(await call('coders.choose', { coder: absent })).toMatchObject({ failure: { code: 'not-found' } });
  expect(await call('codings.remove', { codings: [absent] })).toMatchObject({ failure: { code: 'not-found' } });
});

test('input of another shape is refused with the name of the parameter that is wrong', async () => {
  const answer = await project.core().call('codings.create', { source, start: 'x', end: 3, codes: [code] });
  expect(answer).toMatchObject({ failure: { code: 'invalid-input', message: expect.stringContaining('start') } });
  expect(await project.core().call('codings.drop', {})).toMatchObject({ failure: { code: 'invalid-input' } });
  expect(await project.core().call('__proto__', {})).toMatchObject({ failure: { code: 'invalid-input' } });
  expect(await project.core().call('sources.list', { surprise: 1 })).toMatchObject({
    failure: { code: 'invalid-input' },
  });
});

test('a removed source takes its codings out of every figure, and brings them back when it is restored', async () => {
  await create(8, 15);
  await project.call('sources.remove', { source });
  expect(await project.call('codes.list', {})).toMatchObject([{ codings: 0 }]);
  expect((await project.call('reports.frequency', {})).total.codings).toBe(0);
  expect(await project.call('sources.removed', {})).toMatchObject([{ name: 'One', codings: 1 }]);
  const again = await addText(project.call, 'One', TEXT);
  expect(again).not.toBe(source);
  expect(await project.core().call('sources.restore', { source })).toMatchObject({ failure: { code: 'conflict' } });
  await project.call('sources.remove', { source: again });
  await project.call('sources.restore', { source });
  expect(await project.call('codes.list', {})).toMatchObject([{ codings: 1 }]);
});
