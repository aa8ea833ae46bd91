/** Pages of ranges, and pages after edits. */

import { expect, test } from 'vitest';
import { applyEdits } from '../../../shared/text/edit.ts';
import { pageNumbersOf, pagesAfter, pagesInWords } from '../../../shared/text/page-numbers.ts';

test.each([
  ['a range within a page', [0, 10, 20], [10, 20], [2, 2], 'p. 2'],
  ['over several', [0, 10, 20], [9, 21], [1, 3], 'pp. 1–3'],
  ['on a page after one without text', [0, 10, 10, 20], [10, 11], [3, 3], 'p. 3'],
  ['before the first page', [5, 10], [0, 3], [1, 1], 'p. 1'],
  ['an empty range', [0, 10], [10, 10], [2, 2], 'p. 2'],
] as const)('%s', (_, pages, [start, end], numbers, words) => {
  expect(pageNumbersOf(pages, { start, end })).toEqual(numbers);
  expect(pagesInWords(numbers)).toBe(words);
});

const TEXT = 'one two|three four|five six';
const PAGES = [0, 8, 19];

test.each([
  ['words before a page move it', [[0, 3, 'a hundred']], ['a hundred two|', 'three four|', 'five six']],
  [
    'words put in where it begins belong to the page before',
    [[8, 8, 'new ']],
    ['one two|new ', 'three four|', 'five six'],
  ],
  ['its first word may be replaced', [[8, 13, 'drei']], ['one two|', 'drei four|', 'five six']],
  [
    'it begins as far into new words as into the old ones',
    [[4, 10, 'TWO|THREE']],
    ['one TWO|', 'THREEree four|', 'five six'],
  ],
  ['a page may lose all its words', [[4, 20, '']], ['one ', '', 'ive six']],
] as const)('%s', (_, given, expected) => {
  const edits = given.map(([start, end, text]) => ({ start, end, text }));
  const after = applyEdits(TEXT, edits);
  const pages = pagesAfter(PAGES, edits);
  expect(pages.map((page, i) => after.slice(page, pages[i + 1]))).toEqual(expected);
});
