/** Colours of coders: told apart by hue, in the order in which the coders came. */

import { hexOf } from '../../shared/model/oklch.ts';

const LIGHTNESS = 0.6;
const CHROMA = 0.14;
/** Radians from one coder to the next: the golden angle, so that neighbours are far apart however many there are. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Of the first: blue. */
const FIRST = 4.4;

/** `index` counts the coders from 0. As `#rrggbb`. */
export function coderColour(index: number): string {
  return hexOf({ lightness: LIGHTNESS, chroma: CHROMA, hue: (FIRST + index * TURN) % (2 * Math.PI) });
}
