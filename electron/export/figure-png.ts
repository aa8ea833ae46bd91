/** Figures as PNG, with fonts of our own: a bare machine has none. */

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Figure, Look } from '../../shared/report/figures/figure.ts';

/** Pixels a unit of the figure: sharp on paper and on dense screens. */
const SCALE = 2;

/** An engine of pictures that is asked for more would fail: the scale is lowered to what fits. In pixels. */
const LONGEST_SIDE = 16_000;

const { resolve } = createRequire(import.meta.url);

/** DejaVu Sans: Latin, Greek, Cyrillic, Arabic, Hebrew and signs. Noto Emoji: emoji in outline. */
const FONTS = [
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** Letters of scripts that our fonts do not hold, such as Chinese: drawn with the fonts of the machine, where it has them. */
const OTHER_SCRIPT =
  /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Armenian}|\p{Script=Georgian})\p{L}/u;

/** The picture on the paper of its look, at twice the figure's size. */
export function figurePng({ svg }: Figure, { paper }: Look): Uint8Array {
  const [width, height] = sizeOf(svg);
  const value = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height, 1));
  return new Resvg(svg, {
    background: paper,
    fitTo: { mode: 'zoom', value },
    font: {
      loadSystemFonts: OTHER_SCRIPT.test(svg),
      fontFiles: FONTS.map((font) => resolve(font)),
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
      serifFamily: 'DejaVu Sans',
    },
  })
    .render()
    .asPng();
}

/** Width and height in units of the figure. */
export function sizeOf(svg: string): readonly [number, number] {
  const size = (name: string) => Number(new RegExp(`^[^>]*\\s${name}="([\\d.]+)`).exec(svg)?.[1] ?? Number.NaN);
  const [width, height] = [size('width'), size('height')];
  if (!(width > 0 && height > 0)) throw new Error('a figure states its width and height');
  return [width, height];
}
