/** Figure colours: computed from the look, so that they stand out from its paper and can be read upon. */

import { contrastBetween, hexOf, oklchOf } from '../../model/oklch.ts';
import type { Look } from './figure.ts';

/** Contrast that WCAG 2.2 asks of graphics; a little more, since the colours are rounded. */
const GRAPHIC_CONTRAST = 3.1;
const FIRST_HUE = 250;
/** Degrees between the hues of neighbours: the golden angle, under which any number of them keep apart. */
const HUE_STEP = 137.508;
const CHROMA = 0.14;
/** Lightness of neighbours differs, for those who see few hues. */
const LIGHTNESS = { light: [0.5, 0.62, 0.42], dark: [0.74, 0.62, 0.84] } as const;

/** Colours of the series of a figure, at least 3:1 on paper. The nth is the same however many follow it. */
export function seriesColours(count: number, look: Look): string[] {
  const steps = look.dark ? LIGHTNESS.dark : LIGHTNESS.light;
  return Array.from({ length: count }, (_, n) => {
    const hue = radians(FIRST_HUE + n * HUE_STEP);
    return contrasting({ lightness: steps[n % steps.length]!, chroma: CHROMA, hue }, look);
  });
}

/**
 * The fill of a cell whose value is `share` (-1 to 1) of the greatest: from paper to a full colour in steps that look
 * even, one hue for what is above zero and another for what is below.
 */
export function heatColour(share: number, look: Look): string {
  if (share === 0) return look.paper;
  const paper = oklchOf(look.paper);
  const depth = Math.min(1, Math.abs(share));
  const full = look.dark ? 0.68 : 0.5;
  return hexOf({
    lightness: paper.lightness + (full - paper.lightness) * depth,
    chroma: 0.13 * depth,
    hue: radians(share < 0 ? 40 : FIRST_HUE),
  });
}

/** A colour that somebody chose, darker on light paper and lighter on dark until it is at least 3:1 on it. */
export function standingOut(colour: string, look: Look): string {
  return contrasting(oklchOf(colour), look);
}

/** Black, white, or the look's own ink or paper: whichever is read best upon `fill`. */
export function inkOn(fill: string, look: Look): string {
  const inks = [look.ink, look.paper, '#000000', '#ffffff'];
  const readable = inks.find((ink) => contrastBetween(ink, fill) >= 4.5);
  return (
    readable ?? inks.reduce((best, ink) => (contrastBetween(ink, fill) > contrastBetween(best, fill) ? ink : best))
  );
}

/** The colour, darker on light paper and lighter on dark until it stands out. */
function contrasting(colour: { lightness: number; chroma: number; hue: number }, look: Look): string {
  const away = look.dark ? 0.01 : -0.01;
  let { lightness } = colour;
  while (
    contrastBetween(hexOf({ ...colour, lightness }), look.paper) < GRAPHIC_CONTRAST &&
    lightness > 0 &&
    lightness < 1
  )
    lightness += away;
  return hexOf({ ...colour, lightness });
}

function radians(degrees: number): number {
  return (degrees / 180) * Math.PI;
}
