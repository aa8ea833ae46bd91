/** The caret: text that nobody can edit has none of its own, so this one is drawn. */

import type { OffsetMap } from './offset-map.ts';
import type { Extent } from './place-labels.ts';

/** Where the caret stands. At the end of a wrapped line one offset has two places: there `atLineEnd` chooses the upper one. */
export interface CaretPlace {
  readonly offset: number;
  readonly atLineEnd: boolean;
}

export interface Caret {
  /** Moves the caret, or hides it. */
  draw(place: CaretPlace | null): void;
}

/** Draws with `bar`, an element on `page`. */
export function createCaret(bar: HTMLElement, page: HTMLElement, map: OffsetMap): Caret {
  return {
    draw: (place) => {
      bar.hidden = place === null;
      if (!place) return;
      const rect = caretRect(map, place);
      const origin = page.getBoundingClientRect();
      bar.style.left = `${rect.left - origin.left}px`;
      bar.style.top = `${rect.top - origin.top}px`;
      bar.style.height = `${rect.bottom - rect.top}px`;
      restartBlinking(bar);
    },
  };
}

/** The caret's line and horizontal place, in the window's pixels. */
export function caretRect(map: OffsetMap, { offset, atLineEnd }: CaretPlace): Extent & { readonly left: number } {
  const after = map.blockIndexAt(offset);
  const block = after > 0 && offset < map.blocks[after]!.start ? after - 1 : after;
  if (atLineEnd && offset > (map.blocks[block]?.start ?? 0)) {
    const character = map.rangeOn({ start: offset - 1, end: offset }).getBoundingClientRect();
    const isRightToLeft = map.elements[block]!.matches(':dir(rtl)');
    return { top: character.top, bottom: character.bottom, left: isRightToLeft ? character.left : character.right };
  }
  const here = map.rangeOn({ start: offset, end: offset }).getBoundingClientRect();
  const next = offset < (map.blocks[block]?.end ?? 0) ? firstRectOf(map, offset) : undefined;
  if (!next || next.top < here.bottom) return here;
  const isRightToLeft = map.elements[block]!.matches(':dir(rtl)');
  return { top: next.top, bottom: next.bottom, left: isRightToLeft ? next.right : next.left };
}

/** Of the character at `offset`. Where a line wraps, the browser tells of an empty range only where the upper line ends. */
function firstRectOf(map: OffsetMap, offset: number): DOMRect | undefined {
  return map.rangeOn({ start: offset, end: offset + 1 }).getClientRects()[0];
}

function restartBlinking(bar: HTMLElement): void {
  for (const animation of bar.getAnimations()) animation.currentTime = 0;
}
