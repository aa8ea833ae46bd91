/** The frame of a figure: paper, title, and what is measured. */

import type { Figure, Look } from './figure.ts';
import { element, rounded, words } from './svg.ts';
import { shortened, TEXT_SIZE } from './text-size.ts';

/** White space around everything, in pixels. */
export const MARGIN = 12;
/** Width of figures whose parts stretch, in pixels. */
export const FIGURE_WIDTH = 760;
/** Height that the title and what is measured take, the margin above them included. */
export const HEAD_HEIGHT = 56;

const TITLE_SIZE = 15;
/** Height that the title alone takes: it is missing where a page says it above the figure. */
export const TITLE_HEIGHT = MARGIN + TITLE_SIZE;
/** The class of the title. */
export const TITLE_CLASS = 'figure-title';
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

export interface Frame {
  readonly key: string;
  readonly title: string;
  /** What the values are, with their unit: `codings`, `characters per 1,000`. */
  readonly measure: string;
  readonly width: number;
  readonly height: number;
}

/** A whole figure around what is drawn in it. */
export function frame({ key, title, measure, width, height }: Frame, look: Look, ...drawn: readonly string[]): Figure {
  const room = width - 2 * MARGIN;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width,
      height,
      role: 'img',
      direction: 'ltr',
      'font-family': FONTS,
      'font-size': TEXT_SIZE,
      fill: look.ink,
    },
    words(title, {}, 'title'),
    element('rect', { width, height, fill: look.paper }),
    words(shortened(title, room, TITLE_SIZE * 1.1), {
      class: TITLE_CLASS,
      x: MARGIN,
      y: TITLE_HEIGHT,
      'font-size': TITLE_SIZE,
      'font-weight': 600,
    }),
    words(shortened(measure, room), { x: MARGIN, y: TITLE_HEIGHT + 18, fill: look.faint }),
    ...drawn,
  );
  return { key, title, svg };
}

/** What stands in the place of a figure without rows. */
export function emptyFrame(head: Omit<Frame, 'width' | 'height'>, look: Look): Figure {
  const y = HEAD_HEIGHT + MARGIN;
  const note = words('There is nothing to show.', { x: MARGIN, y, fill: look.faint });
  return frame({ ...head, width: FIGURE_WIDTH, height: y + MARGIN }, look, note);
}
