/** Where the page stands in the window: bringing places into view and telling which blocks are. */

import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Extent } from './place-labels.ts';
import type { Section } from './text-view.ts';

/** Blocks that were never drawn have estimated heights: after that many frames a jump has settled. */
const SETTLING_FRAMES = 4;
/** Px kept free above and below the caret. */
const MARGIN = 48;

/** The characters of the sections that lie in the window of `scroller` or within so many of its heights of it. O(log n). */
export function seenRange(scroller: HTMLElement, sections: readonly Section[], screens: number): TextRange {
  const view = scroller.getBoundingClientRect();
  const top = view.top - screens * view.height;
  const bottom = view.bottom + screens * view.height;
  const rectOf = (index: number) => sections[index]!.element.getBoundingClientRect();
  const from = firstWhere(sections.length, (index) => rectOf(index).bottom > top);
  const to = firstWhere(sections.length, (index) => rectOf(index).top >= bottom);
  return from < to ? { start: sections[from]!.start, end: sections[to - 1]!.end } : { start: 0, end: 0 };
}

/** Scrolls as little as needed for `extent` to be seen. */
export function keepInView(scroller: HTMLElement, extent: Extent): void {
  const view = scroller.getBoundingClientRect();
  if (extent.top < view.top + MARGIN) scroller.scrollTop -= view.top + MARGIN - extent.top;
  else if (extent.bottom > view.bottom - MARGIN) scroller.scrollTop += extent.bottom - view.bottom + MARGIN;
}

/** Brings the start of `range` to a third of the view, unless all of it is well in view already. */
export function revealRange(scroller: HTMLElement, map: OffsetMap, range: TextRange): void {
  const view = scroller.getBoundingClientRect();
  const first = startOf(map, range);
  const last = map.rangeOn({ start: range.end, end: range.end }).getBoundingClientRect();
  if (first.top >= view.top + MARGIN && last.bottom <= view.bottom - MARGIN) return;
  settleAt(scroller, map, range, view.top + view.height / 3);
}

/**
 * The offset in the middle of the line on top of the window; null at the start of the text. It is measured: text that was
 * just scrolled to is not drawn yet, and cannot be hit. O(log n).
 */
export function topOf(scroller: HTMLElement, map: OffsetMap): number | null {
  if (scroller.scrollTop <= 0) return null;
  const top = scroller.getBoundingClientRect().top + MARGIN;
  const count = map.elements.length - 1;
  const index = firstWhere(count, (index) => map.elements[index]!.getBoundingClientRect().bottom > top);
  const { start, end } = map.blocks[index]!;
  // That of all characters so far, which never falls: cells of a row stand side by side.
  const bottomAt = (offset: number) => map.rangeOn({ start, end: offset + 1 }).getBoundingClientRect().bottom;
  const firstBelow = (bottom: number) => start + firstWhere(end - start - 1, (at) => bottomAt(start + at) > bottom);
  const first = firstBelow(top);
  return (first + firstBelow(bottomAt(first))) >> 1;
}

/** Scrolls so that `offset` stands on top of the window; `settled` is called once it does. */
export function showOnTop(scroller: HTMLElement, map: OffsetMap, offset: number, settled: () => void): void {
  settleAt(scroller, map, { start: offset, end: offset }, scroller.getBoundingClientRect().top + MARGIN, settled);
}

/** Keeps the words on top of the window where they are, whatever `change` does to the lines of the text. */
export function keepPlace(scroller: HTMLElement, map: OffsetMap, change: () => void): void {
  const offset = topOf(scroller, map);
  const place = offset === null ? undefined : { start: offset, end: offset };
  const top = place && startOf(map, place).top;
  change();
  if (place && top !== undefined) settleAt(scroller, map, place, top);
}

/**
 * Scrolls until the start of `range` is at `top` in the window, also when lines above it get their true height. Stops where
 * another text is shown meanwhile.
 */
function settleAt(scroller: HTMLElement, map: OffsetMap, range: TextRange, top: number, settled?: () => void): void {
  let frames = SETTLING_FRAMES;
  const step = () => {
    if (!map.elements[0]!.isConnected) return;
    scroller.scrollTop += startOf(map, range).top - top;
    if (--frames > 0) requestAnimationFrame(step);
    else settled?.();
  };
  step();
}

function startOf(map: OffsetMap, range: TextRange): DOMRect {
  return map.rangeOn({ start: range.start, end: range.start }).getBoundingClientRect();
}
