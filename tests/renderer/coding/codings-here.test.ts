/** Which codings are "here". */

import { expect, test } from 'vitest';
import { codingsAt } from '../../../renderer/coding/codings-here.ts';
import type { Coding } from '../../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../../shared/model/ids.ts';

const coding = (id: number, start: number, end: number): Coding => ({
  id: id as CodingId,
  guid: String(id),
  source: 1 as SourceId,
  code: 1 as CodeId,
  coder: 1 as CoderId,
  start,
  end,
  memo: '',
  createdAt: '2025-01-01T00:00:00Z',
});
const codings = [coding(1, 0, 100), coding(2, 10, 20), coding(3, 20, 30)];
const nowhere = { selection: null, caret: null, focused: null };

test.each([
  ['none without a place', nowhere, []],
  ['those that hold the caret, the shortest first', { ...nowhere, caret: 15 }, [2, 1]],
  ['those that only touch the caret too', { ...nowhere, caret: 20 }, [2, 3, 1]],
  ['those that share a character with the selection', { ...nowhere, selection: { start: 20, end: 25 } }, [3, 1]],
  ['not those that only touch the selection', { ...nowhere, selection: { start: 30, end: 35 } }, [1]],
  ['the one in focus, wherever the caret is', { ...nowhere, caret: 90, focused: 3 as CodingId }, [3, 1]],
])('codings here are %s', (_which, here, ids) => {
  expect(codingsAt(codings, here).map(({ id }) => id)).toEqual(ids);
});
