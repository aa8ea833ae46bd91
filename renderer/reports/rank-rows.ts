/** Rows of a table in order of one column. */

import type { Cell } from '../../shared/report/table.ts';

/** Numbers from the largest, words by the alphabet, undefined figures last; equal ones keep their order. */
export function rankRows(rows: readonly (readonly Cell[])[], column: number): (readonly Cell[])[] {
  return rows.toSorted((a, b) => compareCells(a[column]!, b[column]!));
}

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return b - a;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return rankOfKind(a) - rankOfKind(b);
}

/** A word among figures says that one is out of range: it stands before those that are undefined. */
function rankOfKind(cell: Cell): number {
  if (cell === null) return 2;
  return typeof cell === 'number' ? 0 : 1;
}
