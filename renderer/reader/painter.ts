/** Paints codings upon the text with CSS Custom Highlights, never touching the document. */

import type { Coding } from '../../shared/model/coding.ts';
import type { Block } from '../../shared/text/block.ts';
import { intersection, overlaps, type TextRange } from '../../shared/text/range.ts';
import { segmentsOf } from '../../shared/text/segments.ts';
import { type ColourBy, colourKeyOf } from './coding-look.ts';
import { compareDepth } from './coding-order.ts';
import { firstWhere } from './first-where.ts';
import {
  CROWD,
  fillHighlight,
  focusedHighlight,
  HEADING_MARKER,
  MARKER,
  OVERLAP,
  SELECTED,
} from './highlight-sheet.ts';
import type { OffsetMap } from './offset-map.ts';

/** Which highlight shows where several lie on the same characters; where the topmost sets no colour, the one below does. */
export const LAYERS = { fill: 0, marker: 1, overlap: 2, focused: 3, found: 4, selected: 5 };

export interface Painter {
  /**
   * Paints the markers and segments within `near`, instead of all that was painted before: in the colour of the topmost coding,
   * with a line under two and a double line under more. The browser goes through every
   * painted range whenever one changes, so only those near the screen are painted: about 1 ms for a few screens of text.
   */
  paint(codings: readonly Coding[], colourBy: ColourBy, near: TextRange): void;
  /** Shows one coding in full colour, or none. */
  focus(coding: Coding | undefined, colourBy: ColourBy): void;
  /** Shows one range as selected, or none. */
  select(range: TextRange | null): void;
  destroy(): void;
}

/** `markers` as in `SourceText`. */
export function createPainter(map: OffsetMap, markers: readonly number[]): Painter {
  let clearSegments = () => {};
  let clearFocused = () => {};
  let clearSelected = () => {};

  return {
    paint: (codings, colourBy, near) => {
      clearSegments();
      const layers = createLayers();
      for (const marker of markersWithin(markers, near)) {
        const name = isLargeHeading(map.blocks[map.blockIndexAt(marker.start)]!) ? HEADING_MARKER : MARKER;
        layers.add(name, LAYERS.marker, map.staticRangeOn(marker));
      }
      for (const { start, end, items } of segmentsOf(codings.filter((coding) => overlaps(coding, near)))) {
        const part = intersection({ start, end }, near);
        if (!part) continue;
        const range = map.staticRangeOn(part);
        const top = items.toSorted(compareDepth)[0]!;
        layers.add(fillHighlight(colourKeyOf(top, colourBy)), LAYERS.fill, range);
        if (items.length > 1) layers.add(items.length > 2 ? CROWD : OVERLAP, LAYERS.overlap, range);
      }
      clearSegments = layers.clear;
    },
    focus: (coding, colourBy) => {
      clearFocused();
      const layer = createLayers();
      if (coding) {
        layer.add(focusedHighlight(colourKeyOf(coding, colourBy)), LAYERS.focused, map.staticRangeOn(coding));
      }
      clearFocused = layer.clear;
    },
    select: (range) => {
      clearSelected();
      const layer = createLayers();
      if (range) layer.add(SELECTED, LAYERS.selected, map.staticRangeOn(range));
      clearSelected = layer.clear;
    },
    destroy: () => {
      clearSegments();
      clearFocused();
      clearSelected();
    },
  };
}

/** Highlights that are painted together and cleared together. */
export function createLayers() {
  const highlights = new Map<string, Highlight>();
  return {
    add: (name: string, priority: number, range: StaticRange) => {
      let highlight = highlights.get(name);
      if (!highlight) {
        highlight = new Highlight();
        highlight.priority = priority;
        highlights.set(name, highlight);
        CSS.highlights.set(name, highlight);
      }
      highlight.add(range);
    },
    clear: () => {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
    },
  };
}

/** Headings of the first three levels are set large and bold, so that their markers may be fainter. */
function isLargeHeading({ kind, level }: Block): boolean {
  return kind === 'heading' && level <= 3;
}

function markersWithin(markers: readonly number[], near: TextRange): TextRange[] {
  const found: TextRange[] = [];
  const count = markers.length >> 1;
  for (let at = firstWhere(count, (index) => markers[2 * index + 1]! > near.start); at < count; at++) {
    if (markers[2 * at]! >= near.end) break;
    found.push({ start: markers[2 * at]!, end: markers[2 * at + 1]! });
  }
  return found;
}
