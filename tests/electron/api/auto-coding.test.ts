/** Coding what terms find. */

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { sentencesOf } from '../../../shared/text/boundaries.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const ONE = '👩🏽‍🚀 Power is shared. The powers agree, as café and cafe\u0301 do.\n\nA great\npower waits.';
const TWO = 'No power here? Power lines hum; a superpower hums.';

let project: TestProject;
let one: SourceId;
let two: SourceId;
let code: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  one = await addText(project.call, 'One', ONE);
  two = await addText(project.call, 'Two', TWO);
  code = await addCode(project.call, 'Realism');
});
afterEach(() => project.close());

const codings = async (source: SourceId) =>
  (await project.call('codings.ofSource', { source })).map(({ start, end }) =>
    (source === one ? ONE : TWO).slice(start, end),
  );
const look = (more: Partial<Params<'search.preview'>> = {}) =>
  project.call('search.preview', { terms: ['power*'], code, ...more });
const autoCode = (more: Partial<Params<'search.autoCode'>> = {}) =>
  project.call('search.autoCode', { terms: ['power*'], code, ...more });

test('codes each hit, says beforehand how many are new and where, and is one change', async () => {
  await project.call('codings.create', { source: two, start: 3, end: 8, codes: [code] });
  const { passages, codes, ...counts } = await look();
  expect(counts).toEqual({ hits: 5, added: 4, present: 1, sources: 2, unit: 'hit' });
  expect(codes).toEqual([{ code, path: 'Realism', hits: 5, added: 4, present: 1, sources: 2 }]);
  expect(passages.map(({ match, isPresent }) => [match, isPresent])).toEqual([
    ['Power', false],
    ['powers', false],
    ['power', false],
    ['power', true],
    ['Power', false],
  ]);
  expect((await look({ offset: 3, limit: 1 })).passages).toMatchObject([{ source: two, start: 3 }]);
  expect(await autoCode()).toEqual({ added: 4, present: 1, sources: 2, newCode: null });
  expect(await codings(one)).toEqual(['Power', 'powers', 'power']);
  expect(await look()).toMatchObject({ added: 0, present: 5, sources: 0 });
  expect(await autoCode()).toEqual({ added: 0, present: 5, sources: 0, newCode: null });
  await project.call('history.undo', {});
  expect([await codings(one), await codings(two)]).toEqual([[], ['power']]);
});

test('codes the sentence or the paragraph of a hit, once for all hits in it', async () => {
  expect(await autoCode({ unit: 'sentence' })).toMatchObject({ added: 5 });
  expect(await codings(one)).toEqual([
    '👩🏽‍🚀 Power is shared.',
    'The powers agree, as café and cafe\u0301 do.',
    'power waits.',
  ]);
  await project.call('history.undo', {});
  await autoCode({ terms: ['great power'], unit: 'sentence' });
  expect(await codings(one)).toEqual(['A great\npower waits.']);
  await project.call('history.undo', {});
  expect(await autoCode({ unit: 'paragraph' })).toMatchObject({ added: 3 });
  expect(await codings(two)).toEqual([TWO]);
});

test('a sentence starts with a whole character, though that is white space with a mark', async () => {
  const text = 'It ended.\n\n \u0308Power waits.';
  const source = await addText(project.call, 'Marked', text);
  await autoCode({ unit: 'sentence', filter: { sources: [source] } });
  const [coded] = await project.call('codings.ofSource', { source });
  expect(text.slice(coded!.start, coded!.end)).toBe(' \u0308Power waits.');
  expect((await project.call('project.check', {})).problems).toEqual([]);
});

test('codes chosen hits alone, or all but some', async () => {
  const { hits } = await project.call('search.find', { terms: ['power*'] });
  const ranges = hits.map(({ source, start, end }) => ({ source, start, end }));
  const counts = async (chosen: Params<'search.autoCode'>['hits']) => (await look({ hits: chosen })).added;
  expect(await counts({ only: ranges.slice(1, 3) })).toBe(2);
  expect(await counts({ only: [{ source: one, start: 0, end: 1 }] })).toBe(0);
  await autoCode({ hits: { except: ranges.slice(0, 2) } });
  expect([await codings(one), await codings(two)]).toEqual([['power'], ['power', 'Power']]);
});

test('applies a code that it makes, in the same change; makes none where nothing is found', async () => {
  const made = { code: undefined, newCode: { name: 'Might', parent: code } };
  expect(await look({ code: undefined })).toMatchObject({ added: 5, codes: [{ code: null, path: '' }] });
  const { newCode } = await project.call('search.autoCode', { terms: ['power*'], newCode: made.newCode });
  const codes = await project.call('codes.list', {});
  expect(codes).toMatchObject([{ path: 'Realism' }, { id: newCode, path: 'Realism / Might', codings: 5 }]);
  await project.call('history.undo', {});
  expect(await project.call('codes.list', {})).toHaveLength(1);
  expect(await project.call('search.autoCode', { terms: ['nothing'], newCode: made.newCode })).toMatchObject({
    newCode: null,
  });
  expect(await project.call('codes.list', {})).toHaveLength(1);
});

test('counts the codings of the coder alone as present', async () => {
  await autoCode();
  await project.call('coders.choose', { coder: await project.call('coders.create', { name: 'Ben' }) });
  expect(await look()).toMatchObject({ added: 5, present: 0 });
});

test('needs exactly one code', async () => {
  const failure = { failure: { code: 'invalid-input', message: 'Name one code to apply.' } };
  expect(await project.core().call('search.autoCode', { terms: ['power'] })).toMatchObject(failure);
  const newCode = { name: 'Might', parent: null };
  expect(await project.core().call('search.autoCode', { terms: ['power'], code, newCode })).toMatchObject(failure);
});

test('by sentence covers exactly the sentences of a real text that hold a hit', async () => {
  const text = readFileSync('corpus/samples/institute-brief.txt', 'utf8');
  const source = await addText(project.call, 'Brief', text);
  const { text: stored, blocks } = await project.call('sources.read', { source });
  const list = sentencesOf(stored, blocks);
  const sentences = Array.from({ length: list.length / 2 }, (_, i) =>
    stored.slice(list[2 * i], list[2 * i + 1]).trim(),
  );
  await autoCode({ terms: ['the'], unit: 'sentence', filter: { sources: [source] } });
  const coded = await project.call('codings.ofSource', { source });
  expect(coded.length).toBeGreaterThan(10);
  expect(coded.map(({ start, end }) => stored.slice(start, end))).toEqual(
    sentences.filter((sentence) => /(?<![\w’'-])the(?![\w’'])/i.test(sentence)),
  );
});
