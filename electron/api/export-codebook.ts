/** Writes the codebook to a file: as a table, or as a document with counts and a quotation of each code. */

import { writeFileSync } from 'node:fs';
import { typicalCodings } from '../../shared/analysis/typical-codings.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { type CodeQuotation, codebookDocument, codeQuotation } from '../../shared/report/codebook-document.ts';
import type { Document } from '../../shared/report/document.ts';
import { replaceFile } from '../export/replace-file.ts';
import { listCodes } from '../store/codes.ts';
import { readCodingColumns } from '../store/coding-rows.ts';
import { atOneMoment, type ReadableDb } from '../store/database.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import { codebookCsv } from './codebook.ts';
import { codedRows } from './coded-rows.ts';
import type { Context } from './context.ts';
import { writtenDocument } from './written-document.ts';

type Wanted = ValidParams<'exports.codebook'>;

export async function exportCodebook({ db, signal }: Context, { path, format }: Wanted): Promise<ExportedFile> {
  refuseToReplaceProject(path);
  const data = format === 'csv' ? codebookCsv(db) : await writtenDocument(describedCodebook(db), format);
  if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  const rows = format === 'csv' ? listCodes(db).length : null;
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows };
}

export function describedCodebook(db: ReadableDb): Document {
  return atOneMoment(db, () => codebookDocument(listCodes(db), typicalQuotations(db)));
}

/** One of each code that has any. */
function typicalQuotations(db: ReadableDb): Map<CodeId, CodeQuotation> {
  const columns = readCodingColumns(db, {});
  const codings = [...typicalCodings(columns).values()].map((place) => columns.id[place] as CodingId);
  const quotations = new Map<CodeId, CodeQuotation>();
  for (const row of codedRows(db, { codings })) quotations.set(row.code.id, codeQuotation(row));
  return quotations;
}
