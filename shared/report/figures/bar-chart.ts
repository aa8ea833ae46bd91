/** Bar charts: one row a label, with a bar for each series beside its value, or all of them in one stacked bar. */

import { lastNames } from '../last-names.ts';
import type { ColumnKind } from '../table.ts';
import { AXIS_HEIGHT, horizontalAxis, type Scale, scaleOver, verticalRule } from './axis.ts';
import type { Figure, Look } from './figure.ts';
import { inkOn, seriesColours } from './figure-colours.ts';
import { emptyFrame, FIGURE_WIDTH, frame, HEAD_HEIGHT, MARGIN } from './frame.ts';
import { legend } from './legend.ts';
import { drawnMark, type Mark, printed } from './mark.ts';
import { element, words } from './svg.ts';
import { shortened, shortenedPath, textWidth } from './text-size.ts';

export interface BarChart {
  readonly key: string;
  readonly title: string;
  /** What the bars' lengths are, with the unit. */
  readonly measure: string;
  readonly kind: ColumnKind;
  /** Names of the series; a single one is not named in the figure. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** Whether a row's bars follow upon each other in one: only for parts of a whole. */
  readonly stacked?: boolean;
}

export interface BarRow {
  /** A code's path, of which the last name is shown, or any name; whole in a `<title>`. */
  readonly label: string;
  /** One a series. */
  readonly bars: readonly Mark[];
}

const BAR = 15;
const BAR_GAP = 2;
const ROW_GAP = 7;
const LABEL_GAP = 10;
const WIDEST_LABEL = 250;
const WIDEST_SERIES = 130;

/** Where a chart's parts lie, in pixels. */
interface Plot {
  readonly chart: BarChart;
  readonly look: Look;
  readonly scale: Scale;
  readonly colours: readonly string[];
  /** The rows' labels as they are shown. */
  readonly names: readonly string[];
  /** Right edge of the labels, and of the series' names. */
  readonly labelsEnd: number;
  readonly namesEnd: number;
}

/**
 * Horizontal bars. The length of a bar is proportional to its value, from one common zero; negative ones go left. In
 * grouped rows each value is printed at its bar's end, a zero faint and an undefined one as `–`; in stacked rows where it
 * fits, and always in the bar's `<title>`. Undefined values take no room in a stack. Rows keep their order.
 */
export function barChart(chart: BarChart, look: Look): Figure {
  const { rows, series, stacked = false } = chart;
  if (rows.length === 0 || series.length === 0) return emptyFrame(chart, look);
  const colours = series.length === 1 ? [look.accent] : seriesColours(series.length, look);
  const key = stacked ? legend(series, colours, MARGIN, HEAD_HEIGHT, FIGURE_WIDTH - MARGIN) : { svg: '', height: 0 };
  const top = HEAD_HEIGHT + key.height + AXIS_HEIGHT;
  const barsOfRow = stacked ? 1 : series.length;
  const pitch = barsOfRow * (BAR + BAR_GAP) + ROW_GAP;
  const bottom = top + rows.length * pitch;
  const plot = plotOf(chart, look, colours);
  const drawn = rows.map((row, n) => drawnRow(row, plot.names[n]!, top + n * pitch + ROW_GAP / 2, plot));
  return frame(
    { ...chart, width: FIGURE_WIDTH, height: bottom + MARGIN },
    look,
    key.svg,
    horizontalAxis(plot.scale, top, bottom, look),
    verticalRule(plot.scale, 0, top, bottom, look),
    ...drawn,
  );
}

function plotOf(chart: BarChart, look: Look, colours: readonly string[]): Plot {
  const { rows, series, kind, stacked = false } = chart;
  const names = lastNames(rows.map(({ label }) => label));
  const labels = Math.min(WIDEST_LABEL, Math.max(...names.map((name) => textWidth(name))));
  const labelsEnd = MARGIN + labels;
  const named = !stacked && series.length > 1;
  const seriesWidth = named
    ? Math.min(WIDEST_SERIES, Math.max(...series.map((name) => textWidth(name)))) + LABEL_GAP
    : 0;
  const namesEnd = labelsEnd + seriesWidth;
  const values = rows.flatMap((row) => (stacked ? sumsOf(row.bars) : row.bars.map(({ value }) => value)));
  const room = (shown: readonly (number | null)[]) =>
    stacked || shown.length === 0 ? 0 : Math.max(...shown.map((value) => textWidth(printed(value, kind)))) + 6;
  const left = namesEnd + LABEL_GAP + room(values.filter((value) => value !== null && value < 0));
  const scale = scaleOver(values, [left, FIGURE_WIDTH - MARGIN - 8 - room(values)]);
  return { chart, look, scale, colours, names, labelsEnd, namesEnd };
}

/** How far a stack reaches to each side of zero. */
function sumsOf(bars: readonly Mark[]): [number, number] {
  const side = (sign: number) => bars.reduce((sum, { value }) => sum + sign * Math.max(0, sign * (value ?? 0)), 0);
  return [side(-1), side(1)];
}

function drawnRow(row: BarRow, name: string, y: number, plot: Plot): string {
  const { chart, labelsEnd } = plot;
  const bars = chart.stacked ? stackedBars(row, y, plot) : groupedBars(row, y, plot);
  const height = chart.stacked ? BAR : row.bars.length * (BAR + BAR_GAP) - BAR_GAP;
  const label = element(
    'g',
    {},
    words(row.label, {}, 'title'),
    words(shortenedPath(name, WIDEST_LABEL), { x: labelsEnd, y: y + height / 2 + 4, 'text-anchor': 'end' }),
  );
  return label + bars;
}

function groupedBars({ label, bars }: BarRow, top: number, plot: Plot): string {
  const { chart, look, scale, colours, labelsEnd, namesEnd } = plot;
  const named = chart.series.length > 1;
  return bars
    .map((mark, n) => {
      const y = top + n * (BAR + BAR_GAP);
      const end = scale(mark.value ?? 0);
      const negative = mark.value !== null && mark.value < 0;
      const name =
        named &&
        words(shortened(chart.series[n]!, WIDEST_SERIES), {
          x: namesEnd,
          y: y + 12,
          fill: look.faint,
          'text-anchor': 'end',
        });
      return drawnMark(
        mark,
        named ? `${label}, ${chart.series[n]}` : label,
        chart.kind,
        // The whole line can be pointed at, however short its bar is.
        element('rect', {
          class: 'reach',
          x: labelsEnd,
          y,
          width: FIGURE_WIDTH - MARGIN - labelsEnd,
          height: BAR + BAR_GAP,
          fill: 'none',
          'pointer-events': 'all',
        }),
        name || '',
        mark.value === null ? '' : bar(scale(0), end, y, colours[n]!),
        words(printed(mark.value, chart.kind), {
          x: end + (negative ? -5 : 5),
          y: y + 12,
          'text-anchor': negative ? 'end' : 'start',
          fill: mark.value ? look.ink : look.faint,
        }),
      );
    })
    .join('');
}

function stackedBars({ label, bars }: BarRow, y: number, { chart, look, scale, colours }: Plot): string {
  const reached = { left: 0, right: 0 };
  return bars
    .map((mark, n) => {
      if (mark.value === null) return '';
      const side = mark.value < 0 ? 'left' : 'right';
      const from = scale(reached[side]);
      reached[side] += mark.value;
      const to = scale(reached[side]);
      const value = printed(mark.value, chart.kind);
      const fits = textWidth(value) + 4 <= Math.abs(to - from);
      const ink = inkOn(colours[n]!, look);
      return drawnMark(
        mark,
        `${label}, ${chart.series[n]}`,
        chart.kind,
        bar(from, to, y, colours[n]!, look.paper),
        fits ? words(value, { x: (from + to) / 2, y: y + 12, 'text-anchor': 'middle', fill: ink }) : '',
      );
    })
    .join('');
}

function bar(from: number, to: number, y: number, fill: string, stroke: string | null = null): string {
  return element('rect', {
    class: 'bar',
    x: Math.min(from, to),
    y,
    width: Math.abs(to - from),
    height: BAR,
    fill,
    stroke,
  });
}
