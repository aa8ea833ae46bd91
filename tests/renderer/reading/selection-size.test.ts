/** How much is selected. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfSelection } from '../../../renderer/reading/selection-size.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { SourceText } from '../../../shared/model/source.ts';
import { wordsOf } from '../../../shared/text/boundaries.ts';
import { countOverlapping } from '../../../shared/text/range-list.ts';
import { proseOf, sourceOf } from '../reader/texts.ts';

const text = '👨🏻‍🚒 firemen drive firetrucks\n\nTwo words.';
const source: SourceText = {
  source: 1 as SourceId,
  sha256: '',
  text,
  markers: [],
  blocks: [
    { start: 0, end: 32, kind: 'paragraph', level: 0 },
    { start: 34, end: 44, kind: 'paragraph', level: 0 },
  ],
};

test.each([
  ['an emoji is no word', 0, 7, 0],
  ['a word counts where one of its characters is selected', 14, 17, 2],
  ['words of several blocks add up', 22, 37, 2],
  ['white space between blocks holds no word', 32, 34, 0],
  ['the whole text', 0, 44, 5],
])('%s', (_rule, start, end, words) => {
  expect(sizeOfSelection(source, { start, end })).toEqual({ words, characters: end - start });
});

test('in one long block, each selection has as many words as a count of the whole block gives it', () => {
  const long = sourceOf([['paragraph', `🚀 ${proseOf(240_000, 7)}`]]);
  const all = wordsOf(long.text, long.blocks);
  const { start, end } = long.blocks[0]!;
  const ends = fc.tuple(fc.integer({ min: start, max: end }), fc.integer({ min: start, max: end }));
  fc.assert(
    fc.property(ends, ([a, b]) => {
      const selection = { start: Math.min(a, b), end: Math.max(a, b) };
      fc.pre(selection.start < selection.end);
      const words = countOverlapping(all, selection.start, selection.end);
      expect(sizeOfSelection(long, selection).words).toBe(words);
    }),
    { seed: 3, numRuns: 20 },
  );
});
