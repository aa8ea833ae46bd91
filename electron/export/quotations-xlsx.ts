/** Coded quotations as a workbook: a row a coding, and a sheet that says what they are. */

import { type CodedRow, placeOf } from '../../shared/report/coded-row.ts';
import type { QuotationColumns } from './quotation-columns.ts';
import { cutToCell, type SheetCell } from './sheet-cells.ts';
import { type CutText, MOST_ROWS, type StreamedSheet, workbookPieces } from './streamed-workbook.ts';

/** What a sheet holds besides its headings. */
const ROWS_A_SHEET = MOST_ROWS - 1;

/** In characters. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['code', 32],
  ['start', 9],
  ['end', 9],
  ['quotation', 60],
  ['paragraph', 60],
  ['memo', 40],
]);
const USUAL_WIDTH = 18;

/** Cut texts that are named one by one; of more, their number is told. */
const MOST_NAMED = 1000;

const ABOUT_COLUMNS = [
  'One row a coding: a code applied to words of a source by a coder.',
  'start, end: of the quotation in the text of its source, half-open, in UTF-16 code units from 0.',
  'created: in UTC. memo: Markdown. place: page, or paragraph where the text came without pages, from 1.',
];

export interface QuotationsWorkbook {
  readonly columns: QuotationColumns;
  /** Number of rows. */
  readonly total: number;
  readonly rows: Generator<CodedRow>;
  /** Which codings these are. */
  readonly statement: string;
}

/** What does not fit in a sheet goes on in the next. What is cut is added to `cut`. */
export function quotationsXlsx(
  workbook: QuotationsWorkbook,
  cut: CutText[],
  rowsASheet = ROWS_A_SHEET,
): Iterable<Uint8Array> {
  const { columns, total, rows, statement } = workbook;
  const headings = [...columns.headings, 'place'];
  const widths = headings.map((heading) => WIDTHS.get(heading) ?? USUAL_WIDTH);
  const count = Math.max(1, Math.ceil(total / rowsASheet));
  const sheets = Array.from({ length: count }, (_, i): StreamedSheet => {
    const name = i === 0 ? 'Quotations' : `Quotations ${i + 1}`;
    return { name, widths, headings, rows: cellsOf(columns, rows, rowsASheet) };
  });
  const about = { name: 'About', widths: [100], rows: aboutRows(statement, cut) };
  return workbookPieces([...sheets, about], cut);
}

/** The next rows, at most `most`. Where they are not all taken, no more are asked for. */
function* cellsOf(columns: QuotationColumns, rows: Generator<CodedRow>, most: number): Generator<SheetCell[]> {
  let isDone = false;
  try {
    for (let i = 0; i < most; i++) {
      const { value, done } = rows.next();
      if (done) break;
      const [created, ...before] = columns.cellsOf(value).toReversed();
      yield [...before.toReversed(), momentOf(String(created)), placeOf(value)];
    }
    isDone = true;
  } finally {
    if (!isDone) rows.return(undefined);
  }
}

/** As a text where Excel knows no such day. */
function momentOf(written: string): SheetCell {
  const moment = new Date(written);
  return moment.getTime() >= Date.UTC(1900, 2, 1) ? moment : written;
}

function* aboutRows(statement: string, cut: readonly CutText[]): Generator<string[]> {
  yield ['Coded quotations'];
  yield* statement.split('\n').map((line) => [cutToCell(line)]);
  for (const line of ABOUT_COLUMNS) yield [line];
  if (cut.length === 0) return;
  yield [`${cutInWords(cut)} The other formats hold them whole.`];
  for (const { sheet, cell, length } of cut.slice(0, MOST_NAMED)) yield [`${sheet}, ${cell}: ${length} characters`];
  if (cut.length > MOST_NAMED) yield [`and ${cut.length - MOST_NAMED} more`];
}

/** A sentence. */
export function cutInWords(cut: readonly CutText[]): string {
  const texts = cut.length === 1 ? '1 text is' : `${cut.length} texts are`;
  return `${texts} cut off, with "…" at the end: a cell of Excel holds 32,767 characters.`;
}
