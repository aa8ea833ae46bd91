/** The colours of the page: those that the codes have in the present theme, and the text near the screen painted in them. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { contains, type TextRange } from '../../shared/text/range.ts';
import { type CodeColours, coloursOf, markerColourOf } from './highlight-colours.ts';
import { addHighlightSheet } from './highlight-sheet.ts';
import type { OffsetMap } from './offset-map.ts';
import { createPainter } from './painter.ts';
import type { CodeLook } from './reader.tsx';
import { themeOf } from './reading-theme.ts';
import { seenRange } from './scrolling.ts';

/** Screens above and below the window that are painted, and of these what must remain so while scrolling. */
const SCREENS_PAINTED = 2;
const SCREENS_NEEDED = 0.5;

/** The colours of each code that has a look. */
export type CodePalette = ReadonlyMap<CodeId, CodeColours>;

/** Computes the palette of `looks` for the theme in force on `root`. About 0.1 ms for each different colour. */
export function paletteOf(root: HTMLElement, looks: ReadonlyMap<CodeId, CodeLook>): CodePalette {
  const theme = themeOf(root);
  const found = new Map<string, CodeColours>();
  for (const { colour } of looks.values()) if (!found.has(colour)) found.set(colour, coloursOf(colour, theme));
  return new Map([...looks].map(([code, { colour }]) => [code, found.get(colour)!]));
}
