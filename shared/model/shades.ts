/** Shades of one colour, for the codes below a code. */

import { contrastBetween, hexOf, oklchOf } from './oklch.ts';

/** Contrast with white of the darkest and the lightest: between them a colour has 3:1, as WCAG asks of graphics, on dark pages and on light ones. */
const DARKEST = 4.85;
const LIGHTEST = 3.5;
/** Radians to either side by which the hue turns from the first shade to the last: lightness alone leaves little between them. */
const TURN = 0.5;
const LEAST_CHROMA = 0.1;
const STEPS = 16;

/** `count` colours from dark to light around the hue of `colour`, which is `#rrggbb`. */
export function shadesOf(colour: string, count: number): string[] {
  const { chroma, hue } = oklchOf(colour);
  return Array.from({ length: count }, (_, place) => {
    const at = count === 1 ? 0.5 : place / (count - 1);
    const turned = { chroma: Math.max(chroma, LEAST_CHROMA), hue: hue + TURN * (2 * at - 1) };
    return withContrast(turned, DARKEST + at * (LIGHTEST - DARKEST));
  });
}

/** The colour of this chroma and hue that is as light as its contrast with white allows. */
function withContrast(colour: { readonly chroma: number; readonly hue: number }, contrast: number): string {
  let [dark, light] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const lightness = (dark + light) / 2;
    if (contrastBetween(hexOf({ ...colour, lightness }), '#ffffff') >= contrast) dark = lightness;
    else light = lightness;
  }
  return hexOf({ ...colour, lightness: dark });
}
