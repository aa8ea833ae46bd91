/** Retrieval: the passages of a query or a filter, listed in groups, each with all codings that touch it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import readSheets from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import type { Query } from '../../../shared/model/query.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());

const TEXT = '🚀 One power rises. Others agree on rules. They compete again.';
const one = await addText(call, 'One', TEXT);
const two = await addText(call, 'Two', `${TEXT} And again.`);
const power = await addCode(call, 'Power', { colour: '#aa3377' });
const rules = await addCode(call, 'Rules');
const rise = await addCode(call, 'Rise');
await call('cases.create', { name: 'Early', sources: [one] });
await call('cases.create', { name: 'Late', sources: [one] });
const ben = await call('coders.create', { name: 'Ben' });

const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const apply = (source: SourceId, codes: CodeId[], words: string, memo = '') =>
  call('codings.create', { source, ...place(words), codes, memo });
await apply(one, [power], 'One power rises.', '=a memo');
await apply(one, [rise], 'rises');
await apply(two, [rules], 'agree on rules');
await call('coders.choose', { coder: ben });
await apply(one, [power, rules], 'One power rises.');

type Asked = Params<'retrieval.passages'>;
const retrieve = (params: Asked) => call('retrieval.passages', params);
const codes = (...ids: CodeId[]): Query => ({ op: 'codes', codes: ids, withSubCodes: false });

/** The groups as `name: passage, passage`. */
async function listed(params: Asked): Promise<string[]> {
  const { groups, passages } = await retrieve(params);
  const lines = groups.map(({ name }, group) => {
    const own = passages.filter((passage) => passage.group === group);
    return `${name}: ${own.map(({ text }) => text).join(', ')}`;
  });
  expect(groups.map((group) => group.passages)).toEqual(
    groups.map((_, group) => passages.filter((passage) => passage.group === group).length),
  );
  return lines;
}

describe('without a query', () => {
  test('the passages are the ranges of the filtered codings, equal ones once', async () => {
    expect(await listed({})).toEqual(['One: One power rises., rises', 'Two: agree on rules']);
    expect(await retrieve({})).toMatchObject({ total: 3, listed: 3, query: null, filter: '' });
    expect(await listed({ filter: { coders: [ben] } })).toEqual(['One: One power rises.']);
  });

  test('a passage stands under the codes of its own range', async () => {
    expect(await listed({ groupBy: 'code' })).toEqual([
      'Power: One power rises.',
      'Rules: One power rises., agree on rules',
      'Rise: rises',
    ]);
    expect(await retrieve({ groupBy: 'code' })).toMatchObject({ total: 3, listed: 4 });
    expect(await listed({ groupBy: 'code', filter: { codes: [rules] } })).toEqual([
      'Rules: One power rises., agree on rules',
    ]);
  });

  test('a passage stands under each case of its source; the others come last', async () => {
    expect(await listed({ groupBy: 'case' })).toEqual([
      'Early: One power rises., rises',
      'Late: One power rises., rises',
      'no case: agree on rules',
    ]);
  });
});

describe('with a query', () => {
  const again: Query = { op: 'text', text: 'again' };

  test('its passages are listed, coded or not', async () => {
    expect(await listed({ filter: { query: again } })).toEqual(['One: again', 'Two: again, again']);
    expect(await listed({ filter: { query: again, sources: [one] } })).toEqual(['One: again']);
    expect(await listed({ groupBy: 'code', filter: { query: again } })).toEqual(['no code: again, again, again']);
  });

  test('a passage stands under each code that shares a character with it', async () => {
    const query: Query = { op: 'text', text: 'power rises' };
    expect(await listed({ groupBy: 'code', filter: { query } })).toEqual([
      'Power: power rises',
      'Rules: power rises',
      'Rise: power rises',
      'no code: power rises',
    ]);
  });

  test('conditions on codings keep the passages that such a coding touches', async () => {
    const query: Query = { op: 'or', of: [codes(power), again, { op: 'text', text: 'agree' }] };
    expect(await listed({ filter: { query, codes: [rules] } })).toEqual(['One: One power rises.', 'Two: agree']);
    expect(await listed({ groupBy: 'code', filter: { query, codes: [rules] } })).toEqual([
      'Rules: One power rises., agree',
    ]);
  });

  test('it is told in words, apart from the other conditions', async () => {
    expect(await retrieve({ filter: { query: codes(power), sources: [one] } })).toMatchObject({
      query: 'passages coded Power',
      filter: 'source One',
    });
  });
});

test('each passage comes in its context, with all codings that share a character with it', async () => {
  const { passages } = await retrieve({ filter: { query: codes(rise) } });
  expect(passages).toMatchObject([
    { sourceName: 'One', before: '🚀 One power ', text: 'rises', after: expect.stringMatching(/^\. Others/) },
  ]);
  expect(passages[0]!.codings.map(({ path, coder }) => `${path} ${coder}`)).toEqual([
    'Power Ada',
    'Power Ben',
    'Rules Ben',
    'Rise Ada',
  ]);
  const { passages: after } = await retrieve({ filter: { query: { op: 'text', text: '. Others' } } });
  expect(after[0]!.codings.map(({ path }) => path)).toEqual(['Power', 'Power', 'Rules']);
  const { passages: touching } = await retrieve({ filter: { query: { op: 'text', text: ' Others' } } });
  expect(touching[0]!.codings).toEqual([]);
});

test('pages go on from group to group', async () => {
  const all = await retrieve({ groupBy: 'case' });
  const pages = await Promise.all([0, 2, 4].map((offset) => retrieve({ groupBy: 'case', offset, limit: 2 })));
  expect(pages.flatMap((page) => page.passages)).toEqual(all.passages);
  expect(pages.map((page) => [page.listed, page.passages.length])).toEqual([
    [5, 2],
    [5, 2],
    [5, 1],
  ]);
  expect((await retrieve({ limit: 0 })).passages).toEqual([]);
});

test('the pages of one group joined are its passages, as they stand in the whole list', async () => {
  for (const groupBy of ['source', 'code', 'case'] as const) {
    const all = await retrieve({ groupBy });
    for (const [place, { id: group, passages: count }] of all.groups.entries()) {
      const offsets = Array.from({ length: count + 1 }, (_, i) => i);
      const pages = await Promise.all(offsets.map((offset) => retrieve({ groupBy, group, offset, limit: 1 })));
      expect(pages.flatMap((page) => page.passages)).toEqual(all.passages.filter((passage) => passage.group === place));
      expect(pages.at(-1)).toEqual({ ...all, passages: [] });
    }
  }
  expect((await retrieve({ group: 999 })).passages).toEqual([]);
});

describe('exports', async () => {
  const folder = await temporaryFolder();
  const write = async (
    format: Params<'exports.passages'>['format'],
    more: Partial<Params<'exports.passages'>> = {},
  ) => {
    const path = join(folder, `passages.${format}`);
    const written = await call('exports.passages', { path, format, ...more });
    return { ...written, content: readFileSync(path) };
  };

  test('CSV holds one row an entry, each with what it was found by, guarded against formulas', async () => {
    const { content, rows, bytes } = await write('csv', { groupBy: 'code', filter: { codes: [power] } });
    expect([rows, bytes]).toEqual([1, content.length]);
    const statement = '1 passage: the ranges of the codings, each once. Listed by code. Only code Power.';
    expect(parse(content, { bom: true })).toEqual([
      ['listed under', 'source', 'start', 'end', 'passage', 'codes', 'coders', 'memos', 'statement'],
      ['Power', 'One', '3', '19', 'One power rises.', 'Power; Rules; Rise', 'Ada; Ben', "'=a memo", statement],
    ]);
    const { content: plain } = await write('csv', { guard: false, filter: { codes: [power] } });
    expect(plain.toString()).toContain(',=a memo,');
  });

  test('HTML shows each passage under its group, marked in its code, with its reference', async () => {
    const { content, rows } = await write('html', { filter: { query: codes(power) } });
    const html = content.toString();
    expect(rows).toBeNull();
    expect(html).toContain('One (1)');
    expect(html).toMatch(/<mark[^>]*>One power /);
    expect(html).toContain('One, 3–19');
    expect(html).toContain('Power (Ada: =a memo, Ben); Rules (Ben); Rise (Ada)');
  });

  test('JSON is what retrieval answers', async () => {
    expect(JSON.parse((await write('json')).content.toString())).toEqual(await retrieve({}));
  });

  test('XLSX holds the same rows, DOCX the same words, as other programs read them', async () => {
    const { content, rows } = await write('xlsx', { filter: { codes: [power] } });
    const [sheet] = await readSheets(content);
    expect(rows).toBe(1);
    expect(sheet!.data).toContainEqual(['One', 3, 19, 'One power rises.', 'Power; Rules; Rise', 'Ada; Ben', '=a memo']);
    const { value } = await mammoth.extractRawText({ buffer: (await write('docx')).content });
    expect(value).toContain('One power rises. Others agree on rules.');
    expect(value).toContain('Two (1)');
    expect(value).toContain('Two, 27\u201341');
  });

  test('a project is not written over', async () => {
    const answer = await project.core().call('exports.passages', { path: project.file, format: 'csv' });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });
});
