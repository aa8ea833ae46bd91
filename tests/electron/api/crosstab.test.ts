/** The crosstab method: by attribute, case or attribute of cases, under a filter, with failures that say what to do. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let sources: SourceId[];
let hope: CodeId;
beforeAll(async () => {
  project = await openTestProject();
  const { call } = project;
  sources = [
    await addText(call, 'One 👨🏻‍🚒', '👨🏻‍🚒 waits.\n\nThen goes.', { genre: 'op-ed' }),
    await addText(call, 'Two', 'Second.', { genre: 'paper' }),
    await addText(call, 'Three', 'Third.', { genre: 'paper' }),
    await addText(call, 'Four', 'Fourth.'),
  ];
  hope = await addCode(call, 'Hope');
  await addCode(call, 'Fear');
  for (const source of sources.slice(0, 2)) await call('codings.create', { source, start: 0, end: 7, codes: [hope] });
  await call('cases.create', { name: 'North', sources: sources.slice(0, 2), attributes: { region: 'cold' } });
  await call('cases.create', { name: 'South', sources: sources.slice(1, 3), attributes: { region: 'warm' } });
});
afterAll(() => project.close());

const crosstab = (params: Params<'reports.crosstab'>) => project.call('reports.crosstab', params);
const failure = async (params: Params<'reports.crosstab'>) => await project.core().call('reports.crosstab', params);

test('by an attribute, its name in whatever case, units of sources without a value are left out', async () => {
  const result = await crosstab({ by: { attribute: 'GENRE' }, unit: 'paragraph' });
  expect(result).toMatchObject({ by: 'genre', units: 4, withoutValue: [sources[3]], coders: 'pooled', filter: '' });
  expect(result.values).toEqual([
    { value: 'op-ed', sources: [sources[0]], units: 2 },
    { value: 'paper', sources: sources.slice(1, 3), units: 2 },
  ]);
  expect(result.codes[0]!.cells.map(({ n }) => n)).toEqual([1, 1]);
});

test('by case, a source of several cases stands in a column of its own', async () => {
  const { values, codes } = await crosstab({ by: 'case' });
  expect(values.map(({ value }) => value)).toEqual(['North', 'North + South', 'South']);
  expect(codes[0]!.cells.map(({ n }) => n)).toEqual([1, 1, 0]);
});

test('by an attribute of cases, each source has the values of its cases', async () => {
  const { by, values } = await crosstab({ by: { caseAttribute: 'region' } });
  expect(by).toBe('case: region');
  expect(values.map(({ value }) => value)).toEqual(['cold', 'cold + warm', 'warm']);
});

test('the filter chooses sources, and rows by its codes', async () => {
  const result = await crosstab({ by: { attribute: 'genre' }, filter: { sources: sources.slice(1), codes: [hope] } });
  expect(result.codes.map(({ code }) => code)).toEqual(['Hope']);
  expect(result.values.map(({ value }) => value)).toEqual(['paper']);
  expect(result.codes[0]!.untestable).toBe('one value only');
  expect(result.filter).toContain('code Hope');
});

test('the unit is the source, which the value belongs to, unless another is named', async () => {
  expect(await crosstab({ by: 'case' })).toMatchObject({ unit: 'source', units: 3 });
});

describe('fails where', () => {
  test.each([
    ['there is no such attribute', { by: { attribute: 'gnere' } }, 'There is no attribute "gnere".'],
    ['cases have no such attribute', { by: { caseAttribute: 'gnere' } }, 'There is no attribute "gnere".'],
    ['there is no such code', { by: 'case', codes: [999 as CodeId] }, 'There is no code 999.'],
  ] as const)('%s', async (_, params, message) => {
    expect(await failure(params as never)).toMatchObject({ ok: false, failure: { code: 'not-found', message } });
  });

  test('the unit is no unit of text', async () => {
    expect(await failure({ by: 'case', unit: 'overlap' as never })).toMatchObject({
      failure: { code: 'invalid-input' },
    });
  });
});
