/** Codings split in two and merged into one, and new codes made with those above them. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const TEXT = '👩🏽‍🚀 Crews share air. They trade access,\n\n- for rules. Nobody waits.';

let project: TestProject;
let source: SourceId;
let code: CodeId;
beforeEach(async () => {
  project = await openTestProject();
  source = await addText(project.call, 'One', TEXT);
  code = await addCode(project.call, 'A');
});
afterEach(() => project.close());

async function codeWords(words: string, memo = '', codes = [code]): Promise<CodingId> {
  const start = TEXT.indexOf(words);
  const { created } = await project.call('codings.create', { source, start, end: start + words.length, codes, memo });
  return created[0]!;
}
const codings = async () =>
  (await project.call('codings.ofSource', { source })).map(({ start, end, memo }) => [TEXT.slice(start, end), memo]);
const memoOn = (coding: CodingId, body: string) =>
  project.call('memos.create', { subject: { kind: 'coding', coding }, body });
const memosOn = async (coding: CodingId) =>
  (await project.call('memos.list', { subject: { kind: 'coding', coding } }))
    .flatMap(({ id, body }) => (id === null ? [] : [body]))
    .sort();

describe('a coding split in two', () => {
  test('keeps its words in both parts, its memos with the first, and drops the white space between them', async () => {
    const whole = await codeWords('Crews share air. They trade access,\n\n- for', 'why');
    await memoOn(whole, 'a memo');
    const { codings: parts } = await project.call('codings.split', { coding: whole, at: TEXT.indexOf(' They') + 1 });
    expect(await codings()).toEqual([
      ['Crews share air.', 'why'],
      ['They trade access,\n\n- for', 'why'],
    ]);
    expect(parts[0]).toBe(whole);
    expect([await memosOn(parts[0]), await memosOn(parts[1])]).toEqual([['a memo'], []]);
    expect(await project.call('codings.merge', { codings: parts })).toEqual({ coding: whole });
    expect(await codings()).toEqual([['Crews share air. They trade access,\n\n- for', 'why']]);
  });

  test('becomes one with codings that are there on its parts, with the memos of both', async () => {
    const whole = await codeWords('share air', 'whole');
    const first = await codeWords('share', 'first');
    const second = await codeWords('air', 'second');
    await memoOn(whole, 'a memo');
    const split = await project.call('codings.split', { coding: whole, at: TEXT.indexOf(' air') });
    expect(split).toEqual({ codings: [first, second] });
    expect(await codings()).toEqual([
      ['share', 'first\n\nwhole'],
      ['air', 'second\n\nwhole'],
    ]);
    expect(await memosOn(first)).toEqual(['a memo']);
  });

  test.each([
    ['before it', 0, -2],
    ['at its start', 7, 7],
    ['inside a character', 0, 2],
    ['where only white space is left of it', 7, 8],
    ['at its end', 0, 14],
    ['behind the text', 0, 5000],
  ])('is refused %s', async (_where, start, at) => {
    const { created } = await project.call('codings.create', { source, start, end: 14, codes: [code] });
    expect(await project.core().call('codings.split', { coding: created[0], at })).toMatchObject({
      failure: { code: 'invalid-input' },
    });
  });
});

describe('codings merged into one', () => {
  test('reach from the first to the last of them, with the memos of all in the order of the text', async () => {
    const third = await codeWords('for rules', 'third');
    const first = await codeWords('They trade', 'first');
    const second = await codeWords('trade access', 'second');
    await memoOn(third, 'of the third');
    await memoOn(second, 'of the second');
    expect(await project.call('codings.merge', { codings: [third, first, second] })).toEqual({ coding: first });
    expect(await codings()).toEqual([['They trade access,\n\n- for rules', 'first\n\nsecond\n\nthird']]);
    expect(await memosOn(first)).toEqual(['of the second', 'of the third']);
    await project.call('history.undo', {});
    expect((await codings()).map(([words]) => words)).toEqual(['They trade', 'trade access', 'for rules']);
    expect(await memosOn(third)).toEqual(['of the third']);
  });

  test('become one with a coding that is there on all of their words', async () => {
    const [first, second] = [await codeWords('share'), await codeWords('air')];
    const both = await codeWords('share air', 'both');
    expect(await project.call('codings.merge', { codings: [first, second] })).toEqual({ coding: both });
    expect(await codings()).toEqual([['share air', 'both']]);
  });

  test.each([
    ['with words between them', () => codeWords('air')],
    ['of another code', async () => codeWords('share', '', [await addCode(project.call, 'B')])],
    [
      'by another coder',
      async () => {
        await project.call('coders.choose', { coder: await project.call('coders.create', { name: 'Ben' }) });
        return codeWords('share');
      },
    ],
    ['named twice', async () => (await project.call('codings.ofSource', { source }))[0]!.id],
  ])('are refused %s', async (_why, another) => {
    const crews = await codeWords('Crews');
    const before = await codings();
    const ids = [crews, await another()];
    expect(await project.core().call('codings.merge', { codings: ids })).toMatchObject({
      failure: { code: 'invalid-input' },
    });
    expect((await codings()).slice(0, before.length)).toEqual(before);
  });
});

describe('a new code', () => {
  test('is made with the codes above it that are missing, and all go with it by one undo', async () => {
    const range = { source, start: 8, end: 13 };
    const { newCode } = await project.call('codings.create', {
      ...range,
      codes: [code],
      newCode: { name: 'Leaf', parent: code, above: ['Branch', 'Twig 🌱'] },
    });
    const paths = async () => (await project.call('codes.list', {})).map(({ path }) => path);
    expect((await project.call('codes.list', {})).find(({ id }) => id === newCode)?.path).toBe(
      'A / Branch / Twig 🌱 / Leaf',
    );
    await project.call('codings.create', {
      ...range,
      newCode: { name: 'Other', parent: null, above: ['a', 'BRANCH'] },
    });
    expect(await paths()).toEqual([
      'A',
      'A / Branch',
      'A / Branch / Twig 🌱',
      'A / Branch / Twig 🌱 / Leaf',
      'A / Branch / Other',
    ]);
    await project.call('history.undo', {});
    await project.call('history.undo', {});
    expect(await paths()).toEqual(['A']);
    expect(await codings()).toEqual([]);
  });

  test('is made and a coding recoded as it in one change', async () => {
    const coding = await codeWords('Crews');
    const newCode = { name: 'Leaf', parent: null, above: ['Branch'] };
    const recoded = await project.call('codings.recode', { coding, newCode });
    expect(recoded.coding).toBe(coding);
    expect(await project.call('codings.ofSource', { source })).toMatchObject([{ id: coding, code: recoded.code }]);
    await project.call('history.undo', {});
    expect(await project.call('codings.ofSource', { source })).toMatchObject([{ id: coding, code }]);
    expect(await project.call('codes.list', {})).toHaveLength(1);
    for (const flawed of [{ coding }, { coding, code, newCode }]) {
      expect(await project.core().call('codings.recode', flawed)).toMatchObject({ failure: { code: 'invalid-input' } });
    }
  });
});
