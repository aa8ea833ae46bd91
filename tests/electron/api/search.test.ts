/** Search for terms in all sources. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { expressionMatcher } from '../../../electron/api/search/expressions.ts';
import { readTerm } from '../../../shared/analysis/search/term.ts';
import type { Params } from '../../../shared/api/contract.ts';
import type { SearchHit } from '../../../shared/api/results.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
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

const find = (terms: string[], more: Partial<Params<'search.find'>> = {}) =>
  project.call('search.find', { terms, ...more });
const words = (hits: readonly SearchHit[]) => hits.map(({ match }) => match);
const fails = (params: Params<'search.find'>) => project.core().call('search.find', params);

test('hits come by source and place with their context, and their ranges are those of the stored text', async () => {
  const { total, sources, hits, filter } = await find(['power']);
  expect({ total, filter }).toEqual({ total: 4, filter: '' });
  expect(sources).toEqual([
    { source: one, sourceName: 'One', hits: 2 },
    { source: two, sourceName: 'Two', hits: 2 },
  ]);
  expect(words(hits)).toEqual(['Power', 'power', 'power', 'Power']);
  expect(hits[2]).toEqual({
    ...{ source: two, sourceName: 'Two', start: 3, end: 8 },
    ...{ before: 'No ', match: 'power', after: ' here? Power lines hum; a superpower hums.' },
  });
  for (const { source, start, end, match } of hits) expect((source === one ? ONE : TWO).slice(start, end)).toBe(match);
});

test.each<[string[], Partial<Params<'search.find'>>, string[]]>([
  [['power*'], {}, ['Power', 'powers', 'power', 'power', 'Power']],
  [['power'], { wholeWords: false }, ['Power', 'power', 'power', 'power', 'Power', 'power']],
  [['power'], { matchCase: true }, ['power', 'power']],
  [['great power'], {}, ['great\npower']],
  [['café'], {}, ['café', 'cafe\u0301']],
  [['👩🏽‍🚀'], {}, ['👩🏽‍🚀']],
  [['/h[uo]m\\w*/'], {}, ['hum', 'hums']],
  [['/p.wer\\b/'], {}, ['power', 'power', 'power']],
  [['/^no/i'], {}, ['No']],
  [['/x*/'], {}, []],
  [['/caf.(?=\\s)/'], {}, ['café', 'cafe\u0301']],
  [['hum', 'power lines', '/lines/'], {}, ['Power lines', 'lines', 'hum']],
  [['nothing of the kind'], {}, []],
])('the terms %j under %j find %j', async (terms, more, expected) => {
  expect(words((await find(terms, more)).hits)).toEqual(expected);
});

test('pages make up the whole, in the order of the text or of the words beside the hits', async () => {
  const inOrder = async (order: 'source' | 'left' | 'right') => {
    const pages = await Promise.all([0, 2, 4].map((offset) => find(['power*'], { order, offset, limit: 2 })));
    return pages.flatMap(({ hits }) => hits.map(({ source, start }) => [source, start]));
  };
  const placed = await inOrder('source');
  expect(placed).toEqual((await find(['power*'])).hits.map(({ source, start }) => [source, start]));
  const [first, powers, great, no, lines] = placed;
  expect(await inOrder('left')).toEqual([first, great, lines, no, powers]);
  expect(await inOrder('right')).toEqual([powers, no, first, lines, great]);
});

test('a filter leaves some sources, or only the hits inside codings; a removed source has none', async () => {
  expect(words((await find(['power'], { filter: { sources: [two] } })).hits)).toEqual(['power', 'Power']);
  await project.call('codings.create', { source: one, start: 0, end: 24, codes: [code] });
  const inside = await find(['power', 'shared.', 'shared. The powers'], { filter: { codes: [code] } });
  expect(inside).toMatchObject({ filter: 'code Realism', hits: [{ match: 'Power' }, { match: 'shared.' }] });
  await project.call('sources.remove', { source: one });
  expect((await find(['power'])).sources).toMatchObject([{ source: two }]);
});

test('a page is searched anew after the project was changed', async () => {
  expect((await find(['power'])).total).toBe(4);
  await addText(project.call, 'Three', 'More power.');
  expect((await find(['power'], { offset: 4 })).hits).toMatchObject([{ sourceName: 'Three' }]);
});

test('an expression that would take for ever is stopped and named, and what is no term is refused', async () => {
  await addText(project.call, 'Long', `${'a'.repeat(40)}!`);
  expect(await fails({ terms: ['power', '/(a+)+$/'] })).toMatchObject({
    failure: {
      code: 'invalid-input',
      message: expect.stringMatching(/^The expression \/\(a\+\)\+\$\/ was stopped: .* on "Long"\./),
    },
  });
  expect(await fails({ terms: ['/(a/'] })).toMatchObject({
    failure: { code: 'invalid-input', message: expect.stringContaining('"/(a/" is no regular expression') },
  });
});

test('the hits in one source are told as ranges', async () => {
  expect(await project.call('search.inSource', { source: two, terms: ['power'] })).toEqual({
    source: two,
    ranges: [3, 8, 15, 20],
  });
});

test.each([
  ['POWER', 6],
  ['🚀', 0],
  ['👩🏽‍🚀', 1],
  ['re', 4],
  ['月球科', 1],
  ['us-china', 1],
  ['a / b', 0],
])('a term is found wherever it stands where whole words are not asked for: %s', async (term, total) => {
  await addText(project.call, 'Three', '国际月球科研站 US-China');
  expect(await find([term], { wholeWords: false })).toMatchObject({ total });
});

test('a search whose expressions have taken too long on all texts together is stopped, and says where', () => {
  const term = readTerm('/p.wer/');
  if (term.kind !== 'expression') throw new Error('no expression');
  const match = expressionMatcher([term], 10, { oneText: 1000, allTexts: Number.MIN_VALUE });
  expect(match(ONE, 'One')).not.toEqual([[]]);
  expect(() => match(TWO, 'Two')).toThrow('stopped before "Two"');
});

test.each([
  ['café', ['café', 'cafe\u0301']],
  ['GREAT power', ['great\npower']],
  ['power*', []],
])('a query for the text %j finds what a search for the exact phrase does', async (text, expected) => {
  const { passages } = await project.call('retrieval.passages', { filter: { query: { op: 'text', text } } });
  expect(passages.map((passage) => passage.text)).toEqual(expected);
  expect(words((await find([`"${text}"`], { wholeWords: false })).hits)).toEqual(expected);
});
