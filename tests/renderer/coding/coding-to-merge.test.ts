/** A coding is merged with the next one of its code by its coder that it meets. */

import { expect, test } from 'vitest';
import { codingToMerge } from '../../../renderer/coding/coding-to-merge.ts';
import type { Coding } from '../../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';

const TEXT = 'One, two three “four” five six.';

function codingOf(id: number, words: string, code = 1, coder = 1): Coding {
  const start = TEXT.indexOf(words);
  return {
    id: id as CodingId,
    guid: `${id}`,
    source: 1 as SourceId,
    code: code as CodeId,
    coder: coder as CoderId,
    start,
    end: start + words.length,
    memo: '',
    createdAt: '2026-01-01T00:00:00Z',
  };
}

test.each([
  ['the next one, punctuation between them', 'three', [codingOf(2, 'two'), codingOf(3, 'four')], 3],
  ['one that overlaps it', 'three “four”', [codingOf(2, 'four” five')], 2],
  ['one that lies in it', 'two three', [codingOf(2, 'three')], 2],
  ['the one before where none follows', 'three', [codingOf(2, 'One'), codingOf(3, 'two')], 3],
  ['none beyond a word', 'One', [codingOf(2, 'three')], undefined],
  ['none of another code', 'One', [codingOf(2, 'two', 9)], undefined],
  ['none by another coder', 'One', [codingOf(2, 'two', 1, 9)], undefined],
])('%s', (_which, words, others, id) => {
  const coding = codingOf(1, words);
  expect(codingToMerge(TEXT, [coding, ...others], coding)?.id).toBe(id);
});
