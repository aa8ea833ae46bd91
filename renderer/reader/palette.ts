/** The colours of all codes and coders in the theme that is in force. */

import type { ColourKey, Looks } from './coding-look.ts';
import { type CodeColours, coloursOf, faintColourOf, lineColourOf, markerColourOf } from './highlight-colours.ts';
import { themeOf } from './reading-theme.ts';

export interface Palette {
  readonly marker: string;
  /** Of markers in headings. */
  readonly faint: string;
  /** Of the line under passages where codings meet. */
  readonly line: string;
  /** Of each code and coder that has a look. */
  readonly colours: ReadonlyMap<ColourKey, CodeColours>;
}

/** Computes the palette of `looks` on `page`, whose colour and background are those of the text. */
export function paletteOf(page: HTMLElement, { codes, coders }: Looks): Palette {
  const theme = themeOf(page);
  const found = new Map<string, CodeColours>();
  const coloursFor = (colour: string) => {
    const known = found.get(colour) ?? coloursOf(colour, theme);
    found.set(colour, known);
    return known;
  };
  const colours = new Map<ColourKey, CodeColours>();
  for (const [code, { colour }] of codes) colours.set(`code-${code}`, coloursFor(colour));
  for (const [coder, { colour }] of coders) colours.set(`coder-${coder}`, coloursFor(colour));
  return { marker: markerColourOf(theme), faint: faintColourOf(theme), line: lineColourOf(theme), colours };
}
