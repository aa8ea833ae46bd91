/** Heat maps: a matrix whose cells are shaded by value, with the value printed in each. */

import { lastNames } from '../last-names.ts';
import type { ColumnKind } from '../table.ts';
import type { Figure, Look } from './figure.ts';
import { heatColour, inkOn } from './figure-colours.ts';
import { emptyFrame, frame, HEAD_HEIGHT, MARGIN } from './frame.ts';
import { drawnMark, type Mark, printed } from './mark.ts';
import { element, words } from './svg.ts';
import { shortenedPath, textWidth } from './text-size.ts';

export interface HeatMap {
  readonly key: string;
  readonly title: string;
  /** What the cells hold, with the unit. */
  readonly measure: string;
  readonly kind: ColumnKind;
  /** Codes' paths, of which the last names are shown, or any names; whole in a `<title>`. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list a row with one entry a column; `null` where there is no such cell, as for a code with itself. */
  readonly cells: readonly (readonly (Mark | null)[])[];
}

const CELL = { least: 38, height: 24 };
const WIDEST_LABEL = 250;
const LONGEST_HEADING = 190;
/** Headings rise to the right at this angle. */
const SLOPE = Math.PI / 4;
const RAMP_STEPS = 5;

/** Where a map's parts lie, in pixels. */
interface Plot {
  readonly map: HeatMap;
  readonly look: Look;
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  /** Greatest magnitude of a value; 1 where there is none. */
  readonly most: number;
}

/**
 * Cells shaded in one hue from nothing to the greatest magnitude, values below zero in a second hue and with their sign.
 * The value stands in every cell in the ink that reads best there, a zero faint; an undefined one is hatched and `–`.
 */
export function heatMap(map: HeatMap, look: Look): Figure {
  const { rows, columns, cells, kind } = map;
  if (rows.length === 0 || columns.length === 0) return emptyFrame(map, look);
  const values = cells.flatMap((row) => row.map((cell) => cell?.value ?? null));
  const most = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0) || 1;
  const widest = values.reduce<number>((widest, value) => Math.max(widest, textWidth(printed(value, kind))), 0);
  const cell = Math.max(CELL.least, widest + 10);
  const [rowNames, columnNames] = [lastNames(rows), lastNames(columns)];
  const left = MARGIN + longest(rowNames, WIDEST_LABEL) + 10;
  const rise = longest(columnNames, LONGEST_HEADING) * Math.sin(SLOPE);
  const top = HEAD_HEIGHT + 8 + rise + 12;
  const plot: Plot = { map, look, left, top, cell, most };
  const bottom = top + rows.length * CELL.height;
  const negative = values.some((value) => value !== null && value < 0);
  const width = Math.max(left + columns.length * cell + rise + MARGIN, left + 320, 480);
  return frame(
    { ...map, width, height: bottom + 44 + MARGIN },
    look,
    ...columnNames.map((name, column) => columnHeading(name, column, plot)),
    ...rowNames.map((name, row) => rowHeading(name, row, plot)),
    ...cells.flatMap((list, row) => list.map((mark, column) => (mark ? drawnCell(mark, row, column, plot) : ''))),
    ramp(plot, negative, bottom + 20),
  );
}

function longest(names: readonly string[], most: number): number {
  return Math.min(
    most,
    names.reduce((length, name) => Math.max(length, textWidth(name)), 0),
  );
}

function columnHeading(name: string, column: number, { map, left, top, cell }: Plot): string {
  const x = left + column * cell + cell / 2 + 3;
  const place = { transform: `translate(${x.toFixed(2)} ${(top - 6).toFixed(2)}) rotate(-45)` };
  const heading = words(shortenedPath(name, LONGEST_HEADING), {});
  return element('g', place, words(map.columns[column]!, {}, 'title'), heading);
}

function rowHeading(name: string, row: number, { map, left, top }: Plot): string {
  const y = top + row * CELL.height + CELL.height / 2 + 4;
  const label = words(shortenedPath(name, WIDEST_LABEL), { x: left - 8, y, 'text-anchor': 'end' });
  return element('g', {}, words(map.rows[row]!, {}, 'title'), label);
}

function drawnCell(mark: Mark, row: number, column: number, { map, look, left, top, cell, most }: Plot): string {
  const x = left + column * cell;
  const y = top + row * CELL.height;
  const fill = mark.value === null ? look.paper : heatColour(mark.value / most, look);
  const ink = mark.value === 0 || mark.value === null ? look.faint : inkOn(fill, look);
  return drawnMark(
    mark,
    `${map.rows[row]} × ${map.columns[column]}`,
    map.kind,
    element('rect', { class: 'cell', x, y, width: cell, height: CELL.height, fill, stroke: look.line }),
    mark.value === null ? hatch(x, y, cell, look) : '',
    words(printed(mark.value, map.kind), {
      x: x + cell / 2,
      y: y + CELL.height / 2 + 4,
      'text-anchor': 'middle',
      fill: ink,
    }),
  );
}

/** Slanted lines, so that undefined is not taken for zero; drawn as a path, since patterns need ids that others may have. */
function hatch(x: number, y: number, width: number, look: Look): string {
  const height = CELL.height;
  let d = '';
  for (let at = 8; at < width + height; at += 8) {
    const from = Math.min(at, width);
    const to = Math.max(0, at - height);
    d += `M${(x + from).toFixed(1)} ${(y + at - from).toFixed(1)}L${(x + to).toFixed(1)} ${(y + at - to).toFixed(1)}`;
  }
  return element('path', { class: 'hatch', d, stroke: look.line, fill: 'none' });
}

/** The legend: the shades of even steps from nothing, or from the lowest possible, to the greatest. */
function ramp({ map, look, left, most }: Plot, negative: boolean, y: number): string {
  const steps = negative ? 2 * RAMP_STEPS : RAMP_STEPS;
  const shares = Array.from({ length: steps + 1 }, (_, n) => (negative ? n / RAMP_STEPS - 1 : n / RAMP_STEPS));
  const boxes = shares.map((share, n) =>
    element('rect', { x: left + n * 16, y, width: 16, height: 12, fill: heatColour(share, look), stroke: look.line }),
  );
  const from = printed(negative ? -most : 0, map.kind);
  const to = printed(most, map.kind);
  return element(
    'g',
    { class: 'legend' },
    words(from, { x: left - 6, y: y + 11, fill: look.faint, 'text-anchor': 'end' }),
    ...boxes,
    words(to, { x: left + shares.length * 16 + 6, y: y + 11, fill: look.faint }),
  );
}
