/** Rules of the colours in which codes are painted. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coloursOf,
  contrastOn,
  faintColourOf,
  lineColourOf,
  markerColourOf,
} from '../../../renderer/reader/highlight-colours.ts';
import { contrastBetween, hexOf, oklchOf } from '../../../shared/model/oklch.ts';

const pickedBySystem = (paper: string, ink: string) => ({ paper, ink, contrast: contrastOn(paper, ink, 10) });
const THEMES = {
  light: { paper: '#fffefb', ink: '#1f1e1b', contrast: 7 },
  dark: { paper: '#1c1b1a', ink: '#e8e4db', contrast: 7 },
  'light, more contrast': { paper: '#ffffff', ink: '#000000', contrast: 10 },
  'dark, more contrast': { paper: '#000000', ink: '#ffffff', contrast: 10 },
  'night sky, picked by the system,': pickedBySystem('#000000', '#ffff00'),
  'desert, picked by the system,': pickedBySystem('#fffaef', '#3d3d3d'),
};
const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const FIXED = { seed: 7, numRuns: 300 };

describe.each(Object.entries(THEMES))('on %s paper', (_name, theme) => {
  test('text on a fill has the contrast asked for, whatever the colour of the code', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const painted = coloursOf(colour, theme);
        expect(contrastBetween(painted.fill, theme.ink)).toBeGreaterThanOrEqual(theme.contrast);
        expect(contrastBetween(painted.fullFill, theme.ink)).toBeGreaterThanOrEqual(theme.contrast);
      }),
      FIXED,
    );
  });

  test('the full colour stands out from the soft fill of the same code', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { fill, fullFill } = coloursOf(colour, theme);
        expect(contrastBetween(fill, fullFill)).toBeGreaterThan(1.1);
      }),
      FIXED,
    );
  });

  test('stripes and names can be told from the paper', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const painted = coloursOf(colour, theme);
        expect(contrastBetween(painted.stripe, theme.paper)).toBeGreaterThanOrEqual(3);
        expect(contrastBetween(painted.label, theme.paper)).toBeGreaterThanOrEqual(4.5);
      }),
      FIXED,
    );
  });

  test('format markers have little more than half the contrast of the words', () => {
    const contrast = contrastBetween(markerColourOf(theme), theme.paper);
    expect(contrast).toBeLessThan(0.55 * contrastBetween(theme.ink, theme.paper));
  });

  test('format markers can be read on a fill too', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { fill } = coloursOf(colour, theme);
        expect(contrastBetween(markerColourOf(theme), fill)).toBeGreaterThanOrEqual(4.5);
      }),
      FIXED,
    );
  });

  test('the line under passages where codings meet is seen on any fill', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(contrastBetween(lineColourOf(theme), coloursOf(colour, theme).fill)).toBeGreaterThanOrEqual(3);
      }),
      FIXED,
    );
  });

  test('what is large is as faint as graphics may be', () => {
    const contrast = contrastBetween(faintColourOf(theme), theme.paper);
    expect(contrast).toBeGreaterThanOrEqual(3);
    expect(contrast).toBeLessThan(3.6);
  });

  test('a fill keeps the hue of its code and stands out from the paper', () => {
    for (const colour of ['#c0392b', '#2471a3', '#1e8449', '#7d3c98']) {
      const { fill } = coloursOf(colour, theme);
      expect(Math.abs(oklchOf(fill).hue - oklchOf(colour).hue)).toBeLessThan(0.15);
      expect(contrastBetween(fill, theme.paper)).toBeGreaterThan(1.1);
    }
  });
});

test('the full colour of a code on which the ink can be read is that colour itself', () => {
  for (const colour of ['#e8c030', '#7fd1ae', '#f4b080']) expect(coloursOf(colour, THEMES.light).fullFill).toBe(colour);
});

test('text on fills is never asked for less than 4.5, nor for more than leaves fills to be seen', () => {
  expect(contrastOn('#fffefb', '#1f1e1b', 7)).toBe(7);
  expect(contrastOn('#000000', '#ffff00', 10)).toBe(10);
  expect(contrastOn('#fffaef', '#3d3d3d', 10)).toBeCloseTo(7.3, 0);
  expect(contrastOn('#ffffff', '#767676', 10)).toBe(4.5);
});

test('a colour survives the way to OKLCH and back', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      expect(hexOf(oklchOf(colour))).toBe(colour);
    }),
    FIXED,
  );
});

test('contrast is 21 between black and white and 1 between equals', () => {
  expect(contrastBetween('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastBetween('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastBetween('#2c5d92', '#2c5d92')).toBe(1);
});

test('what is no colour throws', () => {
  expect(() => oklchOf('red')).toThrow('not a colour: red');
});
