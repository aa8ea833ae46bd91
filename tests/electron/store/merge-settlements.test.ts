/** Settled disagreements in a merge: theirs come where nothing is settled here, with the coder who settles. */

import { expect, test } from 'vitest';
import type { Verdict } from '../../../shared/model/settlement.ts';
import { dumpData } from '../../support/dump.ts';
import { closeBoth, mergeSurely } from '../../support/merge.ts';
import type { TestProject } from '../../support/project.ts';
import { twoCopies } from './two-copies.ts';

type Ids = Awaited<ReturnType<typeof twoCopies>>['ids'];

const settle = ({ call }: TestProject, { other: source, lens: code }: Ids, [start, end]: number[], verdict: Verdict) =>
  call('agreement.settle', { source, code, start: start!, end: end!, verdict, memo: `${verdict} by them` });

const settled = ({ file }: TestProject) =>
  dumpData(file).settlement!.map((row) => {
    const { start, end, verdict } = row as Record<string, unknown>;
    return [start, end, verdict];
  });

test('what is settled there comes here, with its coder; what is settled here in another way stands', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await settle(theirs, ids, [0, 6], 'present');
  await settle(theirs, ids, [7, 13], 'absent');
  await settle(ours, ids, [8, 10], 'present');
  const { remarks } = await mergeSurely(ours, theirs);
  expect(settled(ours)).toEqual([
    [8, 10, 'present'],
    [0, 6, 'present'],
  ]);
  expect(remarks).toEqual(['1 disagreement is settled here in another way: that stands.']);
  expect(dumpData(ours.file).adjudicator).toHaveLength(1);
  await closeBoth(both);
});

test('a coder who settles there settles here, and what was taken back here does not come again', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await settle(theirs, ids, [0, 6], 'absent');
  await mergeSurely(ours, theirs);
  expect([settled(ours), dumpData(ours.file).adjudicator!.length]).toEqual([[[0, 6, 'absent']], 1]);
  await ours.call('agreement.reopen', { source: ids.other, code: ids.lens, start: 0, end: 6 });
  await mergeSurely(ours, theirs);
  expect(settled(ours)).toEqual([]);
  await closeBoth(both);
});

test('in a text that was corrected here they lie where their words are', async () => {
  const both = await twoCopies();
  const { ours, theirs, ids } = both;
  await settle(theirs, ids, [2, 6], 'absent');
  const { sha256 } = await ours.call('sources.read', { source: ids.other });
  const edits = [{ start: 0, end: 0, text: 'Once: ' }];
  await ours.call('sources.correct', { source: ids.other, sha256, edits });
  await mergeSurely(ours, theirs);
  expect(settled(ours)).toEqual([[8, 12, 'absent']]);
  await closeBoth(both);
});
