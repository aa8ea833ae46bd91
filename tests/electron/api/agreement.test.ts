/** Agreement through the contract: who is compared on what, and when it is undefined. */

import { describe, expect, test } from 'vitest';
import type { Params } from '../../../shared/api/contract.ts';
import { addText, type TestProject } from '../../support/project.ts';
import { apply, study, TEXT } from './agreement-study.ts';

async function failureOf(project: TestProject, params: Params<'reports.agreement'> = {}): Promise<string> {
  const answer = await project.core().call('reports.agreement', params);
  if (answer.ok) throw new Error('it did not fail');
  return `${answer.failure.code}: ${answer.failure.message}`;
}

describe('compared are', () => {
  test('coders with a coding, on the sources that each of them has coded', async () => {
    const { call } = await study();
    await call('coders.create', { name: 'Idle' });
    const { coders, sources, sourcesLeftOut, units } = await call('reports.agreement', {});
    expect({ coders, sources, sourcesLeftOut, units }).toEqual({
      ...{ coders: ['Ada', 'Ben'], sources: ['One'] },
      ...{ sourcesLeftOut: 1, units: TEXT.length },
    });
  });

  test('sources marked as done, where a coder found nothing', async () => {
    const { call, ben, other } = await study();
    await call('coders.markDone', { source: other, coder: ben, done: true });
    const { sources, codes } = await call('reports.agreement', { unit: 'source' });
    expect(sources).toEqual(['One', 'Other']);
    expect(codes[0]).toMatchObject({ code: 'Vehicle', present: [2, 1], percent: 0.5 });
  });

  test('a coder who is done with all sources in question, and has coded others', async () => {
    const { call, ben, other } = await study();
    await call('coders.markDone', { source: other, coder: ben, done: true });
    const { coders, codes } = await call('reports.agreement', { unit: 'source', filter: { sources: [other] } });
    expect([coders, codes.map(({ present }) => present)]).toEqual([['Ada', 'Ben'], [[1, 0]]]);
  });

  test('nobody who has marked sources as done and coded none', async () => {
    const { call, source } = await study();
    const idle = await call('coders.create', { name: 'Idle' });
    await call('coders.markDone', { source, coder: idle, done: true });
    expect((await call('reports.agreement', {})).coders).toEqual(['Ada', 'Ben']);
  });

  test('the same coders and sources whatever the codes in question', async () => {
    const made = await study();
    await apply(made, made.ben, made.other, 0, 7, made.rule);
    const { call, code } = made;
    const { coders, sources, codes } = await call('reports.agreement', { unit: 'source', filter: { codes: [code] } });
    expect([coders, sources]).toEqual([
      ['Ada', 'Ben'],
      ['One', 'Other'],
    ]);
    expect(codes.map(({ code, present }) => [code, present])).toEqual([['Vehicle', [2, 1]]]);
  });

  test('the chosen coders alone', async () => {
    const made = await study();
    const { call, ada, ben } = made;
    const cleo = await call('coders.create', { name: 'Cleo' });
    await apply(made, cleo, made.other, 0, 7);
    const { coders } = await call('reports.agreement', { filter: { coders: [ada, ben] } });
    expect(coders).toEqual(['Ada', 'Ben']);
  });
});

describe('it fails, and says what to do, where', () => {
  test('one coder alone has codings', async () => {
    const { project, ada } = await study();
    const told = await failureOf(project, { filter: { coders: [ada] } });
    expect(told).toMatch(/invalid-input: Agreement is undefined: Ada alone has codings here. It needs two coders/);
  });

  test('no coder has one', async () => {
    const { project, call } = await study();
    const empty = await addText(call, 'Empty', 'Not read yet.');
    expect(await failureOf(project, { filter: { sources: [empty] } })).toMatch(/no coder has a coding here/);
  });

  test('the coders have no source in common', async () => {
    const made = await study();
    const cleo = await made.call('coders.create', { name: 'Cleo' });
    await apply(made, cleo, made.other, 0, 7);
    expect(await failureOf(made.project)).toMatch(
      /no source was coded, or marked as done, by each of Ada, Ben and Cleo/,
    );
  });
});

describe('intervals', () => {
  test('are drawn from paragraphs where there are fewer than ten sources, which is told', async () => {
    const { call } = await study();
    const { resampling, codes } = await call('reports.agreement', { unit: 'sentence' });
    expect(resampling).toMatchObject({ drawn: 'paragraph', clusters: 2, resamples: 1000, level: 0.95 });
    expect(codes[0]!.intervals!.unitizingAlpha).toBeNull();
    expect(resampling.reasons[0]).toMatch(/Unitizing alpha has no interval/);
  });

  test('are none at unit source with fewer than ten sources, which is told', async () => {
    const { call } = await study();
    const { resampling, overall } = await call('reports.agreement', { unit: 'source' });
    expect([resampling.drawn, overall.intervals]).toEqual([null, null]);
    expect(resampling.reasons).toEqual(['There are no intervals: fewer than 10 sources are too few to draw from.']);
  });
});
