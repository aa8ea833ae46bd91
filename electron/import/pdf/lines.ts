/** The lines of a column, with what tells where paragraphs begin and end. */

import type { Fragment } from './fragments.ts';
import type { Band, Column } from './reading-order.ts';
import { rowsOf } from './rows.ts';

export interface Line extends Omit<Fragment, 'left' | 'right'> {
  /** Index of its page. */
  readonly page: number;
  /** Lines of one column have the same one. */
  readonly column: Band;
  /** Points between the column's edge and where the line starts, on the side that its script starts on; and where it ends. */
  readonly indent: number;
  readonly slack: number;
  readonly width: number;
  /** Its words in cells where wide gaps part them, else one cell. */
  readonly cells: readonly Cell[];
}

export interface Cell extends Band {
  readonly text: string;
}

/** In ems: a gap that parts cells. */
const CELL_GAP = 1.2;

/** From top to bottom. `widest` is the width that a column of the document fills that takes up the whole page. */
export function linesOf(column: Column, page: number): Line[] {
  const rows = rowsOf(column.fragments);
  const bands = rows.map((row) => ({
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
  }));
  const left = Math.min(...bands.map((band) => band.left));
  const band = { left, right: Math.max(column.right, ...bands.map(({ right }) => right)) };
  return rows.map((row, i) => lineOf(row, bands[i]!, band, page));
}

function lineOf(row: readonly Fragment[], { left, right }: Band, column: Band, page: number): Line {
  const main = row.reduce((most, fragment) => (fragment.text.length > most.text.length ? fragment : most));
  const { rtl } = main;
  const ordered = rtl ? row.toReversed() : row;
  const [before, after] = [left - column.left, column.right - right];
  return {
    text: ordered.map(({ text }) => text).join(' '),
    page,
    column,
    baseline: main.baseline,
    size: main.size,
    bold: row.every(({ bold }) => bold),
    rtl,
    raised: ordered[0]!.raised,
    indent: rtl ? after : before,
    slack: rtl ? before : after,
    width: right - left,
    cells: cellsOf(ordered),
  };
}

function cellsOf(row: readonly Fragment[]): Cell[] {
  const cells: Cell[] = [];
  for (const { text, left, right, size } of row) {
    const last = cells.at(-1);
    const gap = last ? Math.max(left - last.right, last.left - right) : 0;
    if (last && gap < CELL_GAP * size)
      cells[cells.length - 1] = {
        text: `${last.text} ${text}`,
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
      };
    else cells.push({ text, left, right });
  }
  return cells;
}
