/** The colours in which a coding is painted, computed from the colour of its code or coder so that the text on them stays readable. */

import { contrastBetween, hexOf, type Oklch, oklchOf } from '../../shared/model/oklch.ts';
import { firstWhere } from './first-where.ts';

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
  /** Under the focused coding: as near to the code's own colour as `ink` can easily be read on. */
  readonly fullFill: string;
  /** On paper at 3:1 at least, as WCAG asks of graphics. */
  readonly stripe: string;
  /** A name on paper, at 4.5:1 at least. */
  readonly label: string;
}

/** Lightness of a soft fill before contrast corrects it, and the chroma that it may have at most. */
const FILL_ON_LIGHT = { lightness: 0.945, chroma: 0.042 };
const FILL_ON_DARK = { lightness: 0.315, chroma: 0.05 };
/** By how much lightness the fill of the focused coding differs from a soft one at least. */
const FOCUS_STEP = 0.08;
/** Of what is asked for, the contrast that the fill of the focused coding has at least, and a soft one, which it must differ from. */
const ON_FOCUS = 1.05;
const ON_SOFT = 1.2;
/** Of the contrast between ink and paper, what may be asked for on fills: beyond that none would be seen. */
const ROOM = 0.7;
/** Most chroma of that fill on dark paper, where full red would glow. */
const FOCUS_CHROMA_ON_DARK = 0.13;
const STRIPE_CONTRAST = 3;
const LABEL_CONTRAST = 4.5;
/** On a grey fill; fills of other hues take up to 0.3 from it. */
const MARKER_CONTRAST = 4.8;
/** What is large and bold may be as faint as graphics. */
const FAINT_CONTRAST = 3.2;
/** Of a line on a grey fill, as above. */
const LINE_CONTRAST = 3.6;
const STEPS = 256;

/** What contrast to ask for of text on fills where `wanted` is wished for: less where ink on paper has hardly more, but never under 4.5. */
export function contrastOn(paper: string, ink: string, wanted: number): number {
  return Math.max(LABEL_CONTRAST, Math.min(wanted, ROOM * contrastBetween(paper, ink)));
}

/** The colours of a code whose own colour is `colour`. Where `ink` on `paper` has less than `contrast`, the fill is the paper's lightness. */
export function coloursOf(colour: string, theme: ReadingTheme): CodeColours {
  const own = oklchOf(colour);
  const paper = oklchOf(theme.paper);
  const most = paper.lightness > 0.5 ? FILL_ON_LIGHT : FILL_ON_DARK;
  const soft = { lightness: most.lightness, chroma: Math.min(own.chroma, most.chroma), hue: own.hue };
  const awayFromPaper = paper.lightness > 0.5 ? 0 : 1;
  const readable = theme.contrast > 7 ? 7 : LABEL_CONTRAST;
  return {
    fill: approach(soft, paper.lightness, (fill) => contrastBetween(fill, theme.ink) >= theme.contrast * ON_SOFT),
    fullFill: fullFillOf(own, soft, theme),
    stripe: approach(own, awayFromPaper, (stripe) => contrastBetween(stripe, theme.paper) >= STRIPE_CONTRAST),
    label: approach(own, awayFromPaper, (label) => contrastBetween(label, theme.paper) >= readable),
  };
}

/** The colour of format markers: as faint as 4.5:1 on any fill allows. */
export function markerColourOf(theme: ReadingTheme): string {
  return thinnedInk(theme, coloursOf('#808080', theme).fill, MARKER_CONTRAST);
}

/** The colour of markers in headings, which are large. */
export function faintColourOf(theme: ReadingTheme): string {
  return thinnedInk(theme, theme.paper, FAINT_CONTRAST);
}

/** The colour of the line under passages where codings meet: seen on any fill. */
export function lineColourOf(theme: ReadingTheme): string {
  return thinnedInk(theme, coloursOf('#808080', theme).fill, LINE_CONTRAST);
}

/** The ink, thinned until it has just this contrast on `ground`. */
function thinnedInk(theme: ReadingTheme, ground: string, contrast: number): string {
  const paper = oklchOf(theme.paper);
  const ink = oklchOf(theme.ink);
  const faint = { ...ink, lightness: paper.lightness };
  return approach(faint, ink.lightness, (colour) => contrastBetween(colour, ground) >= contrast);
}

/**
 * The code's own colour, drawn towards the paper until the ink is easily read on it, but never nearer to the paper than a step
 * beyond its soft fill: text keeps its ink when it comes into focus, so that nothing flashes.
 */
function fullFillOf(own: Oklch, soft: Oklch, theme: ReadingTheme): string {
  const isLight = soft.lightness > 0.5;
  const least = isLight ? soft.lightness - FOCUS_STEP : soft.lightness + FOCUS_STEP;
  const chroma = isLight ? own.chroma : Math.min(own.chroma, FOCUS_CHROMA_ON_DARK);
  const lightness = isLight ? Math.min(own.lightness, least) : Math.max(own.lightness, least);
  const enough = theme.contrast * ON_FOCUS;
  return approach(
    { lightness, chroma, hue: own.hue },
    isLight ? 1 : 0,
    (fill) => contrastBetween(fill, theme.ink) >= enough,
  );
}

/** The first colour on the way from `from` to lightness `goal` for which `isEnough` holds, as it must from there on; the goal's where none is. */
function approach(from: Oklch, goal: number, isEnough: (colour: string) => boolean): string {
  const at = (step: number) => hexOf({ ...from, lightness: from.lightness + ((goal - from.lightness) * step) / STEPS });
  return at(firstWhere(STEPS, (step) => isEnough(at(step))));
}
