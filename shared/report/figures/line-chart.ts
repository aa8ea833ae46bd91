/** Line charts: values in an order, such as years, one line a series. */

import { line as lineThrough } from 'd3-shape';
import { lastNames } from '../last-names.ts';
import type { ColumnKind } from '../table.ts';
import { type Scale, scaleOver, verticalAxis } from './axis.ts';
import type { Figure, Look } from './figure.ts';
import { seriesColours } from './figure-colours.ts';
import { emptyFrame, FIGURE_WIDTH, frame, HEAD_HEIGHT, MARGIN } from './frame.ts';
import { labelHeights } from './label-heights.ts';
import { drawnMark, type Mark } from './mark.ts';
import { element, words } from './svg.ts';
import { shortened, shortenedPath, textWidth } from './text-size.ts';

export interface LineChart {
  readonly key: string;
  readonly title: string;
  /** What the heights are, with the unit. */
  readonly measure: string;
  readonly kind: ColumnKind;
  /** What the places stand for, such as the name of an attribute. */
  readonly axis: string;
  readonly places: readonly LinePlace[];
  readonly series: readonly LineSeries[];
}

export interface LinePlace {
  readonly label: string;
  /** Where it lies along the axis; never before the place ahead of it. Numbers 0, 1, ... where only the order is known. */
  readonly at: number;
}

export interface LineSeries {
  /** A code's path, of which the last name is shown, or any name. */
  readonly name: string;
  /** One a place. */
  readonly points: readonly Mark[];
}

const PLOT_HEIGHT = 300;
const LABEL_PITCH = 15;
const WIDEST_LABEL = 210;
const AXIS_WORDS = 44;
/** Solid first; each differs from the next in what is drawn and what is left out. */
const DASHES = [null, '7 4', '2 3', '10 3 2 3', '1 5', '12 6'] as const;

/**
 * Lines over an ordered axis, with a point for each value. Series are told apart by colour, by dash and by their name at
 * the line's end. A line breaks where a value is undefined; heights start at zero, below it where values are negative.
 * Every point's value stands in its `<title>`.
 */
export function lineChart(chart: LineChart, look: Look): Figure {
  const { places, series } = chart;
  if (places.length === 0 || series.length === 0) return emptyFrame(chart, look);
  const top = HEAD_HEIGHT + 8;
  const bottom = top + Math.max(PLOT_HEIGHT, series.length * LABEL_PITCH);
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const y = scaleOver(values, [bottom, top]);
  const ticks = y.ticks(5).map(y.tickFormat(5));
  const left = MARGIN + Math.max(...ticks.map((tick) => textWidth(tick))) + 10;
  const names = lastNames(series.map(({ name }) => name));
  const widest = Math.min(WIDEST_LABEL, Math.max(...names.map((name) => textWidth(name))));
  const right = FIGURE_WIDTH - MARGIN - widest - 24;
  const x = alongAxis(places, left + 14, right - 4);
  const colours = series.length === 1 ? [look.accent] : seriesColours(series.length, look);
  const lines = series.map((one, n) => drawnSeries(one, n, colours[n]!, { chart, x, y, look }));
  return frame(
    { ...chart, width: FIGURE_WIDTH, height: bottom + AXIS_WORDS + MARGIN },
    look,
    verticalAxis(y, left, right, look),
    drawnPlaces(chart, x, bottom, look),
    ...lines,
    drawnNames(chart, names, colours, { x, y, right, top, bottom }, look),
  );
}

/** Where each place lies, in pixels; a place alone lies in the middle. */
function alongAxis(places: readonly LinePlace[], left: number, right: number): readonly number[] {
  const first = places[0]!.at;
  const length = places.at(-1)!.at - first;
  return places.map(({ at }) => (length > 0 ? left + ((at - first) / length) * (right - left) : (left + right) / 2));
}

interface Plane {
  readonly chart: LineChart;
  readonly x: readonly number[];
  readonly y: Scale;
  readonly look: Look;
}

function drawnSeries({ name, points }: LineSeries, n: number, colour: string, { chart, x, y, look }: Plane): string {
  const path = lineThrough<Mark>()
    .defined(({ value }) => value !== null)
    .x((_, place) => x[place]!)
    .y(({ value }) => y(value!))
    .digits(2)(points);
  const dots = points.map((mark, place) => {
    if (mark.value === null) return '';
    const at = { cx: x[place]!, cy: y(mark.value) };
    return drawnMark(
      mark,
      `${name}, ${chart.axis} ${chart.places[place]!.label}`,
      chart.kind,
      element('circle', { class: 'reach', ...at, r: 9, fill: 'none', 'pointer-events': 'all' }),
      element('circle', { class: 'point', ...at, r: 3.5, fill: colour, stroke: look.paper }),
    );
  });
  const dash = { 'stroke-dasharray': DASHES[n % DASHES.length]!, 'stroke-width': 2, stroke: colour };
  const line = path ? element('path', { class: 'line', d: path, fill: 'none', ...dash }) : '';
  return line + dots.join('');
}

/** As many of the places' labels as fit side by side, the last one always, and what they stand for. */
function drawnPlaces({ places, axis }: LineChart, x: readonly number[], bottom: number, look: Look): string {
  const shown = places.map(({ label }) => shortened(label, 110));
  const half = shown.map((label) => textWidth(label) / 2 + 4);
  const last = places.length - 1;
  let free = Number.NEGATIVE_INFINITY;
  const labels = places.map((_, n) => {
    const beforeLast = n === last || x[n]! + half[n]! <= x[last]! - half[last]!;
    if (x[n]! - half[n]! < free || !beforeLast) return '';
    free = x[n]! + half[n]!;
    const centre = Math.max(x[n]!, MARGIN + half[n]! - 4);
    return (
      element('line', { x1: x[n]!, x2: x[n]!, y1: bottom, y2: bottom + 5, stroke: look.faint }) +
      words(shown[n]!, { x: centre, y: bottom + 19, 'text-anchor': 'middle', fill: look.faint })
    );
  });
  const name = words(shortened(axis, 400), { x: x[0]!, y: bottom + 38, fill: look.faint });
  return element('g', { class: 'axis' }, ...labels, name);
}

interface NamePlane {
  readonly x: readonly number[];
  readonly y: Scale;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names at the ends of their lines, moved apart where they would meet, with a thin line back to the last point. */
function drawnNames(
  chart: LineChart,
  shown: readonly string[],
  colours: readonly string[],
  plane: NamePlane,
  look: Look,
): string {
  const { x, y, right, top, bottom } = plane;
  const ends = chart.series.map(({ points }) => points.findLastIndex(({ value }) => value !== null));
  const wanted = chart.series.map(({ points }, n) => (ends[n]! < 0 ? bottom : y(points[ends[n]!]!.value!)));
  const heights = labelHeights(wanted, LABEL_PITCH, top, bottom);
  const names = chart.series.map(({ name }, n) => {
    const link =
      ends[n]! < 0
        ? ''
        : element('line', { x1: x[ends[n]!]! + 5, y1: wanted[n]!, x2: right + 12, y2: heights[n]!, stroke: look.line });
    const named = words(shortenedPath(shown[n]!, WIDEST_LABEL), {
      x: right + 16,
      y: heights[n]! + 4,
      fill: colours[n]!,
    });
    return element('g', {}, words(name, {}, 'title'), link, named);
  });
  return element('g', { class: 'names' }, ...names);
}
