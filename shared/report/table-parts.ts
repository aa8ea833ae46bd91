/** Table parts: a table too wide for a page as several, each of which repeats the first column. */

import type { Table } from './table.ts';

/** Columns of figures that a page has room for, beside the first column. */
const MOST = 8;

/** One that fits stays whole, also with a column of words more at its end. */
export function pageParts(table: Table): Table[] {
  const others = table.columns.length - 1;
  if (others <= MOST + 1) return [table];
  const places = table.columns.map((_, place) => place).slice(1);
  const parts = Array.from({ length: Math.ceil(others / MOST) }, (_, n) => places.slice(n * MOST, (n + 1) * MOST));
  return tableParts(table, parts);
}

/** A table for each list of columns, given by their places. The first has the statement, the last the notes. */
export function tableParts(table: Table, parts: readonly (readonly number[])[]): Table[] {
  const { title, statement, columns, rows, notes } = table;
  return parts.map((part, n) => {
    const places = [0, ...part];
    return {
      title: `${title} (${n + 1} of ${parts.length})`,
      statement: n === 0 ? statement : 'Counted as the first part says.',
      columns: places.map((place) => columns[place]!),
      rows: rows.map((row) => places.map((place) => row[place]!)),
      notes: n === parts.length - 1 ? notes : [],
    };
  });
}
