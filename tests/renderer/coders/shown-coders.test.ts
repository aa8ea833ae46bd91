/** Whose codings are shown, and in whose colours. */

import { expect, test } from 'vitest';
import { coderColour } from '../../../renderer/coders/coder-colours.ts';
import { shownCodings } from '../../../renderer/coders/use-shown-codings.ts';
import type { CoderId } from '../../../shared/model/ids.ts';
import { oklchOf } from '../../../shared/model/oklch.ts';
import { BEN, codingOn } from '../reader/texts.ts';

const adas = codingOn(1, 1, 0, 4);
const bens = { ...codingOn(2, 1, 2, 9), coder: BEN };
const ADA = 1 as CoderId;

test('codings of hidden coders are left out, but for the one that is in focus', () => {
  expect(shownCodings([adas, bens], new Set([ADA]), null)).toEqual([adas]);
  expect(shownCodings([adas, bens], new Set([BEN]), null)).toEqual([bens]);
  expect(shownCodings([adas, bens], new Set([BEN]), adas.id)).toEqual([adas, bens]);
  expect(shownCodings([adas, bens], new Set(), null)).toEqual([]);
});

test('twelve coders have hues at least 15 degrees apart, and the first four 60', () => {
  const hues = Array.from({ length: 12 }, (_, index) => oklchOf(coderColour(index)).hue);
  const least = (some: readonly number[]) =>
    Math.min(
      ...some.flatMap((a, i) =>
        some.slice(i + 1).map((b) => {
          const apart = Math.abs(a - b) % (2 * Math.PI);
          return (Math.min(apart, 2 * Math.PI - apart) * 180) / Math.PI;
        }),
      ),
    );
  expect(least(hues)).toBeGreaterThan(15);
  expect(least(hues.slice(0, 4))).toBeGreaterThan(50);
});
