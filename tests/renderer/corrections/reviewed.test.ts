/** What was reviewed of corrections, and what is to be reviewed still. */

import { expect, test } from 'vitest';
import {
  notReviewed,
  REVIEWED,
  reviewedUpTo,
  withAllReviewed,
  withReviewed,
} from '../../../renderer/corrections/reviewed.ts';
import type { PassageToReview } from '../../../shared/model/correction.ts';
import type { ChangeId, SourceId } from '../../../shared/model/ids.ts';

const passage = (id: number, change: number): PassageToReview => ({
  ...{ kind: 'coding', id, name: 'Realism', coder: 'Ada', range: { start: 0, end: 1 }, at: '', words: [] },
  ...{ change: change as ChangeId, before: `before ${change} 🌍`, after: 'now' },
});
const told = (passages: readonly PassageToReview[]) => passages.map(({ id, before }) => [id, before]);
const source = 1 as SourceId;

test('a passage that was corrected twice is asked for once, with its first words', () => {
  expect(told(notReviewed(REVIEWED.usual, [passage(1, 5), passage(2, 5), passage(1, 9)]))).toEqual([
    [1, 'before 5 🌍'],
    [2, 'before 5 🌍'],
  ]);
});

test('what was reviewed is asked for again only after another correction', () => {
  const found = [passage(1, 5), passage(2, 5), passage(1, 9)];
  const reviewed = withReviewed(REVIEWED.usual, [found[0]!], found);
  expect(told(notReviewed(reviewed, found))).toEqual([[2, 'before 5 🌍']]);
  expect(told(notReviewed(reviewed, [...found, passage(1, 12)]))).toEqual([
    [2, 'before 5 🌍'],
    [1, 'before 12 🌍'],
  ]);
});

test('a whole source that was reviewed has one mark, up to the last correction', () => {
  const found = [passage(1, 5), passage(2, 9)];
  const reviewed = withAllReviewed(withReviewed(REVIEWED.usual, [found[0]!], found), source, found);
  expect(reviewed).toEqual({ sources: { 1: 9 }, passages: {} });
  expect(reviewedUpTo(reviewed, source)).toBe(9);
});

test.each([[null], [{ sources: 1 }], [{ sources: {}, passages: { a: 'b' } }]])(
  '%j remembered makes no sense',
  (kept) => {
    expect(REVIEWED.read(kept)).toBeUndefined();
  },
);
