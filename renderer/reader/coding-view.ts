/** Shows codings: painted upon the text, as stripes in the margin and in the strip beside the scroll bar. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import { contains, type TextRange } from '../../shared/text/range.ts';
import type { Looks } from './coding-look.ts';
import type { HighlightSheet } from './highlight-sheet.ts';
import { createMarginView, type MarginElements } from './margin-view.ts';
import type { OffsetMap } from './offset-map.ts';
import { createPainter } from './painter.ts';
import { seenRange } from './scrolling.ts';
import type { StripeEvents } from './stripe-overlay.ts';
import type { Section } from './text-view.ts';

/** Screens above and below the window that are painted, and of these what must stay so while scrolling. */
const SCREENS_PAINTED = 2;
const SCREENS_NEEDED = 0.5;

/** A code, or several with one name for all, whose codings stand out in the strip. */
export interface MarkedCodes {
  readonly name: string;
  readonly codes: ReadonlySet<CodeId>;
}

/** What is shown of the codings. */
export interface ShownCodings {
  readonly codings: readonly Coding[];
  readonly looks: Looks;
  readonly focused: CodingId | null;
  readonly marked: MarkedCodes | null;
}

export interface CodingView {
  readonly shown: ShownCodings;
  /** The focused coding, where it is one of those shown. */
  readonly focused: Coding | undefined;
  show(next: ShownCodings): void;
  /** Shows the focused coding as if it had this range, or as it is. */
  preview(range: TextRange | null): void;
  /** Draws the passage that is selected while the text has not the focus, or none. */
  showSelected(range: TextRange | null): void;
  /** To be called when what is on screen may have moved, before it is painted. */
  moved(): void;
  themeChanged(): void;
  destroy(): void;
}

/** A rendered source. */
export interface RenderedText {
  readonly source: SourceText;
  readonly map: OffsetMap;
  readonly sections: readonly Section[];
}

/** Shows `first`, for the looks of which `sheet` has been written. The stripes in the margin tell `events`. */
export function createCodingView(
  elements: MarginElements,
  { source, map, sections }: RenderedText,
  sheet: HighlightSheet,
  first: ShownCodings,
  events: StripeEvents,
): CodingView {
  const painter = createPainter(map, source.markers);
  const margin = createMarginView(elements, map, sections, events);
  let shown = first;
  let painted: TextRange = { start: 0, end: 0 };
  let focused: Coding | undefined;

  const paint = () => {
    painted = seenRange(elements.scroller, sections, SCREENS_PAINTED);
    painter.paint(shown.codings, shown.looks.colourBy, painted);
  };
  const focus = () => {
    focused = shown.codings.find(({ id }) => id === shown.focused);
    painter.focus(focused, shown.looks.colourBy);
  };
  const drawAll = () => {
    paint();
    focus();
    margin.show(shown, sheet.palette);
  };
  drawAll();

  return {
    get shown() {
      return shown;
    },
    get focused() {
      return focused;
    },
    show: (next) => {
      const before = shown;
      shown = next;
      const { codes, coders } = next.looks;
      if (codes !== before.looks.codes || coders !== before.looks.coders) sheet.write(next.looks);
      if (next.looks !== before.looks || next.codings !== before.codings) drawAll();
      else if (next.focused !== before.focused) {
        focus();
        margin.focus(next.focused);
      }
      if (next.marked !== before.marked) margin.mark(next.marked);
    },
    preview: (range) => painter.focus(focused && { ...focused, ...range }, shown.looks.colourBy),
    showSelected: painter.select,
    moved: () => {
      if (!contains(painted, seenRange(elements.scroller, sections, SCREENS_NEEDED))) paint();
      margin.redraw();
    },
    themeChanged: () => {
      sheet.write(shown.looks);
      margin.show(shown, sheet.palette);
    },
    destroy: () => {
      painter.destroy();
      margin.destroy();
      sheet.destroy();
    },
  };
}
