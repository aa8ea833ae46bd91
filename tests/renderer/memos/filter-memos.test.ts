/** Which memos match what is typed. */

import { expect, test } from 'vitest';
import { filterMemos } from '../../../renderer/memos/filter-memos.ts';
import type { ListedMemo } from '../../../shared/api/results.ts';

const memo = (words: Partial<ListedMemo>) =>
  ({ title: '', body: '', about: 'Project', coderName: 'Ada', ...words }) as ListedMemo;

const MEMOS = [
  memo({ title: 'Tone 🌍', body: 'Dry, with a joke.', about: 'Op-ed' }),
  memo({ body: 'Where is the line?', about: 'Lens / Realism' }),
  memo({ body: 'Tone of the notes.', coderName: 'Ben' }),
];

test.each([
  ['', [0, 1, 2]],
  ['TONE', [0, 2]],
  ['tone ben', [2]],
  ['🌍', [0]],
  ['realism  line', [1]],
  ['nothing', []],
])('"%s" is found in words, subject and author', (filter, places) => {
  expect(filterMemos(MEMOS, filter)).toEqual(places.map((place) => MEMOS[place]));
});
