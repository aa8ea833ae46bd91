/** Tables as an Excel workbook: one sheet each, with what was counted above its rows and the formulas below. */

import writeExcelFile, { type CellObject, type Sheet, type SheetData } from 'write-excel-file/node';
import { fail } from '../../shared/api/failure.ts';
import { displayWidth } from '../../shared/report/display-width.ts';
import { formulaLines } from '../../shared/report/formulas.ts';
import { formatCell } from '../../shared/report/number-format.ts';
import type { Cell, Column, ColumnKind, Table } from '../../shared/report/table.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { sheetNames } from './sheet-names.ts';
import { xstring } from './xstring.ts';

/** What Excel holds: rows and columns of a sheet, and UTF-16 code units of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

/** The title, the statement, an empty row, and the headings: they stay in place when the rows scroll. */
const ROWS_ABOVE = 4;

/** Where a text is cut that is too long: the sign after it must fit in, too. */
const CUT = { start: LONGEST_TEXT - 1, end: LONGEST_TEXT - 1 };

/** In characters. */
const NARROWEST = 8;
const WIDEST = 60;

/** Rows that are looked at for the width of a column. */
const ROWS_MEASURED = 1000;

const FORMATS: Readonly<Record<ColumnKind, string | undefined>> = {
  text: undefined,
  count: '0',
  fraction: '0.000',
  number: undefined,
  given: undefined,
};

/**
 * The whole file. Texts stay texts, also where they look like formulas; undefined figures are empty cells, which a note
 * says. Fails with `too-large` where a table exceeds what Excel holds; a longer text is cut, which a note says too.
 */
export async function tablesXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map((table) => table.title));
  const sheets = tables.map((table, i): Sheet<Buffer> => ({ sheet: names[i]!, ...sheetOf(table) }));
  return await writeExcelFile(sheets as never).toBuffer();
}

function sheetOf(table: Table): Omit<Sheet<Buffer>, 'sheet'> {
  const { title, statement, columns, rows } = table;
  const below = linesBelow(table);
  refuseTooLarge(table, ROWS_ABOVE + rows.length + below.length);
  const data: SheetData = [
    [textCell(title, { fontWeight: 'bold', fontSize: 14 })],
    [textCell(statement)],
    [],
    columns.map(headingCell),
    ...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i]!))),
    ...below.map((line) => (line === '' ? [] : [textCell(line)])),
  ];
  const widths = columns.map((column, i) => ({ width: widthOf(column, rows, i) }));
  return { data, columns: widths, stickyRowsCount: ROWS_ABOVE, stickyColumnsCount: 1 };
}

function refuseTooLarge({ title, columns }: Table, rows: number): void {
  if (rows > MOST_ROWS || columns.length > MOST_COLUMNS) {
    const size = `${rows} rows and ${columns.length} columns`;
    const most = `${MOST_ROWS} rows and ${MOST_COLUMNS} columns`;
    fail('too-large', `"${title}" has ${size}; an Excel sheet holds ${most}. Narrow the filter, or export it as CSV.`);
  }
}

function headingCell({ heading, kind }: Column): CellObject {
  const align = kind === 'text' ? 'left' : 'right';
  return textCell(heading, {
    fontWeight: 'bold',
    align,
    alignVertical: 'bottom',
    wrap: true,
    bottomBorderStyle: 'thin',
  });
}

function cellOf(cell: Cell, { kind }: Column): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    return textCell(
      cell,
      displayWidth(cell) > WIDEST || cell.includes('\n') ? { wrap: true, alignVertical: 'top' } : {},
    );
  }
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} is not a figure`);
  const format = FORMATS[kind];
  return { type: Number, value: cell, alignVertical: 'top', ...(format && { format }) };
}

function textCell(text: string, style: Omit<CellObject, 'type' | 'value'> = {}): CellObject {
  return { type: String, value: cellText(text), ...style };
}

function cellText(text: string): string {
  return xstring(isTooLong(text) ? `${text.slice(0, snapToGraphemes(text, CUT).start)}…` : text);
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT;
}

/** An empty row, then the formulas of the columns, then the notes. */
function linesBelow({ columns, rows, notes }: Table): string[] {
  const own = [];
  if (rows.some((row) => row.includes(null))) own.push('An empty cell is an undefined figure.');
  const long = rows.flat().filter((cell) => typeof cell === 'string' && isTooLong(cell)).length;
  if (long > 0) {
    own.push(
      `Cut off at ${LONGEST_TEXT} characters, the most that a cell of Excel holds: ${long} texts, which end in "…".`,
    );
  }
  const lines = [...formulaLines(columns), ...notes, ...own];
  return lines.length > 0 ? ['', ...lines] : [];
}

function widthOf({ heading, kind }: Column, rows: Table['rows'], place: number): number {
  let width = displayWidth(heading);
  for (const row of rows.slice(0, ROWS_MEASURED)) {
    width = Math.max(width, displayWidth(formatCell(row[place]!, kind)));
  }
  return Math.min(Math.max(width + 2, NARROWEST), WIDEST);
}
