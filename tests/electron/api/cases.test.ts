/** Cases: sources that are compared as one, described and filtered by. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let west: SourceId;
let east: SourceId;
beforeEach(async () => {
  project = await openTestProject();
  west = await addText(project.call, 'West 🌍', 'The first camp signs.', { perspective: 'Western' });
  east = await addText(project.call, 'East', 'The second camp builds.', { perspective: 'Chinese' });
});
afterEach(() => project.close());

const cases = () => project.call('cases.list', {});

test('a case keeps its name, description, sources and attributes', async () => {
  const id = await project.call('cases.create', {
    name: ' Accords 🚀 ',
    description: 'Those who signed.',
    sources: [east, west, west],
    attributes: { leader: 'US', year: '2020' },
  });
  expect(await cases()).toMatchObject([
    {
      id,
      name: 'Accords 🚀',
      description: 'Those who signed.',
      sources: [west, east],
      attributes: { leader: 'US', year: '2020' },
    },
  ]);
});

test('names are unique, case and composition of letters ignored; another case of its own name stays as it is', async () => {
  const id = await project.call('cases.create', { name: 'Cafe\u0301' });
  expect(await project.core().call('cases.create', { name: 'CAFÉ' })).toMatchObject({
    failure: { code: 'conflict', message: 'There is a case "Cafe\u0301" already.' },
  });
  const other = await project.call('cases.create', { name: 'Other' });
  expect(await project.core().call('cases.rename', { studyCase: other, name: 'café' })).toMatchObject({
    failure: { code: 'conflict' },
  });
  await project.call('cases.rename', { studyCase: id, name: 'CAFÉ' });
  expect((await cases()).map(({ name }) => name)).toEqual(['CAFÉ', 'Other']);
});

test.each([
  ['cases.create', { name: 'North\nand South' }],
  ['coders.create', { name: 'Ben\u2028Cole' }],
  ['attributes.create', { name: 'Year\0' }],
  ['codes.create', { name: 'Zero\tsum' }],
  ['cases.create', { name: 'North', attributes: { 'Year\nof print': '2025' } }],
])('%s refuses %j: a name is one line', async (method, params) => {
  expect(await project.core().call(method, params)).toMatchObject({
    failure: {
      code: 'invalid-input',
      message: expect.stringMatching(/: must be one line, without control characters/),
    },
  });
});

test('what is left out of a description stays; an empty value of an attribute goes', async () => {
  const studyCase = await project.call('cases.create', {
    name: 'A',
    description: 'one',
    attributes: { a: '1', b: '2' },
  });
  await project.call('cases.describe', { studyCase, attributes: { a: null, c: '3' } });
  await project.call('cases.describe', { studyCase, description: 'two' });
  expect(await cases()).toMatchObject([{ description: 'two', attributes: { b: '2', c: '3' } }]);
  expect((await cases())[0]!.attributes).not.toHaveProperty('a');
});

test('a removed source leaves its cases, also when their sources are chosen anew, and is back in them once restored', async () => {
  const studyCase = await project.call('cases.create', { name: 'A', sources: [west, east] });
  await project.call('sources.remove', { source: west });
  expect(await cases()).toMatchObject([{ sources: [east] }]);
  expect(await project.core().call('cases.setSources', { studyCase, sources: [west] })).toMatchObject({
    failure: { code: 'not-found' },
  });
  await project.call('cases.setSources', { studyCase, sources: [] });
  await project.call('sources.restore', { source: west });
  expect(await cases()).toMatchObject([{ sources: [west] }]);
});

test('a case that is deleted leaves its sources alone', async () => {
  const studyCase = await project.call('cases.create', { name: 'A', sources: [west], attributes: { a: '1' } });
  await project.call('cases.delete', { studyCase });
  expect(await cases()).toEqual([]);
  expect(await project.call('sources.list', {})).toHaveLength(2);
  await project.call('history.undo', {});
  expect(await cases()).toMatchObject([{ name: 'A', sources: [west], attributes: { a: '1' } }]);
});

test('an attribute that is deleted takes the values of cases with it, and undo brings them back', async () => {
  await project.call('cases.create', { name: 'A', attributes: { leader: 'US' } });
  const attribute = (await project.call('attributes.list', {})).find(({ name }) => name === 'leader')!.id;
  await project.call('attributes.delete', { attribute });
  expect(await cases()).toMatchObject([{ attributes: {} }]);
  await project.call('history.undo', {});
  expect(await cases()).toMatchObject([{ attributes: { leader: 'US' } }]);
});

describe('cases from an attribute', () => {
  const perspective = async () =>
    (await project.call('attributes.list', {})).find(({ name }) => name === 'perspective')!.id;

  test('are one for each value, letter case ignored, with the value as their own', async () => {
    const third = await addText(project.call, 'Third', 'A third text.', { perspective: 'western' });
    await addText(project.call, 'None', 'A text of nobody.');
    const { created, extended } = await project.call('cases.fromAttribute', { attribute: await perspective() });
    expect(await cases()).toMatchObject([
      { id: created[0], name: 'Western', sources: [west, third], attributes: { perspective: 'Western' } },
      { id: created[1], name: 'Chinese', sources: [east], attributes: { perspective: 'Chinese' } },
    ]);
    expect(extended).toEqual([]);
  });

  test('are made once: a second time they get the sources that they lack', async () => {
    const attribute = await perspective();
    await project.call('cases.fromAttribute', { attribute });
    const before = await cases();
    expect(await project.call('cases.fromAttribute', { attribute })).toEqual({ created: [], extended: [] });
    expect(await cases()).toEqual(before);
    const third = await addText(project.call, 'Third', 'A third text.', { perspective: 'Western' });
    const { extended } = await project.call('cases.fromAttribute', { attribute });
    expect(extended).toEqual([before[0]!.id]);
    expect((await cases())[0]!.sources).toEqual([west, third]);
  });

  test('need a value somewhere', async () => {
    const attribute = await project.call('attributes.create', { name: 'mood' });
    expect(await project.core().call('cases.fromAttribute', { attribute })).toMatchObject({
      failure: { code: 'invalid-input', message: expect.stringContaining('Describe the sources first') },
    });
  });
});

test('a report counts the sources of a case alone, or of the cases with a value', async () => {
  const code = await addCode(project.call, 'A');
  for (const source of [west, east]) await project.call('codings.create', { source, start: 4, end: 9, codes: [code] });
  const studyCase = await project.call('cases.create', {
    name: 'Accords',
    sources: [west],
    attributes: { leader: 'US' },
  });
  const counted = async (filter: object) => (await project.call('reports.frequency', { filter })).total.codings;
  expect(await counted({})).toBe(2);
  expect(await counted({ cases: [studyCase] })).toBe(1);
  expect(await counted({ caseWhere: [{ attribute: 'leader', value: 'US' }] })).toBe(1);
  expect(await counted({ caseWhere: [{ attribute: 'leader', value: 'none' }] })).toBe(0);
  expect(await counted({ cases: [studyCase], sources: [east] })).toBe(0);
});

test('a case that is not there is told as not found', async () => {
  const studyCase = 99 as CaseId;
  for (const [method, more] of [
    ['cases.rename', { name: 'B' }],
    ['cases.describe', {}],
    ['cases.setSources', { sources: [] }],
    ['cases.delete', {}],
  ] as const) {
    expect(await project.core().call(method, { studyCase, ...more }), method).toMatchObject({
      failure: { code: 'not-found' },
    });
  }
});
