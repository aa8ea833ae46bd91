/** Dots and intervals: an estimate with its interval in each row, against a line of reference. */

import { lastNames } from '../last-names.ts';
import type { ColumnKind } from '../table.ts';
import { AXIS_HEIGHT, horizontalAxis, type Scale, scaleOver, verticalRule } from './axis.ts';
import type { Figure, Look } from './figure.ts';
import { emptyFrame, FIGURE_WIDTH, frame, HEAD_HEIGHT, MARGIN } from './frame.ts';
import { drawnMark, type Mark, printed } from './mark.ts';
import { element, words } from './svg.ts';
import { shortened, shortenedPath, textWidth } from './text-size.ts';

export interface DotsAndIntervals {
  readonly key: string;
  readonly title: string;
  /** What is estimated, and how wide the interval is: `log odds ratio, 95% interval`. */
  readonly measure: string;
  readonly kind: ColumnKind;
  /** The value that says nothing, such as a log odds ratio of 0. */
  readonly reference: { readonly value: number; readonly label: string } | null;
  /** Ends that the axis shows at least, where the values have natural ends. */
  readonly ends?: readonly [number, number];
  readonly rows: readonly IntervalRow[];
}

export interface IntervalRow extends Omit<Mark, 'title'> {
  /** A code's path, of which the last name is shown, or any name; whole in a `<title>`. */
  readonly label: string;
  /** Ends of the interval; `null` where it is undefined: the dot then stands alone. */
  readonly low: number | null;
  readonly high: number | null;
  /** Said after the name and the figures, which are what is seen of the row. */
  readonly verdict?: string;
}

const PITCH = 22;
const WIDEST_LABEL = 250;
const CAP = 4;

/**
 * One row each, in their order: a dot at the estimate, a line with caps over the interval, and both printed at the right.
 * An undefined estimate has no dot and is printed as `–`. The axis holds all values, the reference and the given ends.
 */
export function dotsAndIntervals(chart: DotsAndIntervals, look: Look): Figure {
  const { rows, reference, ends } = chart;
  if (rows.length === 0) return emptyFrame(chart, look);
  const names = lastNames(rows.map(({ label }) => label));
  const labelsEnd = MARGIN + Math.min(WIDEST_LABEL, Math.max(...names.map((name) => textWidth(name))));
  const figures = rows.map((row) => printedInterval(row, chart.kind));
  const right = FIGURE_WIDTH - MARGIN - Math.max(...figures.map((figure) => textWidth(figure))) - 16;
  const scale = scaleOver(
    rows.flatMap(({ value, low, high }) => [value, low, high]),
    [labelsEnd + 16, right],
    [...(reference ? [reference.value] : []), ...(ends ?? [])],
  );
  const top = HEAD_HEIGHT + AXIS_HEIGHT;
  const bottom = top + rows.length * PITCH + 4;
  return frame(
    { ...chart, width: FIGURE_WIDTH, height: bottom + (reference ? 20 : 0) + MARGIN },
    look,
    horizontalAxis(scale, top, bottom, look),
    reference ? verticalRule(scale, reference.value, top, bottom, look) : '',
    reference ? referenceLabel(reference, scale, bottom, look) : '',
    ...rows.map((row, n) =>
      drawnRow(row, [names[n]!, figures[n]!], top + n * PITCH + PITCH / 2 + 2, { chart, look, scale, labelsEnd }),
    ),
  );
}

/** For example `0.420 [0.100, 0.740]`. */
function printedInterval({ value, low, high }: IntervalRow, kind: ColumnKind): string {
  if (value === null || (low === null && high === null)) return printed(value, kind);
  return `${printed(value, kind)} [${printed(low, kind)}, ${printed(high, kind)}]`;
}

interface Plot {
  readonly chart: DotsAndIntervals;
  readonly look: Look;
  readonly scale: Scale;
  readonly labelsEnd: number;
}

/** With its name and its figures as they are printed. */
function drawnRow(
  row: IntervalRow,
  [name, figures]: readonly [string, string],
  y: number,
  { chart, look, scale, labelsEnd }: Plot,
): string {
  const { value, label, verdict } = row;
  const told = `${label}: ${value === null ? 'undefined' : figures}`;
  return drawnMark(
    { ...row, title: verdict === undefined ? told : `${told}, ${verdict}` },
    label,
    chart.kind,
    element('rect', {
      class: 'reach',
      x: MARGIN,
      y: y - PITCH / 2,
      width: FIGURE_WIDTH - 2 * MARGIN,
      height: PITCH,
      fill: 'none',
      'pointer-events': 'all',
    }),
    words(shortenedPath(name, WIDEST_LABEL), { x: labelsEnd, y: y + 4, 'text-anchor': 'end' }),
    // Where the row is read as text, it keeps name and figures apart.
    ' ',
    value === null ? '' : interval(row, y, scale, look),
    value === null
      ? ''
      : element('circle', { class: 'dot', cx: scale(value), cy: y, r: 4.5, fill: look.accent, stroke: look.paper }),
    words(figures, {
      x: FIGURE_WIDTH - MARGIN,
      y: y + 4,
      'text-anchor': 'end',
      fill: value === null ? look.faint : look.ink,
    }),
  );
}

/** A line from low to high with a cap at each end that is defined; from the dot where one is not. */
function interval({ value, low, high }: IntervalRow, y: number, scale: Scale, look: Look): string {
  if (low === null && high === null) return '';
  const caps = [low, high].map((end) => (end === null ? '' : `M${scale(end).toFixed(2)} ${y - CAP}v${2 * CAP}`));
  const along = `M${scale(low ?? value!).toFixed(2)} ${y}H${scale(high ?? value!).toFixed(2)}`;
  return element('path', {
    class: 'interval',
    d: along + caps.join(''),
    stroke: look.accent,
    'stroke-width': 1.5,
    fill: 'none',
  });
}

function referenceLabel(
  { value, label }: { value: number; label: string },
  scale: Scale,
  bottom: number,
  look: Look,
): string {
  const half = textWidth(label) / 2;
  const x = Math.max(MARGIN + half, Math.min(scale(value), FIGURE_WIDTH - MARGIN - half));
  return words(shortened(label, FIGURE_WIDTH - 2 * MARGIN), {
    x,
    y: bottom + 15,
    'text-anchor': 'middle',
    fill: look.faint,
  });
}
