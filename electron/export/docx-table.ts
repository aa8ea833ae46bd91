/** Tables in DOCX: the header row is repeated on each page; what was counted stands below. */

import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  type FileChild,
  Paragraph,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { formulaLines } from '../../shared/report/formulas.ts';
import { formatCell } from '../../shared/report/number-format.ts';
import type { Column, Table } from '../../shared/report/table.ts';
import { directionOf, textDocx } from './docx-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBA' };

/** Word holds no table of more columns. */
const MOST_COLUMNS = 63;

/** A table that is too wide for Word is told from columns in parts, each with the first column. */
export function tableDocx(table: Table): FileChild[] {
  const { title, statement, columns, notes } = table;
  return [
    line(title, 'Caption', true),
    ...partsOf(columns.length).flatMap((places) => [rowsDocx(table, places), line('', 'Notes')]),
    line(statement, 'Notes'),
    ...[...formulaLines(columns), ...notes].map((text) => line(text, 'Notes')),
  ];
}

/** Places of the columns of each part. */
function partsOf(columns: number): number[][] {
  if (columns <= MOST_COLUMNS) return [Array.from({ length: columns }, (_, i) => i)];
  const parts: number[][] = [];
  for (let from = 1; from < columns; from += MOST_COLUMNS - 1) {
    const to = Math.min(columns, from + MOST_COLUMNS - 1);
    parts.push([0, ...Array.from({ length: to - from }, (_, i) => from + i)]);
  }
  return parts;
}

function rowsDocx({ columns, rows }: Table, places: readonly number[]): DocxTable {
  const row = (texts: readonly string[], tableHeader: boolean) =>
    new TableRow({
      // Readers of DOCX take even a `false` for a header.
      ...(tableHeader && { tableHeader }),
      cantSplit: true,
      children: places.map((place) => cellDocx(texts[place]!, columns[place]!, tableHeader)),
    });
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map((cells) => cells.map((cell, i) => formatCell(cell, columns[i]!.kind)));
  return new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIRLINE,
      insideVertical: NONE,
    },
    rows: [row(headings, true), ...cells.map((texts) => row(texts, false))],
  });
}

function cellDocx(text: string, { kind }: Column, bold: boolean): TableCell {
  const paragraph = new Paragraph({
    style: 'Cell',
    alignment: kind === 'text' ? AlignmentType.START : AlignmentType.END,
    ...(kind === 'text' && directionOf(text)),
    children: textDocx(text, bold),
  });
  return new TableCell({ margins: { top: 30, bottom: 30, left: 60, right: 60 }, children: [paragraph] });
}

function line(text: string, style: string, keepNext = false): Paragraph {
  return new Paragraph({ style, ...(keepNext && { keepNext }), ...directionOf(text), children: textDocx(text) });
}
