/** What was decided on the passages of a code, as the parts that it is split into. */

import { expect, test } from 'vitest';
import { KEEP, movedBy, partsOf, verdictOfKey } from '../../../renderer/codebook/split/split-verdicts.ts';
import type { CodingId } from '../../../shared/model/ids.ts';

test.each([
  ['0', KEEP],
  ['k', KEEP],
  ['2', 2],
  ['3', undefined],
  ['x', undefined],
  ['Enter', undefined],
])('with two new codes the key %s decides for %s', (key, verdict) => {
  expect(verdictOfKey(key, 2)).toBe(verdict);
});

test('new codes that get nothing are not made, and what is kept or skipped moves nowhere', () => {
  const verdicts = new Map([
    [1 as CodingId, 3],
    [2 as CodingId, KEEP],
    [3 as CodingId, 1],
    [4 as CodingId, 3],
  ]);
  const parts = partsOf(['One 🌗', 'Two', 'Three'], verdicts);
  expect(parts).toEqual([
    { name: 'One 🌗', codings: [3] },
    { name: 'Three', codings: [1, 4] },
  ]);
  expect(movedBy(parts)).toBe(3);
});
