/** The colours that new codes are given. */

/** Hues a fair distance apart at like lightness and chroma (OKLCH 0.62, 0.13), ordered so that neighbours differ most. */
const PALETTE = [
  '#2f8fd0',
  '#c8643c',
  '#3f9a55',
  '#a566c0',
  '#a98511',
  '#c65a86',
  '#1f9a97',
  '#7d78d8',
  '#7b941f',
  '#b95fae',
  '#b9742a',
  '#4d86dd',
] as const;

/** The colour that the fewest codes have, the first of them in the palette's order. `used` counts the codes of each colour. */
export function nextColour(used: ReadonlyMap<string, number>): string {
  const countOf = (colour: string) => used.get(colour) ?? 0;
  return PALETTE.reduce((best, colour) => (countOf(colour) < countOf(best) ? colour : best));
}
