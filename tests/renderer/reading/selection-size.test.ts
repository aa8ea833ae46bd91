/** How much is selected. */

import { expect, test } from 'vitest';
import { sizeOfSelection } from '../../../renderer/reading/selection-size.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { SourceText } from '../../../shared/model/source.ts';

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
