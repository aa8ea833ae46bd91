/** Writes a report to a file: what the catalogue makes of its figures, so that no export differs from the screen. */

import { writeFileSync } from 'node:fs';
import type { Result, ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { type ReportMethod, reportOf, tableAt } from '../../shared/api/report-catalogue.ts';
import { type ReportRequest, readReportRequest } from '../../shared/api/report-request.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { tableCsv } from '../../shared/report/csv.ts';
import { DARK_LOOK, type Figure, LIGHT_LOOK, type Look } from '../../shared/report/figures/figure.ts';
import { replaceFile } from '../export/replace-file.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import type { Context } from './context.ts';

type Wanted = ValidParams<'exports.report'>;

interface Content {
  readonly data: string | Uint8Array;
  readonly rows: number | null;
}

/** Its figures are those of the report's own method. Fails with `not-found` where it has no such table or figure. */
export async function exportReport(context: Context, wanted: Wanted): Promise<ExportedFile> {
  const { path } = wanted;
  refuseToReplaceProject(path);
  const request = readReportRequest(wanted);
  const result = await context.ask(request.method, request.params);
  const { data, rows } = await contentOf(request, result, wanted);
  if (context.signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows };
}

async function contentOf(request: ReportRequest, result: Result<ReportMethod>, wanted: Wanted): Promise<Content> {
  const entry = reportOf(request.method);
  switch (wanted.format) {
    case 'json':
      return { data: `${JSON.stringify(result)}\n`, rows: null };
    case 'csv': {
      const table = tableAt(entry.tables(result, request.view), wanted.table);
      return { data: tableCsv(table, wanted.guard), rows: table.rows.length };
    }
    case 'xlsx': {
      const tables = entry.tables(result, request.view);
      // Loaded when it is needed: most calls write no workbook.
      const { tablesXlsx } = await import('../export/table-xlsx.ts');
      return { data: await tablesXlsx(tables), rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
    }
    case 'svg':
    case 'png': {
      const look = wanted.look === 'dark' ? DARK_LOOK : LIGHT_LOOK;
      const figure = figureNamed(entry.figures(result, request.view, look), wanted.figure, entry.title);
      return { data: wanted.format === 'svg' ? figure.svg : await pngOf(figure, look), rows: null };
    }
  }
}

async function pngOf(figure: Figure, look: Look): Promise<Uint8Array> {
  const { figurePng } = await import('../export/figure-png.ts');
  return figurePng(figure, look);
}

function figureNamed(figures: readonly Figure[], key: string | undefined, report: string): Figure {
  if (figures.length === 0) {
    fail('not-found', `The report ${report} has no figure to export. Export its table as CSV or XLSX.`);
  }
  const figure = key === undefined ? figures[0] : figures.find((one) => one.key === key);
  const known = figures.map((one) => one.key).join(', ');
  return figure ?? fail('not-found', `The report ${report} has no figure "${key}". Its figures: ${known}.`);
}
