/** Tables as CSV: RFC 4180 with CRLF, and cells guarded that a spreadsheet would run as a formula. */

import type { Cell, Table } from './table.ts';

/**
 * What a spreadsheet takes for the beginning of a formula, full-width forms included; also after apostrophes, so that
 * a text that looks guarded is guarded once more and comes back as it was.
 */
const FORMULA_START = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/**
 * One record with its line break. An undefined figure is an empty cell. Unless `guard` is off, a text that a spreadsheet
 * would run gets an apostrophe before it; numbers are never guarded.
 */
export function csvRow(cells: readonly Cell[], guard = true): string {
  // A line without anything would be no record to most readers.
  if (cells.length === 1 && (cells[0] === null || cells[0] === '')) return '""\r\n';
  let row = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (i > 0) row += ',';
    if (cell !== null) row += typeof cell === 'number' ? String(cell) : quoted(guard ? guarded(cell) : cell);
  }
  return `${row}\r\n`;
}

/**
 * The whole table with its headings, and a byte-order mark so that spreadsheets read it as UTF-8. A last column,
 * `statement`, says in each row what was counted, so that no figure parts from it. Data for statistics programs has neither.
 */
export function tableCsv({ columns, rows, statement, isData = false }: Table, guard = true): string {
  if (isData) return [columns.map(({ heading }) => heading), ...rows].map((row) => csvRow(row, guard)).join('');
  const headings = csvRow([...columns.map((column) => column.heading), 'statement'], guard);
  return `\ufeff${headings}${rows.map((row) => csvRow([...row, statement], guard)).join('')}`;
}

/** The text that `csvRow` guarded; any other as it is. */
export function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet would take the text for a formula where it is typed into a cell. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

function guarded(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
