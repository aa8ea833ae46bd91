/** Passages that are quoted where there is room for few. */

import { expect, test } from 'vitest';
import { chooseIllustrations } from '../../../shared/analysis/illustrations.ts';
import { codebookFrom, columnsFrom, type SampleCoding } from './coded-sample.ts';

const codebook = codebookFrom(['A', 'B', 'C', 'D']);
const [A, B, C] = codebook.codes.map(({ id }) => new Set([id as number]));
const coding = (source: number, code: string, start: number, end: number): SampleCoding => ({
  ...{ source, code, start, end },
  coder: 1,
});

function chosen(drawn: readonly SampleCoding[], sets: readonly ReadonlySet<number>[], most = 2) {
  const codings = columnsFrom(codebook, drawn);
  return chooseIllustrations(codings, sets, most).map((ofSet) =>
    ofSet.map(({ place }) => [codings.source[place], codings.start[place], codings.end[place]]),
  );
}

test('the passage that most other codes touch comes first', () => {
  const drawn = [coding(1, 'A', 0, 5), coding(2, 'A', 0, 5), coding(2, 'B', 4, 9), coding(2, 'C', 1, 2)];
  expect(chosen(drawn, [A!])).toEqual([
    [
      [2, 0, 5],
      [1, 0, 5],
    ],
  ]);
});

test('codings that only touch do not count', () => {
  const drawn = [coding(1, 'A', 0, 5), coding(2, 'A', 0, 5), coding(1, 'B', 5, 9), coding(2, 'B', 4, 9)];
  expect(chosen(drawn, [A!], 1)).toEqual([[[2, 0, 5]]]);
});

test('among equals, the passage of middle length is shown', () => {
  const drawn = [coding(1, 'A', 0, 1), coding(2, 'A', 0, 10), coding(3, 'A', 0, 100)];
  expect(chosen(drawn, [A!], 1)).toEqual([[[2, 0, 10]]]);
});

test('no two passages of one code come from one source', () => {
  const drawn = [coding(1, 'A', 0, 5), coding(1, 'A', 10, 15), coding(1, 'A', 20, 25)];
  expect(chosen(drawn, [A!])).toEqual([[[1, 0, 5]]]);
});

test('a text stands for one code alone while the other has another', () => {
  const drawn = [coding(1, 'A', 0, 5), coding(1, 'B', 0, 5), coding(2, 'B', 7, 9)];
  expect(chosen(drawn, [A!, B!])).toEqual([[[1, 0, 5]], [[2, 7, 9]]]);
  expect(chosen(drawn.slice(0, 2), [A!, B!])).toEqual([[[1, 0, 5]], [[1, 0, 5]]]);
});

test('a code without codings has none', () => {
  expect(chosen([coding(1, 'A', 0, 5)], [C!])).toEqual([[]]);
});
