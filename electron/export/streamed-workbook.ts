/** Workbooks of any length, written a row at a time: every text is a text, whatever it begins with. */

import { fail } from '../../shared/api/failure.ts';
import { columnName, LONGEST_TEXT, rowXml, type SheetCell } from './sheet-cells.ts';
import {
  contentTypes,
  PACKAGE_RELATIONS,
  STYLES,
  sheetEnd,
  sheetStart,
  type WorkbookSheet,
  workbookRelations,
  workbookXml,
} from './workbook-parts.ts';
import { type ZippedFile, zipPieces } from './zip-pieces.ts';

/** What a sheet of Excel holds. */
export const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export interface StreamedSheet {
  /** As `sheetNames` makes it. */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Above the rows, which they stay with; they have filters. */
  readonly headings?: readonly string[];
  readonly rows: Iterable<readonly SheetCell[]>;
}

/** A text that was cut since it was longer than a cell holds. */
export interface CutText {
  readonly sheet: string;
  /** Such as `F12`. */
  readonly cell: string;
  readonly length: number;
}

/**
 * The whole file. The rows of a sheet are asked for when those before it are written, with the texts that were cut in
 * `cut`. Fails with `too-large` where a sheet has more rows or columns than Excel holds.
 */
export function workbookPieces(sheets: readonly StreamedSheet[], cut: CutText[]): Iterable<Uint8Array> {
  return zipPieces(filesOf(sheets, cut));
}

function* filesOf(sheets: readonly StreamedSheet[], cut: CutText[]): Generator<ZippedFile> {
  yield { path: '[Content_Types].xml', pieces: [contentTypes(sheets.length)] };
  yield { path: '_rels/.rels', pieces: [PACKAGE_RELATIONS] };
  yield { path: 'xl/styles.xml', pieces: [STYLES] };
  yield { path: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelations(sheets.length)] };
  const written: WorkbookSheet[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const pieces = sheetPieces(sheet, cut, (filters) => written.push({ name: sheet.name, filters }));
    yield { path: `xl/worksheets/sheet${i + 1}.xml`, pieces };
  }
  // The last part, since filters name the last row.
  yield { path: 'xl/workbook.xml', pieces: [workbookXml(written)] };
}

function* sheetPieces(
  { name, widths, headings, rows }: StreamedSheet,
  cut: CutText[],
  onEnd: (filters: string | undefined) => void,
): Generator<string> {
  if (widths.length > MOST_COLUMNS) tooLarge(name, `${widths.length} columns`, `${MOST_COLUMNS}`);
  yield sheetStart(widths, headings !== undefined);
  let row = 0;
  if (headings) yield rowXml(headings, ++row, true);
  for (const cells of rows) {
    if (++row > MOST_ROWS) tooLarge(name, 'more rows', `${MOST_ROWS}`);
    for (const [i, cell] of cells.entries()) {
      if (typeof cell === 'string' && cell.length > LONGEST_TEXT) {
        cut.push({ sheet: name, cell: columnName(i) + row, length: cell.length });
      }
    }
    yield rowXml(cells, row, false);
  }
  const last = columnName(widths.length - 1);
  const filters = (sign: string) => (headings ? `${sign}A${sign}1:${sign}${last}${sign}${row}` : undefined);
  yield sheetEnd(filters(''));
  onEnd(filters('$'));
}

function tooLarge(sheet: string, what: string, most: string): never {
  fail('too-large', `"${sheet}" has ${what}; a sheet of Excel holds ${most}. Narrow the filter, or export it as CSV.`);
}
