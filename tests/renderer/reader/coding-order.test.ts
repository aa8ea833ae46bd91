/** Which coding is on top, and which comes next. */

import { describe, expect, test } from 'vitest';
import { neighbourOf, topmostAt } from '../../../renderer/reader/coding-order.ts';
import type { CodingId } from '../../../shared/model/ids.ts';
import { codingOn } from './texts.ts';

const long = codingOn(1, 1, 0, 50);
const short = codingOn(2, 2, 10, 20);
const later = codingOn(3, 3, 10, 20);
const last = codingOn(4, 1, 60, 70);
const codings = [last, long, later, short];

describe('on top', () => {
  test('is the shortest coding, and of equals the one made last', () => {
    expect(topmostAt(codings, 5)).toBe(long);
    expect(topmostAt(codings, 10)).toBe(later);
  });

  test('is none where no coding covers the character', () => {
    expect(topmostAt(codings, 20)).toBe(long);
    expect(topmostAt(codings, 50)).toBeUndefined();
    expect(topmostAt(codings, 70)).toBeUndefined();
  });
});

describe('the next coding', () => {
  test('follows the focused one in the order of the text', () => {
    const visited = [1, 2, 3, 4].map((id) => neighbourOf(codings, id as CodingId, 0, 1));
    expect(visited).toEqual([short, later, last, undefined]);
    expect(neighbourOf(codings, 1 as CodingId, 0, -1)).toBeUndefined();
  });

  test('is looked for from the caret where none is focused', () => {
    expect(neighbourOf(codings, null, 15, 1)).toBe(last);
    expect(neighbourOf(codings, null, 15, -1)).toBe(later);
  });
});
