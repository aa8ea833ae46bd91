/** The margin: measures the codings of the blocks on screen and has their stripes drawn, and the strip of all of them. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { colourKeyOf, fullNameOf } from './coding-look.ts';
import type { MarkedCodes, ShownCodings } from './coding-view.ts';
import type { OffsetMap } from './offset-map.ts';
import { drawStrip, stripMarks } from './overview-strip.ts';
import { packStripes, withRestsOfLines } from './pack-stripes.ts';
import type { Palette } from './palette.ts';
import type { Extent } from './place-labels.ts';
import { seenRange } from './scrolling.ts';
import { layOutStripes } from './stripe-layout.ts';
import { createStripeOverlay, type StripeEvents } from './stripe-overlay.ts';
import type { Section } from './text-view.ts';

/** Stripes are drawn for the window and half of one above and below. */
const SCREENS_BEYOND = 0.5;

/** Milliseconds after which the strip is drawn even while the window is busy. */
const LONGEST_WAIT = 200;

export interface MarginElements {
  readonly scroller: HTMLElement;
  readonly margin: HTMLElement;
  readonly strip: HTMLCanvasElement;
}

export interface MarginView {
  show(shown: ShownCodings, palette: Palette): void;
  focus(coding: CodingId | null): void;
  /** Lets the codings of these codes stand out in the strip. */
  mark(marked: MarkedCodes | null): void;
  /** Measures and draws what is on screen anew: after scrolling, and whenever the page may have moved. About 2 ms. */
  redraw(): void;
  destroy(): void;
}

export function createMarginView(
  elements: MarginElements,
  map: OffsetMap,
  sections: readonly Section[],
  events: StripeEvents,
): MarginView {
  const { scroller, margin, strip } = elements;
  const overlay = createStripeOverlay(margin, events);
  let shown: ShownCodings | undefined;
  let columns: Int32Array = new Int32Array();
  let colours: Palette['colours'] = new Map();
  let stripHeight = 0;
  let awaited = 0;

  const coloursAt = (index: number) => colours.get(colourKeyOf(shown!.codings[index]!, shown!.looks.colourBy));

  const drawOverview = ({ codings, marked }: ShownCodings) => {
    stripHeight = strip.clientHeight;
    const length = map.blocks.at(-1)!.end;
    const isMarked = marked && ((index: number) => marked.codes.has(codings[index]!.code));
    const marks = stripMarks(codings, columns, length, stripHeight);
    const across = isMarked && stripMarks(codings, new Int32Array(codings.length), length, stripHeight, isMarked);
    drawStrip(strip, marks, across ?? undefined, (index) => coloursAt(index)?.stripe ?? 'transparent');
    strip.ariaLabel = summaryOf(codings, marked);
  };

  /** What is new stands in the text and the margin first: the strip of a long source takes longer than they do. */
  const drawOverviewSoon = () => {
    cancelIdleCallback(awaited);
    awaited = requestIdleCallback(() => drawOverview(shown!), { timeout: LONGEST_WAIT });
  };

  const redraw = () => {
    if (!shown) return;
    const { codings, looks, focused } = shown;
    if (strip.clientHeight !== stripHeight) drawOverview(shown);
    const seen = seenRange(scroller, sections, SCREENS_BEYOND);
    const origin = margin.getBoundingClientRect();
    const indexes = indexesWithin(codings, seen).filter((index) => looks.codes.has(codings[index]!.code));
    const extents = indexes.map((index) => extentOf(map, codings[index]!, seen, origin.top));
    const places = layOutStripes(
      extents,
      indexes.map((index) => columns[index]!),
      origin.width,
    );
    const stripes = places.map((place, at) => {
      const coding = codings[indexes[at]!]!;
      const { stripe: colour, label: labelColour } = coloursAt(indexes[at]!)!;
      const { name } = looks.codes.get(coding.code)!;
      const fullName = fullNameOf(coding, looks);
      return { ...place, coding: coding.id, name, fullName, colour, labelColour, isFocused: coding.id === focused };
    });
    const top = scroller.getBoundingClientRect().top - origin.top;
    const stop =
      stripes.find(({ isFocused }) => isFocused) ?? stripes.find((stripe) => stripe.top >= top) ?? stripes[0];
    overlay.draw(stripes, stop?.coding, (id) => codings.some((coding) => coding.id === id));
  };

  return {
    show: (next, palette) => {
      if (next.codings !== shown?.codings) {
        columns = packStripes(withRestsOfLines(next.codings, map.blocks));
      }
      shown = next;
      colours = palette.colours;
      drawOverviewSoon();
      redraw();
    },
    focus: (focused) => {
      shown = { ...shown!, focused };
      redraw();
    },
    mark: (marked) => {
      shown = { ...shown!, marked };
      drawOverviewSoon();
    },
    redraw,
    destroy: () => {
      cancelIdleCallback(awaited);
      overlay.destroy();
    },
  };
}

/** What the strip says to those who do not see it. */
function summaryOf(codings: readonly Coding[], marked: MarkedCodes | null): string {
  const count = (n: number) => `${n} ${n === 1 ? 'coding' : 'codings'}`;
  const all = `Where the codings are: ${count(codings.length)}`;
  return marked ? `${all}, ${codings.filter(({ code }) => marked.codes.has(code)).length} of ${marked.name}` : all;
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
