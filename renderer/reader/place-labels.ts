/** Where a code's name stands beside its stripe: only where it collides with no other name. */

/** A stripe's vertical extent, in pixels from the top of the page. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The top of each stripe's label, or undefined where there is no room for one. Every label lies within the height of its
 * own stripe (or starts with it, where the stripe is lower than a label) and no two labels share a pixel.
 * Extents must ascend by `top`; an earlier one has the first choice.
 */
export function placeLabels(extents: readonly Extent[], height: number): (number | undefined)[] {
  let free = Number.NEGATIVE_INFINITY;
  return extents.map(({ top, bottom }) => {
    const place = Math.max(top, free);
    if (place > top && place + height > bottom) return undefined;
    free = place + height;
    return place;
  });
}
