/** Tables for the terminal: long cells would make them too wide to be read. */

import type { Table } from '../../shared/report/table.ts';

/** Characters of a cell in a printed table. */
const WIDEST_CELL = 60;

/** Cells of the columns in `ends` keep their end, the others their beginning. */
export function shortenCells(table: Table, ends: readonly string[] = []): Table {
  const shorten = (text: string, keepsEnd: boolean) => {
    const characters = [...text];
    if (characters.length <= WIDEST_CELL) return text;
    return keepsEnd
      ? `…${characters.slice(1 - WIDEST_CELL).join('')}`
      : `${characters.slice(0, WIDEST_CELL - 1).join('')}…`;
  };
  const keepsEnd = table.columns.map(({ key }) => ends.includes(key));
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, i) => (typeof cell === 'string' ? shorten(cell, keepsEnd[i]!) : cell)),
    ),
  };
}
