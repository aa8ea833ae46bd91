/** Shows what was looked for in the text: a light ground under every hit near the screen. */

import { contains, type TextRange } from '../../shared/text/range.ts';
import type { RenderedText } from './coding-view.ts';
import { firstWhere } from './first-where.ts';
import { FOUND } from './highlight-sheet.ts';
import { createLayers, LAYERS } from './painter.ts';
import { seenRange } from './scrolling.ts';

/** Screens above and below the window that are painted, and of these what must stay so while scrolling. */
const SCREENS_PAINTED = 2;
const SCREENS_NEEDED = 0.5;

/** Hits as `[start0, end0, ...]`, ascending by start. */
export type FoundRanges = readonly number[];

export interface FoundView {
  show(ranges: FoundRanges): void;
  /** To be called when what is on screen may have moved, before it is painted. */
  moved(): void;
  destroy(): void;
}

export function createFoundView(scroller: HTMLElement, { source, map, sections }: RenderedText): FoundView {
  let ranges: FoundRanges = [];
  let painted: TextRange = { start: 0, end: 0 };
  let clear = () => {};

  const paint = () => {
    clear();
    painted = seenRange(scroller, sections, SCREENS_PAINTED);
    const layers = createLayers();
    const count = ranges.length / 2;
    for (let at = firstWhere(count, (index) => ranges[2 * index]! >= painted.start); at < count; at++) {
      const [start, end] = [ranges[2 * at]!, ranges[2 * at + 1]!];
      // Hits in a text that was corrected meanwhile may lie beyond this one.
      if (start >= painted.end || end > source.text.length) break;
      layers.add(FOUND, LAYERS.found, map.staticRangeOn({ start, end }));
    }
    clear = layers.clear;
  };

  return {
    show: (next) => {
      if (next === ranges || (next.length === 0 && ranges.length === 0)) return;
      ranges = next;
      paint();
    },
    moved: () => {
      if (ranges.length > 0 && !contains(painted, seenRange(scroller, sections, SCREENS_NEEDED))) paint();
    },
    destroy: () => clear(),
  };
}
