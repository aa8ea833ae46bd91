/** Paints codings upon the text with CSS Custom Highlights, never touching the document. */

import type { Coding } from '../../shared/model/coding.ts';
import { intersection, overlaps, type TextRange } from '../../shared/text/range.ts';
import { segmentsOf } from '../../shared/text/segments.ts';
import { compareDepth } from './coding-order.ts';
import { firstWhere } from './first-where.ts';
import { codeHighlight, FOCUSED, MARKER, OVERLAP, SELECTED } from './highlight-sheet.ts';
import type { OffsetMap } from './offset-map.ts';

/** From the lowest to the topmost; the codes' own fills lie below all. Where one sets no colour, the one below does. */
const LAYERS: readonly string[] = [MARKER, OVERLAP, FOCUSED, SELECTED];

export interface Painter {
  /**
   * Paints the markers and segments within `near`, instead of all that was painted before. The browser goes through every
   * painted range whenever one changes, so only those near the screen are painted: about 1 ms for a few screens of text.
   */
  paint(codings: readonly Coding[], near: TextRange): void;
  /** Shows one range in full colour, or none. */
  focus(range: TextRange | null): void;
  /** Shows one range as selected, or none. */
  select(range: TextRange | null): void;
  destroy(): void;
}

/** `markers` as in `SourceText`. */
export function createPainter(map: OffsetMap, markers: readonly number[]): Painter {
  const highlights = new Map<string, Highlight>();

  const add = (name: string, range: AbstractRange) => {
    const known = highlights.get(name);
    if (known) known.add(range);
    else highlights.set(name, register(name, range));
  };
  const remove = (name: string) => {
    CSS.highlights.delete(name);
    highlights.delete(name);
  };
  const showOnly = (name: string, range: TextRange | null) => {
    if (highlights.has(name)) remove(name);
    if (range && range.start < range.end) add(name, map.staticRangeOn(range));
  };

  return {
    paint: (codings, near) => {
      for (const name of [...highlights.keys()]) if (name !== FOCUSED && name !== SELECTED) remove(name);
      for (const marker of markersWithin(markers, near)) add(MARKER, map.staticRangeOn(marker));
      for (const { start, end, items } of segmentsOf(codings.filter((coding) => overlaps(coding, near)))) {
        const part = intersection({ start, end }, near);
        if (!part) continue;
        const range = map.staticRangeOn(part);
        add(codeHighlight(items.toSorted(compareDepth)[0]!.code), range);
        if (items.length > 1) add(OVERLAP, range);
      }
    },
    focus: (range) => showOnly(FOCUSED, range),
    select: (range) => showOnly(SELECTED, range),
    destroy: () => {
      for (const name of [...highlights.keys()]) remove(name);
    },
  };
}

function register(name: string, range: AbstractRange): Highlight {
  const highlight = new Highlight(range);
  highlight.priority = LAYERS.indexOf(name) + 1;
  CSS.highlights.set(name, highlight);
  return highlight;
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
