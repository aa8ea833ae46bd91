/** The comparison method: its groups, its themes, its passages, and failures that say what to do. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CaseId, CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

let project: TestProject;
let text: SourceId;
let other: SourceId;
let north: CaseId;
const codes: Record<string, CodeId> = {};
beforeAll(async () => {
  project = await openTestProject();
  const { call } = project;
  text = await addText(call, 'Text', '👨🏻‍🚒 one.\n\nTwo here.\n\nThree.', { genre: 'op-ed' });
  other = await addText(call, 'Other', 'Four.', { genre: 'paper' });
  codes.case = await addCode(call, 'Case');
  codes.x = await addCode(call, 'X', { parent: codes.case });
  codes.xx = await addCode(call, 'XX', { parent: codes.x });
  codes.y = await addCode(call, 'Y', { parent: codes.case });
  codes.z = await addCode(call, 'Z', { parent: codes.case });
  codes.theme = await addCode(call, 'Theme');
  const apply = (source: SourceId, start: number, end: number, ...names: string[]) =>
    call('codings.create', { source, start, end, codes: names.map((name) => codes[name]!) });
  await apply(text, 0, 11, 'xx', 'theme');
  await apply(text, 14, 17, 'y');
  await apply(other, 0, 4, 'theme', 'z');
  north = await call('cases.create', { name: 'North', sources: [other] });
});
afterAll(() => project.close());

const x = () => ({ code: codes.x! });
const y = () => ({ code: codes.y! });
const compare = (params: Params<'reports.comparison'>) => project.call('reports.comparison', params);
const failure = (params: Params<'reports.comparison'>) => project.core().call('reports.comparison', params);

test('a code as a group counts with its sub-codes, and what is in its branch is no theme', async () => {
  const { groups, sizes, themes } = await compare({ a: x(), b: y() });
  expect(groups).toEqual({ a: 'Case / X', b: 'Case / Y' });
  expect([sizes.a.paragraphs, sizes.b.paragraphs, sizes.both.paragraphs]).toEqual([1, 1, 0]);
  expect(themes.map(({ code }) => code)).toEqual(['Case / Z', 'Theme']);
  expect(themes[1]).toMatchObject({ a: { paragraphs: 1, share: 1 }, b: { paragraphs: 0, share: 0 } });
});

test('values, cases and sources are groups too', async () => {
  const where = { attribute: 'genre', value: 'op-ed' };
  expect((await compare({ a: { where }, b: { studyCase: north } })).sizes).toMatchObject({
    ...{ a: { paragraphs: 3 }, b: { paragraphs: 1 }, both: { paragraphs: 0 } },
  });
  expect((await compare({ a: { sources: [text, other] }, b: { where } })).sizes).toMatchObject({
    ...{ a: { paragraphs: 1 }, b: { paragraphs: 0 }, both: { paragraphs: 3 } },
  });
});

test('the codes of the filter choose themes, not the passages of the groups', async () => {
  const { sizes, themes } = await compare({ a: x(), b: y(), filter: { codes: [codes.theme!] } });
  expect(themes.map(({ code }) => code)).toEqual(['Theme']);
  expect(sizes.a.paragraphs).toBe(1);
});

test('a value that no source has gives a group without paragraphs, which is said', async () => {
  const nobody = { where: { attribute: 'genre', value: 'poem' } };
  const { themes } = await compare({ a: nobody, b: y() });
  expect(themes.every((theme) => theme.undetermined === 'a group has no paragraphs')).toBe(true);
});

test('the passages of a theme in a group come with their codings', async () => {
  const theme = codes.theme!;
  const page = await project.call('reports.comparisonPassages', { a: x(), b: y(), theme, group: 'a' });
  expect(page.total).toBe(1);
  expect(page.passages[0]).toMatchObject({
    ...{ sourceName: 'Text', text: '👨🏻‍🚒 one', codings: [{ path: 'Theme', coder: 'Ada' }] },
  });
  const none = await project.call('reports.comparisonPassages', { a: x(), b: y(), theme, group: 'b' });
  expect(none).toEqual({ total: 0, passages: [] });
});

describe('fails where', () => {
  test.each([
    ['both groups are the same', () => ({ a: x(), b: x() }), 'invalid-input', 'Both groups are the same.'],
    [
      'one group is a sub-code of the other',
      () => ({ a: { code: codes.case! }, b: x() }),
      'invalid-input',
      'A code cannot be compared with one of its own sub-codes',
    ],
    [
      'a theme belongs to a group',
      () => ({ a: x(), b: y(), codes: [codes.xx!] }),
      'invalid-input',
      '"Case / X / XX" belongs to a group itself',
    ],
    ['there is no such code', () => ({ a: { code: 999 as CodeId }, b: y() }), 'not-found', 'There is no code 999.'],
    ['there is no such case', () => ({ a: { studyCase: 99 as CaseId }, b: y() }), 'not-found', 'There is no case 99.'],
    [
      'there is no such attribute',
      () => ({ a: { where: { attribute: 'gnere', value: '' } }, b: y() }),
      'not-found',
      'There is no attribute "gnere".',
    ],
  ] as const)('%s', async (_, params, code, message) => {
    expect(await failure(params())).toMatchObject({
      ok: false,
      failure: { code, message: expect.stringContaining(message) },
    });
  });

  test('passages are asked of what is no theme', async () => {
    const answer = await project
      .core()
      .call('reports.comparisonPassages', { a: x(), b: y(), theme: codes.x!, group: 'a' });
    expect(answer).toMatchObject({ failure: { code: 'invalid-input' } });
  });
});
