/** Coded quotations in the formats that are written row by row. */

import type { CodingFilter } from '../../shared/model/coding.ts';
import type { CodedRow } from '../../shared/report/coded-row.ts';
import { quotationLines } from '../../shared/report/quotation-json.ts';
import { annotationCollection } from '../../shared/report/web-annotations.ts';
import { csvPieces } from '../export/csv-file.ts';
import type { Pieces } from '../export/pieces.ts';
import { QuotationColumns } from '../export/quotation-columns.ts';
import { cutInWords, quotationsXlsx } from '../export/quotations-xlsx.ts';
import type { CutText } from '../export/streamed-workbook.ts';
import { listAttributes } from '../store/attributes.ts';
import { readCodebook } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import { readProjectInfo } from '../store/project.ts';
import { anyPages, anyTimes } from '../store/texts.ts';
import { codedRows } from './coded-rows.ts';
import type { Project } from './context.ts';
import type { ExportSteps } from './export-steps.ts';

export type StreamedFormat = 'csv' | 'xlsx' | 'jsonl' | 'annotations';

export interface WantedQuotations {
  readonly filter: CodingFilter;
  /** Number of the codings. */
  readonly total: number;
  /** How many they are, and which. */
  readonly statement: string;
  /** Guards cells that a spreadsheet would run, in CSV. */
  readonly guard: boolean;
  /** Adds the whole paragraph of each quotation to tables. */
  readonly paragraph: boolean;
}

export interface QuotationFile {
  readonly pieces: Pieces;
  /** What is to be told of it once it is written. */
  remarks(): string[];
}

/** Reads the codings while the pieces are taken. */
export function quotationFile(
  { db, file }: Pick<Project, 'db' | 'file'>,
  wanted: WantedQuotations,
  format: StreamedFormat,
  steps: ExportSteps,
): QuotationFile {
  const rows = counted(codedRows(db, wanted.filter), steps);
  const { name, guid } = readProjectInfo(db, file);
  switch (format) {
    case 'csv':
      return { pieces: csvPieces(lines(columnsOf(db, wanted), rows), wanted.guard), remarks: () => [] };
    case 'xlsx': {
      const cut: CutText[] = [];
      const pieces = quotationsXlsx({ ...wanted, columns: columnsOf(db, wanted), rows }, cut);
      return { pieces, remarks: () => (cut.length > 0 ? [cutInWords(cut)] : []) };
    }
    case 'jsonl':
      return { pieces: quotationLines(rows), remarks: () => [] };
    case 'annotations': {
      const outline = { guid, label: `Coded quotations of ${name}`, total: wanted.total };
      return { pieces: annotationCollection(outline, rows), remarks: () => [] };
    }
  }
}

function columnsOf(db: ReadableDb, { paragraph }: WantedQuotations): QuotationColumns {
  return new QuotationColumns(
    listAttributes(db).map(({ name }) => name),
    readCodebook(db).codes.map(({ path }) => path),
    { page: anyPages(db), time: anyTimes(db), paragraph },
  );
}

function* lines(columns: QuotationColumns, rows: Iterable<CodedRow>) {
  yield columns.headings;
  for (const row of rows) yield columns.cellsOf(row);
}

function* counted(rows: Iterable<CodedRow>, steps: ExportSteps): Generator<CodedRow> {
  for (const row of rows) {
    steps.step();
    yield row;
  }
}
