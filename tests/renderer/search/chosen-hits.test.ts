/** Which hits are to be coded. */

import { expect, test } from 'vitest';
import {
  ALL_HITS,
  chooseHits,
  chosenIn,
  countChosen,
  hitsParam,
  isChosen,
  NO_HITS,
  toggleHit,
} from '../../../renderer/search/chosen-hits.ts';
import type { SourceId } from '../../../shared/model/ids.ts';

const hit = (start: number) => ({ source: 1 as SourceId, start, end: start + 1 });

test.each([
  ['all', ALL_HITS, 10, true],
  ['none', NO_HITS, 0, false],
] as const)('a hit that is toggled twice leaves %s as it was', (_, chosen, count, is) => {
  expect([countChosen(chosen, 10), isChosen(chosen, hit(1))]).toEqual([count, is]);
  const once = toggleHit(chosen, { ...hit(1), words: 'more' } as never);
  expect([countChosen(once, 10), isChosen(once, hit(1)), isChosen(once, hit(2))]).toEqual([...[is ? 9 : 1, !is, is]]);
  expect(toggleHit(once, hit(1))).toEqual(chosen);
});

test('all hits but some, or some alone, are named by their ranges', () => {
  expect(hitsParam(ALL_HITS)).toBeUndefined();
  expect(hitsParam(toggleHit(ALL_HITS, { ...hit(1), words: 'more' } as never))).toEqual({ except: [hit(1)] });
  expect(hitsParam(toggleHit(toggleHit(NO_HITS, hit(1)), hit(2)))).toEqual({ only: [hit(1), hit(2)] });
});

test('what is chosen in one source is told apart, and hits are taken in or out together, whatever the rule is', () => {
  const there = { source: 2 as SourceId, start: 1, end: 2 };
  for (const start of [ALL_HITS, NO_HITS]) {
    const chosen = toggleHit(toggleHit(start, hit(1)), there);
    expect([...chosenIn(chosen, there.source).others.values()]).toEqual([there]);
    for (const isIn of [true, false]) {
      const after = chooseHits(chosen, [hit(1), hit(2)], isIn);
      expect([hit(1), hit(2), there].map((each) => isChosen(after, each))).toEqual([isIn, isIn, !start.all]);
    }
  }
});
