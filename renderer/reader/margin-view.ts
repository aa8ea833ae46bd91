/** The margin: measures the codings of the blocks on screen and has their stripes drawn, and the strip of all of them. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { ShownCodings } from './coding-view.ts';
import type { OffsetMap } from './offset-map.ts';
import { drawStrip, stripMarks } from './overview-strip.ts';
import { packStripes, withRestOfLine } from './pack-stripes.ts';
import type { Palette } from './palette.ts';
import type { Extent } from './place-labels.ts';
import type { CodeLook } from './reader.tsx';
import { seenRange } from './scrolling.ts';
import { layOutStripes } from './stripe-layout.ts';
import { createStripeOverlay } from './stripe-overlay.ts';
import type { Section } from './text-view.ts';

/** Stripes are drawn for the window and half of one above and below. */
const SCREENS_BEYOND = 0.5;

export interface MarginElements {
  readonly scroller: HTMLElement;
  readonly margin: HTMLElement;
  readonly strip: HTMLCanvasElement;
}

export interface MarginView {
  /** A coding whose code has no look is not drawn. */
  show(shown: ShownCodings, palette: Palette): void;
  focus(coding: CodingId | null): void;
  /** Measures and draws what is on screen anew: after scrolling, and whenever the page may have moved. About 2 ms. */
  redraw(): void;
  destroy(): void;
}

export function createMarginView(
  elements: MarginElements,
  map: OffsetMap,
  sections: readonly Section[],
  choose: (coding: CodingId) => void,
): MarginView {
  const { scroller, margin, strip } = elements;
  const overlay = createStripeOverlay(margin, choose);
  let codings: readonly Coding[] = [];
  let columns: Int32Array = new Int32Array();
  let looks: ReadonlyMap<CodeId, CodeLook> = new Map();
  let colours: Palette['codes'] = new Map();
  let focused: CodingId | null = null;
  let stripHeight = 0;

  const drawOverview = () => {
    stripHeight = strip.clientHeight;
    const marks = stripMarks(codings, columns, map.blocks.at(-1)!.end, stripHeight);
    drawStrip(strip, marks, (index) => colours.get(codings[index]!.code)?.stripe ?? 'transparent');
  };

  const redraw = () => {
    if (strip.clientHeight !== stripHeight) drawOverview();
    const seen = seenRange(scroller, sections, SCREENS_BEYOND);
    const origin = margin.getBoundingClientRect();
    const shown = indexesWithin(codings, seen).filter((index) => looks.has(codings[index]!.code));
    const extents = shown.map((index) => extentOf(map, codings[index]!, seen, origin.top));
    const places = layOutStripes(
      extents,
      shown.map((index) => columns[index]!),
      origin.width,
    );
    overlay.draw(
      places.map((place, at) => {
        const { id, code } = codings[shown[at]!]!;
        const { name, path } = looks.get(code)!;
        const { stripe, label: labelColour } = colours.get(code)!;
        return { ...place, coding: id, name, path, colour: stripe, labelColour, isFocused: id === focused };
      }),
    );
  };

  return {
    show: (shown, palette) => {
      if (shown.codings !== codings) {
        columns = packStripes(shown.codings.map((coding) => withRestOfLine(coding, map.blocks)));
      }
      ({ codings, looks, focused } = shown);
      colours = palette.codes;
      drawOverview();
      redraw();
    },
    focus: (coding) => {
      focused = coding;
      redraw();
    },
    redraw,
    destroy: overlay.destroy,
  };
}

function indexesWithin(codings: readonly Coding[], seen: TextRange): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < codings.length; index++) {
    if (codings[index]!.start < seen.end && seen.start < codings[index]!.end) indexes.push(index);
  }
  return indexes;
}

/** From the first line of the coding to its last, as far as they are within `seen`; px below `origin`. */
function extentOf(map: OffsetMap, coding: TextRange, seen: TextRange, origin: number): Extent {
  const start = Math.max(coding.start, seen.start);
  const end = Math.min(coding.end, seen.end);
  const first = map.rangeOn({ start, end: start + 1 }).getBoundingClientRect();
  const last = map.rangeOn({ start: end - 1, end }).getBoundingClientRect();
  return { top: first.top - origin, bottom: Math.max(first.bottom, last.bottom) - origin };
}
