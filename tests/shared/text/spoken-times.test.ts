/** Times of spoken words: how they are written, and that they stay with the words through edits. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, reanchoring } from '../../../shared/text/edit.ts';
import { timeInWords, timesAfter } from '../../../shared/text/spoken-times.ts';

test.each([
  [0, '0:00:00'],
  [59_999, '0:00:59'],
  [725_500, '0:12:05'],
  [36_000_000, '10:00:00'],
])('%i ms are written %s', (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

const blocks = [
  { start: 0, end: 3 },
  { start: 4, end: 7 },
  { start: 8, end: 11 },
];
const times = [
  { start: 0, end: 10 },
  { start: 10, end: 20 },
  { start: 20, end: 30 },
];

test('joined blocks were spoken from the first to the last; parted ones at the same time; new words with those before', () => {
  const joined = timesAfter(
    blocks,
    times,
    [{ start: 3, end: 4, text: '' }],
    [
      { start: 0, end: 6 },
      { start: 7, end: 10 },
    ],
  );
  expect(joined).toEqual([{ start: 0, end: 20 }, times[2]]);
  const parted = timesAfter(
    blocks,
    times,
    [{ start: 1, end: 1, text: '\n' }],
    [
      { start: 0, end: 1 },
      { start: 2, end: 4 },
    ],
  );
  expect(parted).toEqual([times[0], times[0]]);
  const added = timesAfter(
    blocks,
    times,
    [{ start: 7, end: 7, text: '\nnew' }],
    [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 11 },
      { start: 12, end: 15 },
    ],
  );
  expect(added).toEqual([times[0], times[1], times[1], times[2]]);
});

test('blocks that no edit joins keep their times', () => {
  const edit = fc.record({ at: fc.nat(2), text: fc.constantFrom('x', 'yy', '🙂') });
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: ({ at }) => at, maxLength: 3 }), (inside) => {
      const edits = inside
        .map(({ at, text }) => ({ start: blocks[at]!.start + 1, end: blocks[at]!.start + 2, text }))
        .sort((a, b) => a.start - b.start);
      const after = blocks.map(reanchoring(edits));
      expect(applyEdits('abc def ghi', edits).length).toBe(after.at(-1)!.end);
      expect(timesAfter(blocks, times, edits, after)).toEqual(times);
    }),
    { seed: 3, numRuns: 50 },
  );
});
