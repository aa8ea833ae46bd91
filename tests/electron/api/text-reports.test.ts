/** The reports on words through the contract: filters, groups, nearness, and the passages behind each figure. */

import { afterAll, describe, expect, test } from 'vitest';
import { openProject } from '../../../electron/store/open.ts';
import { dispatch } from '../../../electron/transport/dispatch.ts';
import type { CoreEvent, Params } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';
import { newProjectFile } from '../../support/project-file.ts';
import { sharedReading } from '../../support/shared-reading.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());

const ONE = '👩🏽‍🚀 Moon base. The moon is far! Soft power, soft power and E\u0301te\u0301.';
const sources: SourceId[] = [
  await addText(call, 'One', ONE, { genre: 'op-ed' }),
  await addText(call, 'Two', 'The sun and the moon.\n\nSoft power again: été.', { genre: 'paper' }),
  await addText(call, 'Three', 'A third text about the sun. Sun and SUN.', { genre: 'paper' }),
];
const lens = await addCode(call, 'Lens');
const norms = await addCode(call, 'Norms', { parent: lens });
const rules = await addCode(call, 'Rules');
const at = (words: string, from = 0) => ({
  start: ONE.indexOf(words, from),
  end: ONE.indexOf(words, from) + words.length,
});
await call('codings.create', { source: sources[0]!, ...at('moon is'), codes: [norms] });
await call('codings.create', { source: sources[0]!, ...at('far! Soft power'), codes: [norms, rules] });

const none = { language: 'none', own: [] } as const;
const plain = { stopWords: { ...none, own: [] as string[] }, minimum: 1 };

/** Counts and sources by the words as they are compared. */
async function listed(params: Params<'reports.words'>) {
  const { phrases } = await call('reports.words', { ...plain, ...params });
  return Object.fromEntries(phrases.map(({ words, count, sources: n }) => [words.join(' '), [count, n]]));
}

async function failureOf(method: string, params: unknown) {
  const answer = await project.core().call(method, params);
  return answer.ok ? undefined : answer.failure;
}

describe('words', () => {
  test('are counted in the sources under the filter', async () => {
    expect(await listed({})).toMatchObject({ moon: [3, 2], sun: [4, 2], soft: [3, 2] });
    expect(await listed({ filter: { where: [{ attribute: 'genre', value: 'op-ed' }] } })).toMatchObject({
      moon: [2, 1],
    });
  });

  test('a filter that restricts codings leaves the words inside them, and the report says so', async () => {
    expect(await listed({ filter: { codes: [norms] } })).toEqual({
      moon: [1, 1],
      is: [1, 1],
      far: [1, 1],
      soft: [1, 1],
      power: [1, 1],
    });
    expect((await call('reports.words', { filter: { codes: [norms] } })).insideCodings).toBe(true);
    expect((await call('reports.words', { filter: { sources } })).insideCodings).toBe(false);
    expect(await listed({ length: 2, filter: { codes: [norms] } })).toEqual({
      'moon is': [1, 1],
      'soft power': [1, 1],
    });
  });

  test.each([0, 6])('phrases of %d words are refused', async (length) => {
    expect((await failureOf('reports.words', { length }))?.code).toBe('invalid-input');
  });

  test('under a filter without sources there is nothing, and no rate', async () => {
    expect(await call('reports.words', { filter: { sources: [] } })).toMatchObject({
      counted: { words: 0, sources: 0 },
      phrases: [],
    });
  });
});

describe('keywords', () => {
  const a = { where: { attribute: 'genre', value: 'op-ed' } };
  const keys = async (params: Partial<Params<'reports.keywords'>> = {}) =>
    await call('reports.keywords', { a, ...plain, ...params });

  test('compare a group with all other sources, or with another group, under the filter', async () => {
    const all = await keys();
    expect([all.groupA, all.groupB, all.b.sources]).toEqual(['genre = op-ed', 'all other sources', 2]);
    const one = await keys({ b: { sources: [sources[2]!] } });
    expect([one.groupB, one.b]).toEqual(['Three', { words: 9, sources: 1 }]);
    const sun = one.keywords.find(({ words }) => words[0] === 'sun')!;
    expect([sun.keyOf, sun.a.count, sun.b.count]).toEqual(['b', 0, 3]);
    expect((await keys({ filter: { sources: sources.slice(0, 2) } })).b.sources).toBe(1);
  });

  test('of groups that share a source are refused, which are named', async () => {
    const failure = await failureOf('reports.keywords', { a, b: { sources } });
    expect(failure).toMatchObject({ code: 'invalid-input', details: ['One'] });
  });

  test('of a group without words are refused', async () => {
    const failure = await failureOf('reports.keywords', { a: { where: { attribute: 'genre', value: 'song' } } });
    expect(failure).toMatchObject({ code: 'invalid-input', message: expect.stringContaining('genre = song') });
    expect((await failureOf('reports.keywords', { a: { where: { attribute: 'mood', value: 'x' } } }))?.code).toBe(
      'not-found',
    );
  });
});

describe('words near a code', () => {
  const near = async (code: CodeId, distance: number, withSubCodes = false) =>
    await call('reports.wordsNear', { code, distance, withSubCodes, ...plain });

  test('are those inside its passages and within the distance, against all other words', async () => {
    const inside = await near(rules, 0);
    expect([inside.a.words, inside.b.words, inside.code]).toEqual([3, 27, 'Rules']);
    const around = await near(rules, 2);
    expect(around.a.words).toBe(7);
    expect(around.keywords.find(({ phrase }) => phrase === 'far')).toMatchObject({ keyOf: 'a', a: { count: 1 } });
  });

  test('count sub-codes only where that is asked for', async () => {
    expect((await near(lens, 0, true)).a.words).toBe(5);
    expect(await failureOf('reports.wordsNear', { code: lens })).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('no passage of "Lens"'),
    });
  });

  test('are refused where every word is near', async () => {
    const params = { code: norms, distance: 1000, filter: { sources: [sources[0]] } };
    expect((await failureOf('reports.wordsNear', params))?.message).toContain('nothing is left to compare with');
  });
});

describe('occurrences', () => {
  const found = async (params: Params<'reports.occurrences'>) => await call('reports.occurrences', params);

  test('stand in context with the codings that overlap them', async () => {
    const { total, passages } = await found({ words: ['soft', 'power'] });
    expect(total).toBe(3);
    expect(
      passages.map(({ sourceName, text, codings }) => [sourceName, text, codings.map(({ path }) => path)]),
    ).toEqual([
      ['One', 'Soft power', ['Lens / Norms', 'Rules']],
      ['One', 'soft power', []],
      ['Two', 'Soft power', []],
    ]);
    expect(passages[0]!.before.endsWith('far! ')).toBe(true);
  });

  test('are found whatever the case and Unicode form, by whole words, a page at a time', async () => {
    expect((await found({ words: ['ÉTÉ'] })).total).toBe(2);
    expect((await found({ words: ['oon'] })).total).toBe(0);
    const page = await found({ words: ['sun'], offset: 1, limit: 2 });
    expect([page.total, page.passages.map(({ text }) => text)]).toEqual([4, ['sun', 'Sun']]);
  });

  test.each([1, 2])('are as many as each listed phrase of %d words counts', async (length) => {
    for (const filter of [{}, { codes: [norms] }, { sources: [sources[1]!] }]) {
      const { phrases } = await call('reports.words', { ...plain, length, filter });
      expect(phrases.length).toBeGreaterThan(0);
      for (const { words, count } of phrases) expect((await found({ words: [...words], filter })).total).toBe(count);
    }
  });

  test('are as many as each side of a comparison counts', async () => {
    const a = { sources: [sources[0]!] };
    for (const { words, ...row } of (await call('reports.keywords', { a, ...plain })).keywords) {
      expect((await found({ words: [...words], group: a })).total).toBe(row.a.count);
      expect((await found({ words: [...words], notIn: a })).total).toBe(row.b.count);
    }
    const near = { code: norms, withSubCodes: false, distance: 1 };
    for (const { words, ...row } of (await call('reports.wordsNear', { ...near, ...plain, length: 2 })).keywords) {
      expect((await found({ words: [...words], near })).total).toBe(row.a.count);
      expect((await found({ words: [...words], near: { ...near, outside: true } })).total).toBe(row.b.count);
    }
  });
});

test('a count tells how far it is, and stops where it was cancelled', async () => {
  const told: CoreEvent[] = [];
  const signal = { aborted: false };
  const { close, ...opened } = openProject(await newProjectFile('cancelled'));
  const caller = { project: opened, emit: (event: CoreEvent) => told.push(event), reading: sharedReading(), signal };
  const bytes = new TextEncoder().encode(ONE);
  await dispatch(caller, 'sources.import', { files: [{ file: { name: 'one.txt', bytes } }] });
  told.length = 0;
  expect(await dispatch(caller, 'reports.words', { task: 'count' })).toMatchObject({ ok: true });
  expect(told).toEqual([{ event: 'progress', task: 'count', done: 0, total: 1 }]);
  signal.aborted = true;
  expect(await dispatch(caller, 'reports.words', { task: 'count' })).toMatchObject({ failure: { code: 'cancelled' } });
  close();
});
