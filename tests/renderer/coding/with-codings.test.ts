/** A coding is seen among the others before the core has made it, once and in its place. */

import { expect, test } from 'vitest';
import { codingsInMaking, withCodings } from '../../../renderer/coding/with-codings.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { BEN, codingOn } from '../reader/texts.ts';

const known = [codingOn(1, 1, 0, 4), codingOn(2, 2, 8, 20)];
const { source, coder } = known[0]!;
const passage = (start: number, end: number) => ({ source, range: { start, end }, words: 1 });
const A = 1 as CodeId;
const B = 2 as CodeId;

test('codings in making are those of the codes that the coder has not applied to just these words yet', () => {
  const made = codingsInMaking(known, [A, B], coder, passage(0, 4));
  expect(made).toMatchObject([{ source, code: B, coder, start: 0, end: 4 }]);
  expect(codingsInMaking(known, [A], coder, passage(0, 5))).toHaveLength(1);
  expect(codingsInMaking(known, [A], BEN, passage(0, 4))).toHaveLength(1);
});

test('they stand in the order of the text, and give way to those that the core has made', () => {
  const inMaking = withCodings(known, codingsInMaking(known, [A, B], coder, passage(6, 7)));
  expect(inMaking.map(({ start }) => start)).toEqual([0, 6, 6, 8]);
  expect(new Set(inMaking.map(({ id }) => id)).size).toBe(4);
  const made = [codingOn(3, 1, 6, 7), codingOn(4, 2, 6, 7)];
  expect(withCodings(inMaking, made).map(({ id }) => id)).toEqual([1, 3, 4, 2]);
  expect(withCodings([...known, ...made], made)).toHaveLength(4);
  expect(withCodings(inMaking, [])).toEqual(known);
});
