/** Codes pinned to digits, and what is remembered of them and of the codes used last. */

import { expect, test } from 'vitest';
import { codeOfDigit, digitOf, freeDigit, PINNED_CODES, pinned } from '../../../renderer/coding/pinned-codes.ts';
import { RECENT_CODES, withUsed } from '../../../renderer/coding/recent-codes.ts';
import type { CodeId } from '../../../shared/model/ids.ts';

const [a, b, gone] = [1, 2, 3] as CodeId[] as [CodeId, CodeId, CodeId];
const codes = [{ id: a }, { id: b }];

test('a digit has one code and a code one digit', () => {
  const both = pinned(pinned(PINNED_CODES.usual, a, 1), b, 2);
  expect([digitOf(both, a), digitOf(both, b), codeOfDigit(both, codes, 2)?.id]).toEqual([1, 2, b]);
  expect(digitOf(pinned(both, a, 2), b)).toBeUndefined();
  expect(pinned(both, a, 2).filter((held) => held === a)).toHaveLength(1);
  expect(pinned(both, a, null)).toEqual(pinned(PINNED_CODES.usual, b, 2));
});

test('the digit of a code that is gone is free', () => {
  const held = pinned(pinned(PINNED_CODES.usual, a, 1), gone, 2);
  expect(codeOfDigit(held, codes, 2)).toBeUndefined();
  expect(freeDigit(held, codes)).toBe(2);
});

test('the codes used last come first, each once, and no more than a list shows', () => {
  const once = withUsed(RECENT_CODES.usual, [a, b]);
  expect(withUsed(once, [b])).toEqual({ used: [b, a], last: [b] });
  const many = Array.from({ length: 50 }, (_, at) => (at + 1) as CodeId);
  expect(withUsed(RECENT_CODES.usual, many).used).toHaveLength(20);
});

test.each([null, [], ['1'], { used: 'x' }, 'words', 7])('%j remembered is nothing to go by', (value) => {
  expect(PINNED_CODES.read(value)).toBeUndefined();
  expect(RECENT_CODES.read(value)).toBeUndefined();
});
