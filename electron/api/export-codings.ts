/** Writes coded quotations to a file: as a table, a document, or data for other programs. */

import { writeFileSync } from 'node:fs';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { quotationsDocument } from '../../shared/report/quotations-document.ts';
import { stateFilter } from '../../shared/report/statement.ts';
import { writePieces } from '../export/pieces.ts';
import { replaceFile } from '../export/replace-file.ts';
import { readCodebook } from '../store/codes.ts';
import { countCodings } from '../store/coding-rows.ts';
import { atOneMoment, type ReadableDb } from '../store/database.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import { codedRows } from './coded-rows.ts';
import type { Context } from './context.ts';
import { exportSteps } from './export-steps.ts';
import { describeFilter } from './filter-words.ts';
import { quotationFile, type StreamedFormat, type WantedQuotations } from './quotation-files.ts';
import { resolveFilter } from './resolve-filter.ts';
import { refuseTooMany, writtenDocument } from './written-document.ts';

type Wanted = ValidParams<'exports.codings'>;

/** Tables and data stream: one source's text and one row are held at a time. Documents are made in memory as a whole. */
export async function exportCodings(context: Context, params: Wanted): Promise<ExportedFile> {
  const { path, format } = params;
  refuseToReplaceProject(path);
  return format === 'docx' || format === 'html'
    ? await writeDocument(context, params, format)
    : atOneMoment(context.db, () => writeRows(context, params, format));
}

function writeRows(context: Context, params: Wanted, format: StreamedFormat): ExportedFile {
  const wanted = quotationsOf(context.db, params);
  const steps = exportSteps(context, wanted.total);
  const { pieces, remarks } = quotationFile(context, wanted, format, steps);
  const bytes = writePieces(params.path, pieces);
  steps.end();
  return { path: params.path, bytes, rows: wanted.total, remarks: remarks() };
}

async function writeDocument(context: Context, params: Wanted, format: 'docx' | 'html'): Promise<ExportedFile> {
  const { db, signal } = context;
  const { path, groupBy, context: unit } = params;
  const document = atOneMoment(db, () => {
    const { filter, total, statement } = quotationsOf(db, params);
    refuseTooMany(total, 'quotations', format);
    const codes = readCodebook(db).codes.map(({ id }) => id);
    return quotationsDocument(codedRows(db, filter), { groupBy, context: unit, statement, codes });
  });
  const data = await writtenDocument(document, format);
  if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows: null };
}

/** The codings under a filter, and what they are in words. */
export function quotationsOf(
  db: ReadableDb,
  { filter, guard, paragraph }: Pick<Wanted, 'filter' | 'guard' | 'paragraph'>,
): WantedQuotations {
  const resolved = resolveFilter(db, filter);
  const total = countCodings(db, resolved);
  const count = total === 1 ? '1 coded quotation' : `${total} coded quotations`;
  const statement = `${count}. ${stateFilter({ filter: describeFilter(db, filter) })}`;
  return { filter: resolved, total, statement, guard, paragraph };
}
