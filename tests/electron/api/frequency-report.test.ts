/** Frequencies and the source matrix of a real project, through the public door. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let sources: SourceId[];

beforeAll(async () => {
  project = await openTestProject();
  const { call } = project;
  const emoji = await addText(call, 'Emoji', '👨🏻‍🚒 firemen drive firetrucks', { year: '2025', stage: 'later' });
  const short = await addText(call, 'Short', 'Nobody waits.', { year: '2024', stage: 'early' });
  const uncoded = await addText(call, 'Uncoded', 'One two three.', { year: '2024' });
  sources = [emoji, short, uncoded];
  const group = await addCode(call, 'Group');
  const code = await addCode(call, 'Code', { parent: group });
  await call('codings.create', { source: emoji, codes: [code], start: 8, end: 15 });
  await call('codings.create', { source: emoji, codes: [code], start: 22, end: 32 });
  await call('codings.create', { source: short, codes: [group], start: 0, end: 6 });
});
afterAll(() => project.close());

describe('frequency', () => {
  test('by source has all sources under the filter, in the order in which they came', async () => {
    const result = await project.call('reports.frequency', { by: 'source', filter: { sources } });
    expect([result.split, result.groups]).toEqual(['source', ['Emoji', 'Short', 'Uncoded']]);
    expect(result.codes.map(({ groups }) => groups.map(({ codings }) => codings))).toEqual([
      [0, 1, 0],
      [2, 0, 0],
    ]);
  });

  test('is a share of the filtered sources, whether or not they are coded', async () => {
    const all = await project.call('reports.frequency', {});
    expect(all.text).toEqual({ sources: 3, characters: 32 + 13 + 14, words: 3 + 2 + 3 });
    expect(all.codes[1]).toMatchObject({ share: 17 / 59, wordsPerThousand: 250, codingsPerThousandWords: 250 });
    const some = await project.call('reports.frequency', { filter: { where: [{ attribute: 'year', value: '2025' }] } });
    expect(some.codes[1]!.share).toBe(17 / 32);
  });

  test('without any source has undefined rates', async () => {
    const { total } = await project.call('reports.frequency', { filter: { sources: [] } });
    expect(total).toMatchObject({ codings: 0, share: null, wordsPerThousand: null, codingsPerThousandWords: null });
  });

  test('over an attribute takes numbers ascending, or the order that is given', async () => {
    const years = await project.call('reports.frequency', { by: { attribute: 'year' } });
    expect([years.groups, years.order, years.at]).toEqual([['2024', '2025'], 'numbers', [2024, 2025]]);
    const stages = await project.call('reports.frequency', { by: { attribute: 'stage', order: ['later', 'early'] } });
    expect([stages.groups, stages.order]).toEqual([['later', 'early', '(none)'], 'given']);
  });

  test('refuses an order with a value that no source has', async () => {
    await expect(project.call('reports.frequency', { by: { attribute: 'stage', order: ['never'] } })).rejects.toThrow(
      'No source has the value "never" of "stage".',
    );
  });

  test('by case refuses where there is none, counts a source for each of its cases, and keeps the rest apart', async () => {
    const { call } = project;
    await expect(call('reports.frequency', { by: 'case' })).rejects.toThrow('Make one first');
    await call('cases.create', { name: 'North', sources: sources.slice(0, 2) });
    await call('cases.create', { name: 'South', sources: sources.slice(1, 2) });
    const { groups, codes, groupTexts } = await call('reports.frequency', { by: 'case' });
    expect(groups).toEqual(['North', 'South', '(none)']);
    expect(codes[0]!.groups.map(({ codings }) => codings)).toEqual([1, 1, 0]);
    expect(groupTexts.map((text) => text.sources)).toEqual([2, 1, 1]);
  });
});

describe('the source matrix', () => {
  test.each([
    [
      'presence',
      [
        [0, 1],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'codings',
      [
        [0, 2],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'words',
      [
        [0, 2],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'characters',
      [
        [0, 17],
        [6, 0],
        [0, 0],
      ],
    ],
  ] as const)('holds %s', async (cells, expected) => {
    const { rows } = await project.call('reports.matrix', { cells });
    expect(rows.map((row) => row.cells)).toEqual(expected);
  });

  test('counts a code with all below it where it is asked to', async () => {
    const { rows } = await project.call('reports.matrix', { cells: 'codings', withSubCodes: true });
    expect(rows.map((row) => row.cells)).toEqual([
      [2, 2],
      [1, 0],
      [0, 0],
    ]);
  });

  test('has the attributes where they are asked for, and no value where there is none', async () => {
    expect((await project.call('reports.matrix', {})).attributes).toEqual([]);
    const { attributes, rows } = await project.call('reports.matrix', { attributes: true });
    const stage = attributes.indexOf('stage');
    expect(rows.map(({ values }) => values[stage])).toEqual(['later', 'early', null]);
  });

  test('has no value of an attribute that is named like what every object has', async () => {
    const { call } = project;
    await call('sources.describe', { source: sources[1]!, attributes: { constructor: 'Ada' } });
    const { attributes, rows } = await call('reports.matrix', { attributes: true });
    const place = attributes.indexOf('constructor');
    expect(rows.map(({ values }) => values[place])).toEqual([null, 'Ada', null]);
  });

  test('has no columns of codes that a filter leaves out', async () => {
    const [group] = await project.call('codes.list', {});
    const { codes } = await project.call('reports.matrix', { filter: { codes: [group!.id] } });
    expect(codes.map(({ code }) => code)).toEqual(['Group']);
  });
});
