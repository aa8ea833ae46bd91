/** Filters: all conditions hold at once, an empty list matches none, and what is unknown is told. */

import { afterAll, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CaseId, CodeId, CoderId, CodeSetId, SavedQueryId, SourceId } from '../../../shared/model/ids.ts';
import type { Query } from '../../../shared/model/query.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());

const TEXT = '🚀 One power rises. Others agree on rules.\n\nThen they compete again.';
const west = await addText(call, 'West', TEXT, { perspective: 'Western', year: '2024' });
const east = await addText(call, 'East', `${TEXT} Far away.`, { perspective: 'Chinese', year: '2024' });
const power = await addCode(call, 'Power');
const rise = await addCode(call, 'Rise', { parent: power });
const rules = await addCode(call, 'Rules');
const [ada] = await call('coders.list', {});
const ben = await call('coders.create', { name: 'Ben' });
const set = await call('codeSets.create', { name: 'Strength', codes: [power, rise] });
const eastern = await call('cases.create', { name: 'Eastern', sources: [east], attributes: { size: 'large' } });
await call('cases.create', { name: 'Western', sources: [west], attributes: { size: 'small', age: 'old' } });

const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const apply = (source: SourceId, code: CodeId, words: string) =>
  call('codings.create', { source, ...place(words), codes: [code] });
await apply(west, power, 'One power rises.');
await apply(west, rise, 'rises');
await apply(west, rules, 'rules');
await apply(east, rise, 'rises');
await call('coders.choose', { coder: ben });
await apply(east, rules, 'agree on rules');

type Filter = NonNullable<Params<'codings.passages'>['filter']>;

/** The codings under a filter as `source code`. */
async function under(filter: Filter): Promise<string[]> {
  const { passages } = await call('codings.passages', { filter });
  return passages.map((passage) => `${passage.sourceName} ${passage.codings[0]!.path}`);
}

const ALL = ['West Power', 'West Power / Rise', 'West Rules', 'East Power / Rise', 'East Rules'];
const codes = (id: CodeId, withSubCodes = false): Query => ({ op: 'codes', codes: [id], withSubCodes });

test.each<[string, Filter, string[]]>([
  ['nothing', {}, ALL],
  ['a source', { sources: [east] }, ALL.slice(3)],
  ['a code, without its sub-codes', { codes: [power] }, ['West Power']],
  ['a code set', { codeSets: [set] }, [ALL[0]!, ALL[1]!, ALL[3]!]],
  ['a code set and a code of it', { codeSets: [set], codes: [rise, rules] }, [ALL[1]!, ALL[3]!]],
  ['a case', { cases: [eastern] }, ALL.slice(3)],
  ['a case and a source outside it', { cases: [eastern], sources: [west] }, []],
  ['a coder', { coders: [ben] }, ['East Rules']],
  ['an attribute', { where: [{ attribute: 'perspective', value: 'Western' }] }, ALL.slice(0, 3)],
  [
    'alternatives of one attribute, and another attribute',
    {
      where: [
        { attribute: 'perspective', value: 'Western' },
        { attribute: 'perspective', value: 'Chinese' },
        { attribute: 'year', value: '2024' },
      ],
    },
    ALL,
  ],
  ['cases with a value', { caseWhere: [{ attribute: 'size', value: 'large' }] }, ALL.slice(3)],
  [
    'cases with alternatives of one attribute, and another attribute',
    {
      caseWhere: [
        { attribute: 'size', value: 'large' },
        { attribute: 'size', value: 'small' },
        { attribute: 'age', value: 'old' },
      ],
    },
    ALL.slice(0, 3),
  ],
  ['the codings that share a character with a passage', { query: codes(power) }, ALL.slice(0, 2)],
  ['a text that stands in them', { query: { op: 'text', text: 'AGREE' } }, ['East Rules']],
  ['a query, within a source', { query: codes(rise), sources: [east] }, ['East Power / Rise']],
  ['a query and a code', { query: codes(power), codes: [rise] }, ['West Power / Rise']],
  ['a query and a coder', { query: codes(rules), coders: [ben] }, ['East Rules']],
  [
    'what a query leaves out',
    { query: { op: 'not', of: codes(power, true) }, where: [{ attribute: 'perspective', value: 'Western' }] },
    ['West Rules'],
  ],
])('a filter by %s lets these codings through', async (_, filter, expected) => {
  expect(await under(filter)).toEqual(expected);
});

test.each<[string, Filter]>([
  ['sources', { sources: [] }],
  ['codes', { codes: [] }],
  ['code sets', { codeSets: [] }],
  ['cases', { cases: [] }],
  ['coders', { coders: [] }],
  ['attribute values', { where: [] }],
  ['values of cases', { caseWhere: [] }],
])('an empty list of %s lets nothing through', async (_, filter) => {
  expect(await under(filter)).toEqual([]);
  expect((await call('reports.frequency', { filter })).filter).toMatch(/^no /);
});

test.each<[string, Filter]>([
  ['source', { sources: [99 as SourceId] }],
  ['code', { codes: [99 as CodeId] }],
  ['code set', { codeSets: [99 as CodeSetId] }],
  ['case', { cases: [99 as CaseId] }],
  ['coder', { coders: [99 as CoderId] }],
  ['attribute', { where: [{ attribute: 'mood', value: 'calm' }] }],
  ['attribute', { caseWhere: [{ attribute: 'mood', value: 'calm' }] }],
  ['code', { query: codes(99 as CodeId) }],
  ['coder', { query: { op: 'codes', codes: [power], withSubCodes: false, coders: [99 as CoderId] } }],
  ['code set', { query: { op: 'not', of: { op: 'codeSet', codeSet: 99 as CodeSetId } } }],
  ['saved query', { query: { op: 'saved', query: 99 as SavedQueryId } }],
])('a %s that there is not is told as such', async (noun, filter) => {
  const answer = await project.core().call('reports.frequency', { filter });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found', message: expect.stringContaining(noun) } });
});

describe('moments', () => {
  test('a day stands for its start, a moment counts to the millisecond', async () => {
    const own = await openTestProject();
    await addText(own.call, 'One', TEXT);
    const table = [
      'source,code,coder,start,end,created',
      'One,A,Ada,0,2,2026-01-31T00:00:00.000Z',
      'One,B,Ada,0,2,2026-01-31T12:00:00.500Z',
      'One,C,Ada,0,2,2026-02-01T00:00:00.000Z',
    ].join('\n');
    await own.call('codings.import', { file: { name: 'codings.csv', bytes: new TextEncoder().encode(table) } });
    const between = async (madeFrom?: string, madeBefore?: string) => {
      const filter = { ...(madeFrom && { madeFrom }), ...(madeBefore && { madeBefore }) };
      const { passages } = await own.call('codings.passages', { filter });
      return passages.map((passage) => passage.codings[0]!.path).join('');
    };
    expect(await between('2026-01-31')).toBe('ABC');
    expect(await between('2026-01-31', '2026-02-01')).toBe('AB');
    expect(await between('2026-01-31T12:00:00Z')).toBe('BC');
    expect(await between('2026-01-31T12:00:00.500Z')).toBe('BC');
    expect(await between(undefined, '2026-01-31T12:00:00.500Z')).toBe('A');
    expect(await between(undefined, '2026-01-31T12:00:01Z')).toBe('AB');
    await own.close();
  });
});

test('a report says in words what it was counted of', async () => {
  const filter: Filter = {
    caseWhere: [{ attribute: 'size', value: 'small' }],
    codeSets: [set],
    madeFrom: '2020-01-01',
    query: { op: 'near', passages: codes(power, true), of: codes(rules), distance: 1, unit: 'sentences' },
  };
  expect((await call('reports.frequency', { filter })).filter).toBe(
    'code set Strength; cases with size = small; codings made from 2020-01-01; codings that overlap passages coded Power (with sub-codes) that are within 1 sentence of passages coded Rules',
  );
  expect(ada!.name).toBe('Ada');
});

test('a removed source matches nothing, be it named or not', async () => {
  const own = await openTestProject();
  const source = await addText(own.call, 'One', TEXT);
  const code = await addCode(own.call, 'A');
  await own.call('codings.create', { source, start: 0, end: 2, codes: [code] });
  await own.call('sources.remove', { source });
  for (const filter of [{ sources: [source] }, { query: { op: 'not', of: codes(code) } as const }]) {
    expect(await own.call('codings.passages', { filter })).toEqual({ total: 0, passages: [] });
  }
  await own.close();
});
