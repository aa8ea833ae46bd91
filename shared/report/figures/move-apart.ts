/** Boxes moved apart until none covers another, each as little as it takes. */

/** A box around a point; lengths in pixels, none negative. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** How far two boxes reach into each other across and down; both positive where they cover each other. */
export function overlapOf(a: Box, b: Box): { readonly across: number; readonly down: number } {
  return {
    across: Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left),
    down: Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above),
  };
}

/** Each pass parts the pairs that cover each other; after many passes the whole is stretched, which ends in any case. */
const PASSES = 60;
const STRETCH = 1.08;

/**
 * Pairs part along the direction in which they reach into each other less, half of it each. In the order given, without
 * chance: the same boxes always end at the same places. Cost: passes x boxes squared.
 */
export function moveApart(boxes: readonly Box[]): Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  while (!partOnce(moved)) {
    for (const box of moved) {
      box.x *= STRETCH;
      box.y *= STRETCH;
    }
  }
  return moved;
}

interface MovableBox extends Box {
  x: number;
  y: number;
}

/** Whether no box covers another after at most so many passes. */
function partOnce(boxes: MovableBox[]): boolean {
  for (let pass = 0; pass < PASSES; pass++) {
    let isParted = true;
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) isParted = !part(a, b) && isParted;
    }
    if (isParted) return true;
  }
  return false;
}

/** Whether the two had to be moved. A box that lies exactly on another goes to the right of it. */
function part(a: MovableBox, b: MovableBox): boolean {
  const { across, down } = overlapOf(a, b);
  if (across <= 0 || down <= 0) return false;
  // A little more than half, so that rounding leaves no trace of a cover.
  if (across < down) {
    const step = across / 2 + 0.01;
    const side = b.x < a.x ? -1 : 1;
    a.x -= side * step;
    b.x += side * step;
  } else {
    const step = down / 2 + 0.01;
    const side = b.y < a.y ? -1 : 1;
    a.y -= side * step;
    b.y += side * step;
  }
  return true;
}
