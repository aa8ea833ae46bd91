/** The colours in which a code is painted, computed from its own colour so that the text on them stays readable. */

import { firstWhere } from './first-where.ts';
import { contrastBetween, hexOf, type Oklch, oklchOf } from './oklch.ts';

/** The page that is painted on. `contrast` is the least ratio of text to fill: 7 by default, more where the person asks for it. */
export interface ReadingTheme {
  readonly paper: string;
  readonly ink: string;
  readonly contrast: number;
}

/** All as `#rrggbb`. */
export interface CodeColours {
  /** Under coded text; `ink` on it has at least `contrast`. */
  readonly fill: string;
  /** Under the focused coding, as near to the code's own colour as `fullInk` can be read on. */
  readonly fullFill: string;
  readonly fullInk: string;
  /** On paper at 3:1 at least, as WCAG asks of graphics. */
  readonly stripe: string;
  /** A name on paper, at 4.5:1 at least. */
  readonly label: string;
}

/** Lightness of a soft fill before contrast corrects it, and the chroma that it may have at most. */
const FILL_ON_LIGHT = { lightness: 0.91, chroma: 0.065 };
const FILL_ON_DARK = { lightness: 0.37, chroma: 0.075 };
const STRIPE_CONTRAST = 3;
const LABEL_CONTRAST = 4.5;
const MARKER_CONTRAST = 6;
const STEPS = 256;

/** The colours of a code whose own colour is `colour`. Where `ink` on `paper` has less than `contrast`, the fill is the paper's lightness. */
export function coloursOf(colour: string, theme: ReadingTheme): CodeColours {
  const own = oklchOf(colour);
  const paper = oklchOf(theme.paper);
  const soft = paper.lightness > 0.5 ? FILL_ON_LIGHT : FILL_ON_DARK;
  const awayFromPaper = paper.lightness > 0.5 ? 0 : 1;
  const readable = theme.contrast > 7 ? 7 : LABEL_CONTRAST;
  return {
    fill: approach(
      { lightness: soft.lightness, chroma: Math.min(own.chroma, soft.chroma), hue: own.hue },
      paper.lightness,
      (fill) => contrastBetween(fill, theme.ink) >= theme.contrast,
    ),
    ...fullColoursOf(own, theme.contrast),
    stripe: approach(own, awayFromPaper, (stripe) => contrastBetween(stripe, theme.paper) >= STRIPE_CONTRAST),
    label: approach(own, awayFromPaper, (label) => contrastBetween(label, theme.paper) >= readable),
  };
}

/** The colour of format markers: as faint as 6:1 on paper allows, since they also stand on fills. */
export function markerColourOf(theme: ReadingTheme): string {
  const paper = oklchOf(theme.paper);
  const ink = oklchOf(theme.ink);
  const faint = { ...ink, lightness: paper.lightness };
  return approach(faint, ink.lightness, (colour) => contrastBetween(colour, theme.paper) >= MARKER_CONTRAST);
}

/** The nearest lightness, darker under white or lighter under black, at which the text is readable. */
function fullColoursOf(own: Oklch, contrast: number): { readonly fullFill: string; readonly fullInk: string } {
  const lighter = approach(own, 1, (fill) => contrastBetween(fill, '#000000') >= contrast);
  const darker = approach(own, 0, (fill) => contrastBetween(fill, '#ffffff') >= contrast);
  const distance = (fill: string) => Math.abs(oklchOf(fill).lightness - own.lightness);
  return distance(lighter) <= distance(darker)
    ? { fullFill: lighter, fullInk: '#000000' }
    : { fullFill: darker, fullInk: '#ffffff' };
}

/** The first colour on the way from `from` to lightness `goal` for which `isEnough` holds, as it must from there on; the goal's where none is. */
function approach(from: Oklch, goal: number, isEnough: (colour: string) => boolean): string {
  const at = (step: number) => hexOf({ ...from, lightness: from.lightness + ((goal - from.lightness) * step) / STEPS });
  return at(firstWhere(STEPS, (step) => isEnough(at(step))));
}
