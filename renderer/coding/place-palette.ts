/** Where the palette goes: beside the words that are being coded, never over them. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the palette and the words, and between the palette and the window's edge. In pixels, like everything here. */
const GAP = 8;

/**
 * Below the words, else above, right or left of them; where it fits nowhere, on the side with most room, and lower.
 * It overlaps `words` only where they leave no room of `LEAST` pixels on any side of the window.
 */
export function placePalette(words: Box, window: Size, palette: Size): Box {
  const seen = clip(words, window);
  const room = roomAround(seen, window);
  const fits = (side: Side) =>
    side === 'below' || side === 'above' ? room[side] >= palette.height : room[side] >= palette.width;
  const side = SIDES.find(fits) ?? (room.below >= room.above ? 'below' : 'above');
  const tall =
    side === 'below' || side === 'above' ? Math.max(LEAST, Math.min(palette.height, room[side])) : palette.height;
  const height = Math.min(tall, window.height - 2 * GAP);
  const across = keepWithin(seen.left, palette.width, window.width);
  const along = keepWithin(seen.top, height, window.height);
  const bottom = seen.top + seen.height;
  const right = seen.left + seen.width;
  const at = {
    below: { left: across, top: keepWithin(bottom + GAP, height, window.height) },
    above: { left: across, top: keepWithin(seen.top - GAP - height, height, window.height) },
    right: { left: right + GAP, top: along },
    left: { left: seen.left - GAP - palette.width, top: along },
  }[side];
  return { ...at, width: palette.width, height };
}

/** Height below which the palette would show nothing of use. */
export const LEAST = 160;

type Side = 'below' | 'above' | 'right' | 'left';
const SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];

/** Room on each side, gaps taken off. */
function roomAround(words: Box, window: Size): Record<Side, number> {
  return {
    below: window.height - words.top - words.height - 2 * GAP,
    above: words.top - 2 * GAP,
    right: window.width - words.left - words.width - 2 * GAP,
    left: words.left - 2 * GAP,
  };
}

function clip(box: Box, window: Size): Box {
  const left = Math.min(Math.max(box.left, 0), window.width);
  const top = Math.min(Math.max(box.top, 0), window.height);
  const right = Math.min(Math.max(box.left + box.width, left), window.width);
  const bottom = Math.min(Math.max(box.top + box.height, top), window.height);
  return { left, top, width: right - left, height: bottom - top };
}

function keepWithin(wanted: number, length: number, available: number): number {
  return Math.max(GAP, Math.min(wanted, available - length - GAP));
}
