/** The colours of all codes in the theme that is in force. */

import type { CodeId } from '../../shared/model/ids.ts';
import { type CodeColours, coloursOf, faintColourOf, markerColourOf } from './highlight-colours.ts';
import type { CodeLook } from './reader.tsx';
import { themeOf } from './reading-theme.ts';

export interface Palette {
  readonly marker: string;
  /** Of markers in headings and of the line under passages where codings meet. */
  readonly faint: string;
  /** Of each code that has a look. */
  readonly codes: ReadonlyMap<CodeId, CodeColours>;
}

/** Computes the palette of `looks` on `page`, whose colour and background are those of the text. */
export function paletteOf(page: HTMLElement, looks: ReadonlyMap<CodeId, CodeLook>): Palette {
  const theme = themeOf(page);
  const found = new Map<string, CodeColours>();
  for (const { colour } of looks.values()) if (!found.has(colour)) found.set(colour, coloursOf(colour, theme));
  const codes = new Map([...looks].map(([code, { colour }]) => [code, found.get(colour)!]));
  return { marker: markerColourOf(theme), faint: faintColourOf(theme), codes };
}
