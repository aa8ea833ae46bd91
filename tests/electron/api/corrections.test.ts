/** Corrections of sources: codings, memos and settlements keep their places, and what changes is told before and after. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureIn } from '../import/drafts.ts';
import { correctedStudy, TEXT } from './corrected-study.ts';

test('codings before, after and around a typo keep their words or take the corrected ones, and are the same codings', async () => {
  const { call, source, code, edit, correct, quotations, sha256, reopen } = await correctedStudy();
  const [before] = await code('🚒 The');
  await code('goverment agreed');
  await code('states did not', undefined, 'A thought.');
  const codings = await call('codings.ofSource', { source });
  const edits = await edit(['goverment', 'government'], ['The the', 'The']);
  const preview = await call('sources.previewCorrection', { source, sha256: await sha256(), edits });
  expect(preview).toMatchObject({
    edits: {
      total: 2,
      first: [
        { before: 'goverment', text: 'government' },
        { before: ' the', text: '' },
      ],
    },
    counts: { coding: { kept: 2, changed: 1, lost: 0 } },
    passages: [{ name: 'Realism', coder: 'Ada', before: 'goverment agreed', after: 'government agreed' }],
    ...{ joined: 0, memosLost: 0 },
  });
  expect(await call('codings.ofSource', { source })).toEqual(codings);
  expect(await correct(edits)).toEqual(preview);
  expect(await quotations()).toEqual(['🚒 The', 'government agreed', 'states did not']);
  const same = ({ start: _, end: __, ...rest }: (typeof codings)[number]) => rest;
  expect((await call('codings.ofSource', { source })).map(same)).toEqual(codings.map(same));
  expect((await call('codings.ofSource', { source }))[0]).toMatchObject({ id: before, start: 0 });
  expect(await call('search.find', { terms: ['government'] })).toMatchObject({ total: 1 });
  expect(await call('search.find', { terms: ['goverment'] })).toMatchObject({ total: 0 });
  expect((await call('project.check', {})).problems).toEqual([]);
  expect((await call('history.list', {}))[0]).toMatchObject({ label: 'Correct Brief', coder: 'Ada' });
  await reopen();
  await call('history.undo', {});
  expect(await quotations()).toEqual(['🚒 The', 'goverment agreed', 'states did not']);
  expect(await call('codings.ofSource', { source })).toEqual(codings);
  await call('history.redo', {});
  expect(await quotations()).toEqual(['🚒 The', 'government agreed', 'states did not']);
});

test("codings of one code that move onto each other's places stay apart", async () => {
  const { code, correct, quotations, call } = await correctedStudy('ab cd ef gh ij kl.');
  for (const words of ['ab', 'cd', 'ef', 'gh', 'ij']) await code(words);
  await correct([{ start: 0, end: 0, text: 'xy ' }]);
  expect(await quotations()).toEqual(['ab', 'cd', 'ef', 'gh', 'ij']);
  await correct([{ start: 0, end: 6, text: '' }], true);
  expect(await quotations()).toEqual(['cd', 'ef', 'gh', 'ij']);
  expect((await call('project.check', {})).problems).toEqual([]);
});

test('codings that change places do so', async () => {
  const { call, source, code, correct, quotations } = await correctedStudy('ca  x y.');
  await code('ca  x y');
  await code('  x y');
  await correct([
    { start: 0, end: 2, text: '' },
    { start: 6, end: 7, text: 'yyy' },
  ]);
  expect(await quotations()).toEqual(['  x yyy', 'x yyy']);
  expect((await call('codings.ofSource', { source })).map(({ id }) => id)).toEqual([2, 1]);
});

test('random corrections, one after the other, keep every quotation of which no word was edited', async () => {
  const words = Array.from({ length: 60 }, (_, i) => `${['w', '🚒', 'é', 'ש'][i % 4]}${i}`);
  const own = await correctedStudy(words.join(' '));
  const { call, source, realism, code, correct, current } = own;
  for (let from = 0; from < 56; from++) await code(words.slice(from, from + 1 + (from % 5)).join(' '), [realism]);
  const word = fc.tuple(fc.nat({ max: 55 }), fc.constantFrom('', 'new', 'two words', '👩🏽‍🚀'));
  const corrections = fc.sample(fc.array(word, { minLength: 1, maxLength: 4 }), { seed: 7, numRuns: 25 });
  for (const [round, given] of corrections.entries()) {
    const text = await current();
    const places = [...text.matchAll(/\S+/g)];
    const edits = new Map(given.map(([at, put]) => [at % places.length, put && `${put}${round}`]));
    const edited = [...edits].map(([at, put]) => ({
      start: places[at]!.index,
      end: places[at]!.index + places[at]![0].length,
      text: put,
    }));
    const before = await call('codings.ofSource', { source });
    const { counts } = await correct(
      edited.toSorted((a, b) => a.start - b.start),
      true,
    );
    const after = new Map((await call('codings.ofSource', { source })).map((coding) => [coding.id, coding]));
    const now = await current();
    const untouched = before.filter(({ start, end }) => edited.every((edit) => edit.end <= start || edit.start >= end));
    for (const coding of untouched) {
      const { start, end } = after.get(coding.id)!;
      expect(now.slice(start, end)).toBe(text.slice(coding.start, coding.end));
    }
    expect(counts.coding.kept).toBe(untouched.length);
  }
  expect((await call('project.check', {})).problems).toEqual([]);
  for (const _ of corrections) await call('history.undo', {});
  expect(await current()).toBe(words.join(' '));
});

test('of codings that come to lie on one range the oldest stays, with the memos of all', async () => {
  const { call, source, code, edit, correct, quotations } = await correctedStudy();
  const [first] = await code('states', undefined, 'One.');
  const [second] = await code('the states', undefined, 'Two.');
  await call('memos.create', { subject: { kind: 'coding', coding: second! }, title: 'On the second' });
  expect(await correct(await edit(['the states', 'states']))).toMatchObject({ joined: 1 });
  expect(await call('codings.ofSource', { source })).toMatchObject([{ id: first, memo: 'One.\n\nTwo.' }]);
  expect(await call('memos.list', { subject: { kind: 'coding', coding: first! } })).toHaveLength(2);
  await call('history.undo', {});
  expect(await quotations()).toEqual(['the states', 'states']);
});

describe('words that are deleted', () => {
  test('take no coding along unless the person agrees; undo brings it back with its memos', async () => {
    const { call, code, edit, correct, quotations } = await correctedStudy();
    const [coding] = await code('They differ.');
    await call('memos.create', { subject: { kind: 'coding', coding: coding! }, title: 'On it' });
    const edits = await edit([' They differ.', '']);
    const refused = await failureIn(correct(edits));
    expect(refused).toMatchObject({ code: 'conflict', details: ['Realism, Ada, “They differ.”'] });
    expect(await quotations()).toEqual(['They differ.']);
    expect(await correct(edits, true)).toMatchObject({
      counts: { coding: { kept: 0, changed: 0, lost: 1 } },
      memosLost: 1,
      passages: [{ before: 'They differ.', after: null }],
    });
    expect(await quotations()).toEqual([]);
    await call('history.undo', {});
    expect(await call('memos.list', { subject: { kind: 'coding', coding: coding! } })).toHaveLength(1);
  });

  test('leave a memo on their passage as a memo on the source', async () => {
    const { call, source, edit, correct } = await correctedStudy();
    const end = TEXT.length;
    const subject = { kind: 'passage', source, start: end - 12, end } as const;
    await call('memos.create', { subject, title: 'Odd end' });
    const about = async () => (await call('memos.list', {})).map((memo) => memo.subject);
    expect(await correct(await edit(['goverment', 'government']))).toMatchObject({ counts: { memo: { kept: 1 } } });
    expect(await about()).toEqual([{ ...subject, start: end - 11, end: end + 1 }]);
    expect(await correct(await edit([' They differ.', '']))).toMatchObject({
      counts: { memo: { kept: 0, lost: 1 } },
      passages: [{ kind: 'memo', name: 'Odd end', after: null }],
    });
    expect(await about()).toEqual([{ kind: 'source', source }]);
    await call('history.undo', {});
    expect(await about()).toEqual([{ ...subject, start: end - 11, end: end + 1 }]);
  });
});

test('what was settled moves along, and two verdicts on one range become one', async () => {
  const { call, source, realism, edit, correct } = await correctedStudy();
  const settle = async (words: string, verdict: 'present' | 'absent', memo: string) => {
    const start = TEXT.indexOf(words);
    await call('agreement.settle', { source, start, end: start + words.length, code: realism, verdict, memo });
  };
  await settle('The ', 'absent', 'No.');
  await settle('the ', 'present', 'Yes.');
  await settle('differ', 'absent', 'Not here.');
  const report = await correct(await edit(['The the ', 'The ']), true);
  expect(report.counts.settlement).toEqual({ kept: 2, changed: 0, lost: 1 });
  expect((await call('project.check', {})).problems).toEqual([]);
});

test('what is coded while a correction is prepared moves along with it, and one that is cancelled alters nothing', async () => {
  const { core, call, source, realism, edit, sha256, current, quotations } = await correctedStudy();
  const given = { source, sha256: await sha256(), edits: await edit(['goverment', 'government']), task: 'correct' };
  const cancelled = core().call('sources.correct', given);
  await call('tasks.cancel', { task: 'correct' });
  expect(await cancelled).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await current()).toBe(TEXT);
  const start = TEXT.indexOf('states');
  const coding = { source, codes: [realism], start, end: start + 'states'.length };
  await Promise.all([call('sources.correct', given), call('codings.create', coding)]);
  expect(await current()).toContain('government');
  expect(await quotations()).toEqual(['states']);
});
