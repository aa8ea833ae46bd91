/** The palette and shades: every colour is told from the pages and from the others, whoever looks at them. */

import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../shared/model/oklch.ts';
import { nextColour, PALETTE } from '../../../shared/model/palette.ts';
import { shadesOf } from '../../../shared/model/shades.ts';
import { differenceBetween } from './colour-difference.ts';

/** What codes are listed on: paper, panes and what floats, light and dark. */
const PAGES = ['#fffefb', '#f4f2ed', '#1c1b1a', '#151514', '#262523'];

const colours = PALETTE.map(({ colour }) => colour);

const isSeen = (colour: string) => PAGES.every((page) => contrastBetween(colour, page) >= 3);

function leastDifference(of: readonly string[], sight: Parameters<typeof differenceBetween>[2]): number {
  const pairs = of.flatMap((a, place) => of.slice(place + 1).map((b) => differenceBetween(a, b, sight)));
  return Math.min(...pairs);
}

describe('the palette', () => {
  test('has sixty colours, each under a name of its own', () => {
    expect(new Set(colours).size).toBe(60);
    expect(new Set(PALETTE.map(({ name }) => name)).size).toBe(60);
  });

  test('is seen on every page, as WCAG asks of graphics', () => {
    expect(colours.filter((colour) => !isSeen(colour))).toEqual([]);
  });

  // Two colours side by side can just be told apart at 0.02.
  test.each([
    ['all', 60, { usual: 0.04, protanopia: 0.02, deuteranopia: 0.02 }],
    ['the first dozen', 12, { usual: 0.08, protanopia: 0.04, deuteranopia: 0.04 }],
  ] as const)('%s differ from each other, also with protanopia and deuteranopia', (_which, count, least) => {
    for (const sight of ['usual', 'protanopia', 'deuteranopia'] as const) {
      expect(leastDifference(colours.slice(0, count), sight)).toBeGreaterThanOrEqual(least[sight]);
    }
  });

  test('gives the first colour that the fewest codes have', () => {
    const [first, second, third] = colours as [string, string, string];
    expect(nextColour(new Map())).toBe(first);
    expect(nextColour(new Map([[first, 1]]))).toBe(second);
    const each = new Map(colours.map((colour) => [colour, 2]));
    expect(nextColour(new Map([...each, [third, 1], ['#123456', 0]]))).toBe(third);
  });
});

describe('shades', () => {
  test.each(['#2076c9', '#e26500', '#777777', '#000000', '#ffffff'])('of %s are all seen, and differ', (colour) => {
    const shades = shadesOf(colour, 6);
    expect(new Set(shades).size).toBe(6);
    expect(shades.filter((shade) => !isSeen(shade))).toEqual([]);
    expect(leastDifference(shades, 'usual')).toBeGreaterThan(0.02);
  });

  test('of none are none, and one is in the middle', () => {
    expect(shadesOf('#2076c9', 0)).toEqual([]);
    expect(shadesOf('#2076c9', 1)).toEqual([shadesOf('#2076c9', 3)[1]]);
  });
});
