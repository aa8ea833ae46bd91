/** Disagreements through the contract: where coders differ, and how that is settled. */

import { describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { addText } from '../../support/project.ts';
import { apply, type Study, study, TEXT } from './agreement-study.ts';

const TRUCKS = { start: 22, end: 32 };

async function disagreements({ call }: Study, params: Params<'agreement.disagreements'> = {}) {
  return await call('agreement.disagreements', params);
}

/** `start-end outcome`, and the codings of each coder. */
function told({ start, end, outcome, sides }: ListedDisagreement): unknown[] {
  return [
    `${start}-${end} ${outcome}`,
    ...sides.map(({ coder, codings }) => [coder, codings.map((c) => `${c.start}-${c.end}`)]),
  ];
}

describe('coders differ', () => {
  test('at unit character on each run of characters that some mark and others do not', async () => {
    const made = await study();
    const page = await disagreements(made);
    expect(page).toMatchObject({ total: 1, settled: 0, listed: 1, coders: ['Ada', 'Ben'], sources: ['One'] });
    expect(page.passages.map(told)).toEqual([['16-22 null', ['Ada', ['16-32']], ['Ben', []]]]);
    expect(page.passages[0]).toMatchObject({ sourceName: 'One', path: 'Vehicle', text: TEXT.slice(16, 22) });
  });

  test('at another unit on each unit in which some have the code and others do not', async () => {
    const made = await study();
    await apply(made, made.ben, made.source, 48, 54);
    const { passages, codes } = await disagreements(made, { unit: 'sentence' });
    expect(passages.map(({ text, sides }) => [text.trim(), sides.map(({ codings }) => codings.length)])).toEqual([
      ['States differ.', [0, 1]],
    ]);
    expect(codes).toEqual([{ id: made.code, code: 'Vehicle', total: 1, settled: 0 }]);
  });
});

test('a long passage is listed with the beginning of its text, in whole characters', async () => {
  const made = await study();
  const { call } = made;
  const long = await addText(call, 'Long', `${'x'.repeat(3999)}👩🏽‍🚀${'y'.repeat(100)}`);
  await apply(made, made.ada, long, 0, 4100);
  await call('coders.markDone', { source: long, coder: made.ben, done: true });
  const { passages } = await disagreements(made, { filter: { sources: [long] } });
  const listed = passages.find(({ source }) => source === long)!;
  expect([listed.start, listed.end, listed.text.length, listed.after]).toEqual([0, 4100, 3999, '']);
});

describe('a settlement', () => {
  test('as present is a coding of the adjudicator, made at first use and never compared', async () => {
    const made = await study();
    const { call, source, code } = made;
    await call('agreement.settle', { source, code, start: 16, end: 22, verdict: 'present', memo: 'They drive.' });
    const coders = await call('coders.list', {});
    const adjudicator = coders.find(({ name }) => name === 'Adjudication')!;
    const codings = (await call('codings.ofSource', { source })).filter(({ coder }) => coder === adjudicator.id);
    expect(codings.map(({ start, end, memo }) => [start, end, memo])).toEqual([[16, 22, 'They drive.']]);
    expect((await call('reports.agreement', {})).coders).toEqual(['Ada', 'Ben']);
    const { passages, settled } = await disagreements(made);
    expect([settled, passages[0]!.outcome, passages[0]!.memo]).toEqual([1, 'present', 'They drive.']);
  });

  test('takes another name for the adjudicator where a coder has it', async () => {
    const { call, source, code } = await study();
    await call('coders.create', { name: 'adjudication' });
    await call('agreement.settle', { source, code, start: 16, end: 22, verdict: 'absent' });
    expect((await call('coders.list', {})).map(({ name }) => name)).toContain('Adjudication (2)');
  });

  test('is one step of undo, and reopening it is another', async () => {
    const made = await study();
    const { call, source, code } = made;
    const passage = { source, code, start: 16, end: 22 };
    await call('agreement.settle', { ...passage, verdict: 'present' });
    expect((await call('project.info', {})).undo).toBe('Settle Vehicle as present in One');
    await call('agreement.reopen', passage);
    expect((await disagreements(made)).settled).toBe(0);
    await call('history.undo', {});
    expect((await disagreements(made)).settled).toBe(1);
    await call('history.undo', {});
    expect((await call('coders.list', {})).map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  });

  test('as absent takes away what was settled as present there, and nothing beside it', async () => {
    const made = await study();
    const { call, source, code } = made;
    await call('agreement.settle', { source, code, start: 8, end: 32, verdict: 'present' });
    await call('agreement.settle', { source, code, start: 16, end: 22, verdict: 'absent' });
    const adjudicator = (await call('coders.list', {})).at(-1)!.id;
    const codings = (await call('codings.ofSource', { source })).filter(({ coder }) => coder === adjudicator);
    expect(codings.map(({ start, end }) => [start, end])).toEqual([
      [8, 16],
      [22, 32],
    ]);
    expect((await disagreements(made)).passages.map(({ outcome }) => outcome)).toEqual(['absent']);
  });

  test('stands when codings change elsewhere, and when the passage grows only what is new is open', async () => {
    const made = await study();
    const { call, source, code, ada } = made;
    await call('agreement.settle', { source, code, start: 16, end: 22, verdict: 'absent' });
    await apply(made, ada, source, 48, 54);
    await apply(made, ada, source, 8, 16);
    expect((await disagreements(made)).passages.map((passage) => told(passage)[0])).toEqual([
      '8-16 null',
      '16-22 absent',
      '48-54 null',
    ]);
    const settled = await disagreements(made, { show: 'settled' });
    expect([settled.total, settled.settled, settled.listed]).toEqual([3, 1, 1]);
    expect(
      (await disagreements(made, { show: 'open', offset: 1, limit: 5 })).passages.map(({ start }) => start),
    ).toEqual([48]);
  });

  test('of a unit stands where it covers all of the unit', async () => {
    const made = await study();
    await apply(made, made.ben, made.source, 48, 54);
    const { call, source, code } = made;
    const [passage] = (await disagreements(made, { unit: 'paragraph' })).passages;
    await call('agreement.settle', { source, code, start: 48, end: 54, verdict: 'present' });
    expect((await disagreements(made, { unit: 'paragraph' })).settled).toBe(0);
    await call('agreement.settle', { source, code, start: passage!.start, end: passage!.end, verdict: 'present' });
    expect((await disagreements(made, { unit: 'paragraph' })).settled).toBe(1);
  });

  test.each([
    ['a range that cuts a character', { start: 3, end: 22 }, 'invalid-input', /inside a character/],
    ['a range past the end', { start: 3, end: 5000 }, 'invalid-input', /outside the text/],
    ['an empty range', { start: 16, end: 16 }, 'invalid-input', /is empty/],
    ['an unknown code', { code: 99 as CodeId, ...TRUCKS }, 'not-found', /no code 99/],
  ])('fails for %s', async (_, wrong, expected, message) => {
    const { project, source, code } = await study();
    const answer = await project.core().call('agreement.settle', { source, code, verdict: 'absent', ...wrong });
    expect(answer).toMatchObject({ ok: false, failure: { code: expected, message: expect.stringMatching(message) } });
  });

  test('that is not there cannot be reopened', async () => {
    const { project, source, code } = await study();
    const answer = await project.core().call('agreement.reopen', { source, code, ...TRUCKS });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});
