/** Rules of what figures are made of: escaping, text widths, colours, and labels that keep apart. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../../shared/model/oklch.ts';
import { DARK_LOOK, LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { seriesColours } from '../../../../shared/report/figures/figure-colours.ts';
import { labelHeights } from '../../../../shared/report/figures/label-heights.ts';
import { element, words } from '../../../../shared/report/figures/svg.ts';
import { shortened, shortenedPath, textWidth } from '../../../../shared/report/figures/text-size.ts';
import { readSvg } from './read-svg.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const FIXED = { seed: 11, numRuns: 300 };

test('any text makes a well-formed element and comes back as it was, but for what XML forbids', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { attributes, text: read } = readSvg(words(text, { 'data-key': text }));
      const allowed = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
      expect([read, attributes['data-key']]).toEqual([allowed, allowed]);
    }),
    FIXED,
  );
});

test('a length that is not finite is a bug', () => {
  expect(() => element('rect', { width: Number.NaN })).toThrow('NaN is no length');
});

describe('words', () => {
  test('are shortened to the width, never within a grapheme', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const shown = shortened(text, width);
        if (textWidth(text) <= width) expect(shown).toBe(text);
        else expect(textWidth(shown)).toBeLessThanOrEqual(width);
      }),
      FIXED,
    );
    expect(shortened('👨🏻‍🚒👨🏻‍🚒👨🏻‍🚒', 30)).toBe('👨🏻‍🚒…');
  });

  test.each([
    ['Lens / Realism / Hegemony', 500, 'Lens / Realism / Hegemony'],
    ['Lens / Realism / Hegemony', 165, '… / Realism / Hegemony'],
    ['Lens / Realism / Hegemony', 100, '… / Hegemony'],
    ['Lens / Realism / Hegemony', 70, 'Hegemony'],
    ['Lens / Realism / Hegemony', 50, 'Hege…'],
    ['Hegemony', 50, 'Hege…'],
  ])('of the path %s are kept from its end in %i pixels', (path, width, shown) => {
    expect(shortenedPath(path, width)).toBe(shown);
  });
});

test.each([LIGHT_LOOK, DARK_LOOK])('series stand out from paper by 3:1 and differ (dark: $dark)', (look) => {
  const colours = seriesColours(40, look);
  for (const colour of colours) expect(contrastBetween(colour, look.paper)).toBeGreaterThanOrEqual(3);
  expect(new Set(colours).size).toBe(40);
  expect(seriesColours(3, look)).toEqual(colours.slice(0, 3));
});

test('labels keep their order, their distance and their bounds, and stay where nothing is in their way', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), (wanted) => {
      const heights = labelHeights(wanted, 15, 0, 300);
      const order = wanted.map((_, n) => n).sort((a, b) => heights[a]! - heights[b]!);
      for (const [n, label] of order.entries()) {
        expect(heights[label]).toBeGreaterThanOrEqual(0);
        expect(heights[label]).toBeLessThanOrEqual(300);
        if (n === 0) continue;
        expect(heights[label]! - heights[order[n - 1]!]!).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(wanted[label]).toBeGreaterThanOrEqual(wanted[order[n - 1]!]!);
      }
      const free = wanted.every((a, n) => wanted.every((b, m) => n === m || Math.abs(a - b) >= 15));
      if (free) expect(heights).toEqual(wanted);
    }),
    FIXED,
  );
});
