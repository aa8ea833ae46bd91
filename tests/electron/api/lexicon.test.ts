/** The lexicon: terms that are kept with codes. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const ONE = '👩🏽‍🚀 Power is shared. The powers agree, as café and cafe\u0301 do.\n\nA great\npower waits.';
const TWO = 'No power here? Power lines hum; a superpower hums.';

let project: TestProject;
let one: SourceId;
let code: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  one = await addText(project.call, 'One', ONE);
  await addText(project.call, 'Two', TWO);
  code = await addCode(project.call, 'Realism');
});
afterEach(() => project.close());

const csv = (text: string) => ({ name: 'lexicon.csv', bytes: new TextEncoder().encode(text) });
const lexicon = () => project.call('lexicon.list', {});

test('keeps the terms of each code, goes with a merged code, and comes back by undo', async () => {
  const twin = await addCode(project.call, 'Twin');
  await project.call('lexicon.set', { code, terms: ['power', 'rival*', 'power'] });
  await project.call('lexicon.set', { code: twin, terms: ['rival*', '/war/i'] });
  await project.call('lexicon.set', { code, terms: ['rival*', 'might'] });
  expect(await lexicon()).toEqual([
    { code, terms: ['rival*', 'might'] },
    { code: twin, terms: ['rival*', '/war/i'] },
  ]);
  await project.call('codes.merge', { from: [twin], into: code });
  expect(await lexicon()).toEqual([{ code, terms: ['rival*', '/war/i', 'might'] }]);
  await project.call('history.undo', {});
  expect(await lexicon()).toHaveLength(2);
  expect(await project.core().call('lexicon.set', { code, terms: ['/(/'] })).toMatchObject({
    failure: { code: 'invalid-input' },
  });
});

test('is written as CSV and read again; codes that are missing are made', async () => {
  const text = 'code,term\nRealism,power\nLens / New,"a, ""b"""\nRealism,=x*\n';
  const count = await project.call('lexicon.import', { file: csv(text) });
  expect(count).toEqual({ added: 3, present: 0, codesCreated: 2 });
  const before = await lexicon();
  const { csv: written } = await project.call('lexicon.export', {});
  expect(written).toBe('\ufeffcode,term\r\nRealism,power\r\nRealism,\'=x*\r\nLens / New,"a, ""b"""\r\n');
  expect(await project.call('lexicon.import', { file: csv(written) })).toMatchObject({ added: 0, present: 3 });
  expect(await lexicon()).toEqual(before);
});

test('a file with wrong lines is not read at all', async () => {
  const wrong = csv('code,term\nRealism,power\n,x\nRealism,/(/\n');
  expect(await project.core().call('lexicon.import', { file: wrong })).toMatchObject({
    failure: {
      code: 'invalid-input',
      details: [
        'line 3: the code "" is not a path: a code needs a name',
        'line 4: the term "/(/" is no regular expression: unterminated group',
      ],
    },
  });
  expect(await lexicon()).toEqual([]);
});

test('is run as a whole or for some codes, after a preview for each, in one change', async () => {
  const other = await addCode(project.call, 'Agreement');
  await addCode(project.call, 'Without terms');
  await project.call('lexicon.set', { code, terms: ['power', 'powers'] });
  await project.call('lexicon.set', { code: other, terms: ['agree*', 'shared'] });
  const preview = await project.call('lexicon.preview', { unit: 'sentence' });
  expect(preview).toMatchObject({ hits: 7, added: 7, present: 0, sources: 2 });
  expect(preview.codes.map(({ path, added, hits, sources }) => [path, added, hits, sources])).toEqual([
    ['Realism', 5, 5, 2],
    ['Agreement', 2, 2, 1],
  ]);
  expect(preview.passages[5]).toMatchObject({ code: other, match: '👩🏽‍🚀 Power is shared.' });
  expect(await project.call('lexicon.run', { codes: [other] })).toMatchObject({ added: 2, sources: 1 });
  expect(await project.call('lexicon.run', { unit: 'sentence' })).toMatchObject({ added: 7, present: 0 });
  await project.call('history.undo', {});
  const coded = await project.call('codings.ofSource', { source: one });
  expect(coded.map(({ start, end }) => ONE.slice(start, end))).toEqual(['shared', 'agree']);
});

test('without terms there is nothing to code', async () => {
  const nothing = { added: 0, present: 0, sources: 0 };
  expect(await project.call('lexicon.preview', {})).toMatchObject({ hits: 0, ...nothing });
  expect(await project.call('lexicon.run', {})).toMatchObject(nothing);
  await project.call('lexicon.set', { code, terms: ['power'] });
  expect(await project.call('lexicon.run', { codes: [] })).toMatchObject(nothing);
});

test('what was found is not coded where it was coded, another coder chosen, or the code deleted meanwhile', async () => {
  await project.call('lexicon.set', { code, terms: ['power'] });
  const ben = await project.call('coders.create', { name: 'Ben' });
  const { call } = project.core();
  const run = () => call('lexicon.run', {});
  const conflict = { failure: { code: 'conflict' } };
  expect(await Promise.all([run(), run()])).toMatchObject([{ result: { added: 4 } }, conflict]);
  await project.call('history.undo', {});
  expect(await Promise.all([run(), call('coders.choose', { coder: ben })])).toMatchObject([conflict, {}]);
  const withoutCode = await Promise.all([run(), call('codes.delete', { codes: [code] })]);
  expect(withoutCode).toMatchObject([{ failure: { code: 'not-found' } }, {}]);
  expect(await project.call('codings.ofSource', { source: one })).toEqual([]);
});

test('an import that is cancelled while its file is read leaves nothing behind', async () => {
  const { call } = project.core();
  const file = csv('code,term\r\nRealism,power\r\n');
  const [answer] = await Promise.all([
    call('lexicon.import', { file, task: 'lexicon' }),
    call('tasks.cancel', { task: 'lexicon' }),
  ]);
  expect(answer).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await lexicon()).toEqual([]);
  const codes = { name: 'codes.csv', bytes: new TextEncoder().encode('path\r\nNew\r\n') };
  const [other] = await Promise.all([
    call('codebook.import', { file: codes, task: 'codes' }),
    call('tasks.cancel', { task: 'codes' }),
  ]);
  expect(other).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await project.call('codes.list', {})).toHaveLength(1);
});
