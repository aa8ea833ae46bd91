/** Figures as PNG: their words are really drawn, on machines without any font too. */

import { describe, expect, test } from 'vitest';
import { figurePng } from '../../../electron/export/figure-png.ts';
import { DARK_LOOK, type Figure, LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';

function figure(inner: string, width = 200, height = 50): Figure {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">${inner}</svg>`;
  return { key: 'figure', title: 'A figure', svg };
}

const word = (text: string, attributes = '') =>
  figure(`<text x="5" y="30" font-size="20" ${attributes}>${text}</text>`);
const png = (drawn: Figure) => Buffer.from(figurePng(drawn, LIGHT_LOOK)).toString('base64');

/** Width and height, as the header of a PNG tells them. */
function sizeOf(drawn: Uint8Array): [number, number] {
  const view = new DataView(drawn.buffer, drawn.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('it is drawn at twice its size', () => {
  expect(sizeOf(figurePng(figure(''), LIGHT_LOOK))).toEqual([400, 100]);
});

test('a figure that would be too large is drawn smaller', () => {
  expect(sizeOf(figurePng(figure('', 400, 40_000), LIGHT_LOOK))).toEqual([160, 16_000]);
});

describe('words', () => {
  test('are drawn', () => {
    expect(png(word('Realism'))).not.toBe(png(figure('')));
    expect(png(word('Realism', 'fill="#ffffff"'))).toBe(png(figure('')));
  });

  // A font that lacks a letter draws the same box for each.
  test.each([
    ['Latin', 'a', 'é'],
    ['Greek', 'α', 'β'],
    ['Cyrillic', 'д', 'ж'],
    ['Hebrew', 'ש', 'ל'],
    ['Arabic', 'ع', 'ر'],
    ['signs', '≥', '∩'],
    ['emoji', '🚀', '🌍'],
  ])('of %s differ from one another', (_, one, other) => {
    expect(png(word(one))).not.toBe(png(word(other)));
  });

  test('are bold where they are to be', () => {
    expect(png(word('Realism', 'font-weight="bold"'))).not.toBe(png(word('Realism')));
  });
});

test('the paper is that of the look', () => {
  const dark = Buffer.from(figurePng(figure(''), DARK_LOOK)).toString('base64');
  expect(dark).not.toBe(png(figure('')));
});
