/** Co-occurrence through the contract: intervals on demand, groups of sources compared, bad input told. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedIn } from '../../../shared/analysis/cooccurrence-comparison.ts';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const TEXT = '👨🏻‍🚒 drive.\n\nThey stop.\n\nNobody waits.';

let project: TestProject;
let sources: SourceId[];
let A: CodeId;
let B: CodeId;

/** Three sources, two of perspective Western; A and B meet in the first paragraph of the first and the third. */
beforeAll(async () => {
  project = await openTestProject();
  const { call } = project;
  sources = [
    await addText(call, 'One', TEXT, { perspective: 'Western' }),
    await addText(call, 'Two', `${TEXT} Twice.`, { perspective: 'Western' }),
    await addText(call, 'Three', `${TEXT} Thrice.`, { perspective: 'Chinese' }),
  ];
  [A, B] = [await addCode(call, 'A'), await addCode(call, 'B')];
  for (const [i, source] of sources.entries()) {
    await call('codings.create', { source, start: 0, end: 7, codes: [A] });
    const start = i === 1 ? 16 : 0;
    await call('codings.create', { source, start, end: start + 7, codes: [B] });
  }
});
afterAll(() => project.close());

const PARAGRAPHS = { unit: 'paragraph' } as const;
const WESTERN = { where: { attribute: 'perspective', value: 'Western' } };
const CHINESE = { where: { attribute: 'perspective', value: 'Chinese' } };

function compare(params: Partial<Params<'reports.cooccurrenceComparison'>> = {}) {
  return project.call('reports.cooccurrenceComparison', { ...PARAGRAPHS, a: WESTERN, b: CHINESE, ...params });
}

describe('intervals', () => {
  test('are counted only where they are asked for, from the usual seed and as often as the methodology says', async () => {
    expect((await project.call('reports.cooccurrence', PARAGRAPHS)).intervals).toBeUndefined();
    const { intervals } = await project.call('reports.cooccurrence', {
      ...PARAGRAPHS,
      intervals: { measure: 'jaccard' },
    });
    expect(intervals).toMatchObject({ seed: 20250101, resamples: 1000, level: 0.95, clusters: 'paragraph' });
    expect(intervals!.clusterCount).toBe(9);
  });

  test('of a measure that the unit does not define are a failure that says what to do', async () => {
    await expect(project.call('reports.cooccurrence', { intervals: { measure: 'phi' } })).rejects.toThrow(
      'phi needs a table of units and is undefined at overlap. Choose another measure or unit.',
    );
  });

  test.each([{ resamples: 5 }, { seed: -1 }, { level: 1 }])('refuse %j', async (wrong) => {
    const intervals = { measure: 'jaccard', ...wrong } as const;
    await expect(project.call('reports.cooccurrence', { ...PARAGRAPHS, intervals })).rejects.toMatchObject({
      failure: { code: 'invalid-input' },
    });
  });
});

describe('the comparison', () => {
  test('counts each group as the report of its sources alone does', async () => {
    const result = await compare();
    const { groupA, pairs } = result;
    const alone = async (ids: SourceId[]) =>
      (await project.call('reports.cooccurrence', { ...PARAGRAPHS, filter: { sources: ids } })).pairs;
    expect(groupA).toMatchObject({ name: 'perspective = Western', sources: sources.slice(0, 2), units: 6 });
    expect(countedIn(result, 'A').pairs).toEqual(await alone(sources.slice(0, 2)));
    expect(countedIn(result, 'B').pairs).toEqual(await alone(sources.slice(2)));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ inA: { n: 1, jaccard: 1 / 3 }, inB: { n: 1, jaccard: 1 } });
    expect(pairs[0]!.difference.jaccard).toBeCloseTo(2 / 3, 12);
  });

  test('takes groups of cases and of sources, which may share some', async () => {
    const studyCase = await project.call('cases.create', { name: 'All', sources });
    const { sharedSources, groupA, groupB } = await compare({ a: { studyCase }, b: { sources: sources.slice(1) } });
    expect([sharedSources, groupA.name, groupB.name]).toEqual([2, 'All', 'Two, Three']);
  });

  test('counts only what the filter lets through', async () => {
    const result = await compare({ filter: { sources: sources.slice(1) } });
    expect(result.groupA.sources).toEqual([sources[1]]);
    expect(countedIn(result, 'A').pairs).toEqual([]);
  });

  test.each([
    [
      'a group without sources',
      { b: { where: { attribute: 'perspective', value: 'Martian' } } },
      'Group B (perspective = Martian) has no sources',
    ],
    ['an unknown attribute', { a: { where: { attribute: 'mood', value: 'x' } } }, 'There is no attribute "mood"'],
    ['an unknown case', { a: { studyCase: 99 as never } }, 'There is no case 99'],
    ['an unknown code', { rows: [99 as CodeId] }, 'There is no code'],
  ])('of %s fails and says so', async (_, params, message) => {
    await expect(compare(params)).rejects.toThrow(message);
  });

  test('of a group that the filter empties fails', async () => {
    await expect(compare({ filter: { sources: sources.slice(2) } })).rejects.toThrow('Group A (perspective = Western)');
  });

  test('leads to the passages of each group, both codings with them', async () => {
    const { groupA } = await compare();
    const filter = { sources: [...groupA.sources] as SourceId[] };
    const { total, passages } = await project.call('reports.meetings', { a: A, b: B, ...PARAGRAPHS, filter });
    expect(total).toBe(1);
    expect(passages[0]!.codings.map(({ path }) => path)).toEqual(['A', 'B']);
  });
});
