/** Legends: which colour stands for which series, in as many lines as they need. */

import { element, words } from './svg.ts';
import { shortened, textWidth } from './text-size.ts';

const LINE = 18;
const GAP = 18;
const SWATCH = 10;
const WIDEST = 220;

export interface Legend {
  readonly svg: string;
  /** In pixels; 0 where there is nothing to tell apart. */
  readonly height: number;
}

/** Swatches with names, from the left and the top. One series alone needs no legend. */
export function legend(
  names: readonly string[],
  colours: readonly string[],
  left: number,
  top: number,
  right: number,
): Legend {
  if (names.length < 2) return { svg: '', height: 0 };
  let x = left;
  let y = top;
  const drawn = names.map((name, n) => {
    const shown = shortened(name, WIDEST);
    const width = SWATCH + 6 + textWidth(shown);
    if (x > left && x + width > right) {
      x = left;
      y += LINE;
    }
    const item = element(
      'g',
      {},
      words(name, {}, 'title'),
      element('rect', { x, y: y + 2, width: SWATCH, height: SWATCH, fill: colours[n]! }),
      words(shown, { x: x + SWATCH + 6, y: y + 11 }),
    );
    x += width + GAP;
    return item;
  });
  return { svg: element('g', { class: 'legend' }, ...drawn), height: y + LINE + 8 - top };
}
