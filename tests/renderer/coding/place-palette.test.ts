/** The palette goes beside the words that are being coded, never over them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, LEAST, placePalette } from '../../../renderer/coding/place-palette.ts';

const SCREEN = { width: 1280, height: 800 };
const PALETTE = { width: 400, height: 348 };

describe('the palette', () => {
  test.each([
    ['below the words', { left: 300, top: 200, width: 200, height: 28 }, { left: 300, top: 236 }],
    ['above words near the bottom', { left: 300, top: 700, width: 200, height: 28 }, { left: 300, top: 344 }],
    ['right of words as tall as the window', { left: 300, top: 0, width: 400, height: 800 }, { left: 708, top: 8 }],
    ['left of words that leave room only there', { left: 700, top: 0, width: 500, height: 800 }, { left: 292, top: 8 }],
    ['within the window', { left: 1200, top: 200, width: 60, height: 28 }, { left: 872, top: 236 }],
  ])('goes %s', (_where, words, place) => {
    expect(placePalette(words, SCREEN, PALETTE)).toMatchObject(place);
  });

  test('stays in the window and off the words wherever some side has room', () => {
    const words = fc
      .tuple(fc.integer({ min: -500, max: 1300 }), fc.integer({ min: -500, max: 900 }), fc.nat(1200), fc.nat(1500))
      .map(([left, top, width, height]): Box => ({ left, top, width, height }));
    fc.assert(
      fc.property(words, (box) => {
        const place = placePalette(box, SCREEN, PALETTE);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(SCREEN.width);
        expect(place.top + place.height).toBeLessThanOrEqual(SCREEN.height);
        if (hasRoom(box)) expect(areDisjoint(place, box)).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

/** Whether a palette of the least height has room above or below. */
function hasRoom(words: Box): boolean {
  const top = Math.min(Math.max(words.top, 0), SCREEN.height);
  const bottom = Math.min(Math.max(words.top + words.height, 0), SCREEN.height);
  return Math.max(top, SCREEN.height - bottom) >= LEAST + 16;
}

function areDisjoint(a: Box, b: Box): boolean {
  const apartAcross = a.left >= b.left + b.width || b.left >= a.left + a.width;
  const apartAlong = a.top >= b.top + b.height || b.top >= a.top + a.height;
  return apartAcross || apartAlong;
}
