/** Lays the stripes of the codings on screen out in the margin, and the names that find room beside them. */

import { type Extent, placeLabels } from './place-labels.ts';

/** In px. A stripe is drawn 4 wide in the middle of its column, which is also what the pointer has to hit. */
export const COLUMN_WIDTH = 8;
export const LABEL_HEIGHT = 18;
const LABEL_GAP = 6;

export interface PlacedStripe extends Extent {
  /** Px from the left edge of the margin. */
  readonly left: number;
  /** Where the name stands, undefined where there is no room for it. */
  readonly label: { readonly left: number; readonly top: number; readonly width: number } | undefined;
}

/**
 * Places stripes in a margin `width` px wide, in the order given: `extents[i]` in column `columns[i]`. Columns that the
 * margin has no room for are drawn upon its last one. A name stands right of every stripe that it would otherwise cross.
 */
export function layOutStripes(extents: readonly Extent[], columns: readonly number[], width: number): PlacedStripe[] {
  const lastColumn = Math.max(0, Math.floor(width / COLUMN_WIDTH) - 1);
  const order = extents.map((_, index) => index);
  order.sort((a, b) => extents[a]!.top - extents[b]!.top || columns[a]! - columns[b]!);
  const tops = placeLabels(
    order.map((index) => extents[index]!),
    LABEL_HEIGHT,
  );
  const topOf = new Map(order.map((index, rank) => [index, tops[rank]]));
  const edge = (column: number) => Math.min(column, lastColumn) * COLUMN_WIDTH;
  return extents.map((extent, index) => {
    const top = topOf.get(index);
    const left = edge(columns[index]!);
    if (top === undefined) return { ...extent, left, label: undefined };
    let crossed = columns[index]!;
    for (let other = 0; other < extents.length; other++) {
      const { top: from, bottom: to } = extents[other]!;
      if (from < top + LABEL_HEIGHT && top < to) crossed = Math.max(crossed, columns[other]!);
    }
    const labelLeft = edge(crossed) + COLUMN_WIDTH + LABEL_GAP;
    return { ...extent, left, label: { left: labelLeft, top, width: width - labelLeft } };
  });
}
