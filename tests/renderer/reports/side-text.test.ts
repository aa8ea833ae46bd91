/** The words around a disagreement show what one coder has marked, and what is in question. */

import { expect, test } from 'vitest';
import { sideText } from '../../../renderer/reports/agreement/side-text.ts';
import type { CodeId, CodingId, SourceId } from '../../../shared/model/ids.ts';
import type { ListedDisagreement } from '../../../shared/report/disagreement.ts';

const TEXT = 'The 👨🏻‍🚒 firemen drive firetrucks.';

function disagreement(start: number, end: number): ListedDisagreement {
  return {
    ...{ source: 1 as SourceId, sourceName: 'One', code: 11 as CodeId, path: 'A', colour: '#336699' },
    ...{ start, end, before: TEXT.slice(0, start), text: TEXT.slice(start, end), after: TEXT.slice(end) },
    ...{ sides: [], outcome: null, memo: '' },
  };
}

function piecesOf(passage: ListedDisagreement, ...ranges: [number, number][]) {
  const codings = ranges.map(([start, end]) => ({
    ...{ start, end, id: 1 as CodingId, code: 11 as CodeId, path: 'A', colour: '#336699', coder: 'Ada', memo: '' },
  }));
  return sideText(passage, { coder: 'Ada', codings }).map(({ text, isMarked, isInQuestion }) => [
    text,
    isMarked ? 'marked' : '',
    isInQuestion ? 'in question' : '',
  ]);
}

test('who has the code has it beyond the passage too', () => {
  expect(piecesOf(disagreement(4, 19), [4, 25])).toEqual([
    ['The ', '', ''],
    ['👨🏻‍🚒 firemen', 'marked', 'in question'],
    [' drive', 'marked', ''],
    [' firetrucks.', '', ''],
  ]);
});

test('who does not have it sees the passage unmarked', () => {
  expect(piecesOf(disagreement(4, 19))).toEqual([
    ['The ', '', ''],
    ['👨🏻‍🚒 firemen', '', 'in question'],
    [' drive firetrucks.', '', ''],
  ]);
});

test('the words join to the text, whatever is marked', () => {
  const passage = disagreement(12, 25);
  const ranges: [number, number][] = [
    [0, 14],
    [13, 20],
    [24, 37],
  ];
  expect(
    piecesOf(passage, ...ranges)
      .map(([text]) => text)
      .join(''),
  ).toBe(TEXT);
});
