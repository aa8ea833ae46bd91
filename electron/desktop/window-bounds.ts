/** Where the window opens: where it was, as far as there is still a screen. */

import type { Bounds, Box } from './window-memory.ts';

/** As much of its top edge has to be on a screen for a window to be taken hold of, in pixels. */
const GRIP = { width: 120, height: 40 };

/** `areas` are those of the screens that windows may take, the main one first; there is at least one. */
export function boundsOn(areas: readonly Box[], bounds: Bounds): Bounds {
  const { x, y } = bounds;
  const area =
    x === undefined || y === undefined ? undefined : areas.find((each) => isHeldBy(each, x, y, bounds.width));
  const { width, height } = area ?? areas[0]!;
  const size = { width: Math.min(bounds.width, width), height: Math.min(bounds.height, height) };
  return area ? { x: x!, y: y!, ...size } : size;
}

function isHeldBy(area: Box, x: number, y: number, width: number): boolean {
  const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return seen >= GRIP.width && y >= area.y && y + GRIP.height <= area.y + area.height;
}
