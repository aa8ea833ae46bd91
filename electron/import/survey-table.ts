/** Reads surveys: tables as CSV, as text with tabs, or as Excel workbooks. */

import { extname } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { fail } from '../../shared/api/failure.ts';
import { columnNames, type SurveyTable } from '../../shared/model/survey.ts';
import { openCsvTable, recordsOf } from './csv-table.ts';
import { fileNameOf, type InputFile, readBytes } from './input-file.ts';
import { openZip } from './zip.ts';

/** Rows that can be imported at once. */
const MOST_ROWS = 20_000;

/** Bytes of a workbook, unpacked. */
const MOST_UNPACKED = 300_000_000;

/**
 * `sheet` is the first where none is named. Cells of a workbook are read as what they show: days as 2026-01-31.
 *
 * Fails with `unsupported-type`, with `empty-file` where no row has words, with `too-large` above 20,000 rows, with `not-found`
 * for a sheet that is not there, and as the reading of the file does.
 */
export async function readSurvey(file: InputFile, sheet?: string): Promise<SurveyTable> {
  const fileName = fileNameOf(file);
  const read = extname(fileName).toLowerCase();
  const found =
    read === '.xlsx' || read === '.xlsm'
      ? await workbookRows(file, fileName, sheet)
      : { sheets: [], sheet: null, rows: await csvRows(file, fileName, read) };
  const [header = [], ...rows] = found.rows;
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const filled = rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
  if (filled.length === 0) {
    fail('empty-file', `"${fileName}" holds no rows below its first one, which names the columns.`);
  }
  if (filled.length > MOST_ROWS) {
    fail('too-large', `"${fileName}" has ${filled.length} rows; at most ${MOST_ROWS} can be imported. Split it.`);
  }
  const columns = columnNames(Array.from({ length: width }, (_, place) => header[place] ?? ''));
  return { sheets: found.sheets, sheet: found.sheet, columns, rows: filled };
}

async function csvRows(file: InputFile, fileName: string, ending: string): Promise<(readonly string[])[]> {
  if (!['.csv', '.tsv', '.tab'].includes(ending)) {
    fail('unsupported-type', `"${fileName}" is no table that can be read. Use .csv, .tsv or .xlsx.`);
  }
  const table = await openCsvTable(file, []);
  const rows: (readonly string[])[] = [table.header];
  for await (const { cells } of recordsOf(table)) rows.push(cells);
  return rows;
}

async function workbookRows(file: InputFile, fileName: string, wanted?: string) {
  const bytes = await readBytes(file);
  const unpacked = openZip(bytes, fileName).entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED) {
    fail('too-large', `"${fileName}" would unpack to more than 300 MB. Save the sheet that you need alone.`);
  }
  const read = await readWorkbook(Buffer.from(bytes)).catch(() =>
    fail('unreadable-file', `"${fileName}" is damaged, or no Excel workbook. Save it anew and try again.`),
  );
  const sheets = read.map(({ sheet }) => sheet);
  const chosen = wanted === undefined ? read[0] : read.find(({ sheet }) => sheet === wanted);
  if (!chosen) {
    fail(
      'not-found',
      `"${fileName}" has no sheet "${wanted ?? ''}". It has ${sheets.map((name) => `"${name}"`).join(', ')}.`,
    );
  }
  return { sheets, sheet: chosen.sheet, rows: chosen.data.map((row) => row.map(cellText)) };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  return cell.toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
}
