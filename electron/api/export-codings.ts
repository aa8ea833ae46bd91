/** Writes coded quotations to a CSV file, one row a coding. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { firstEndingAfter, firstStartingFrom, type RangeList } from '../../shared/text/range-list.ts';
import { writeCsvFile } from '../export/csv-file.ts';
import { type CodedRow, QuotationColumns } from '../export/quotation-columns.ts';
import { listAttributes } from '../store/attributes.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import { codingsOf, countCodings, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import { listSources } from '../store/sources.ts';
import { readSourceBody } from '../store/texts.ts';
import type { Context } from './context.ts';
import { resolveFilter } from './resolve-filter.ts';

/** Streams: one source's text and one row are held at a time. */
export function exportCodings(context: Context, params: ValidParams<'exports.codings'>): ExportedFile {
  const { db, progress, signal } = context;
  refuseToReplaceProject(params.path);
  const { codes } = readCodebook(db);
  const columns = new QuotationColumns(
    listAttributes(db).map((attribute) => attribute.name),
    codes.map((code) => code.path),
    params.paragraph,
  );
  const filter = resolveFilter(db, params.filter);
  const total = countCodings(db, filter);
  let rows = 0;
  function* lines() {
    yield columns.headings;
    for (const row of codedRows(db, filter, params.paragraph)) {
      if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
      if ((rows++ & 0x3fff) === 0) progress(rows, total);
      yield columns.cellsOf(row);
    }
  }
  const bytes = writeCsvFile(params.path, lines(), params.guard);
  progress(total, total);
  return { path: params.path, bytes, rows };
}

/** Every coding with what its row tells of it, in the order of sources and texts. */
function* codedRows(db: ReadableDb, filter: CodingFilter, paragraph: boolean): Generator<CodedRow> {
  const sources = new Map(listSources(db).map((source) => [source.id, source]));
  const codes = new Map(readCodebook(db).codes.map((code) => [code.id, code]));
  const coders = coderNames(db);
  const paragraphsOf = unitsOfSources(db);
  let read: { source: number; text: string; paragraphs: RangeList } | undefined;
  for (const coding of codingsOf(db, filter)) {
    if (read?.source !== coding.source) {
      const { source } = coding;
      read = { source, text: readSourceBody(db, source), paragraphs: paragraphsOf(source, 'paragraphs') as RangeList };
    }
    yield {
      source: sources.get(coding.source)!,
      code: codes.get(coding.code)!,
      coder: coders.get(coding.coder)!,
      coding,
      quotation: read.text.slice(coding.start, coding.end),
      paragraph: paragraph ? paragraphsAround(read.text, read.paragraphs, coding) : '',
    };
  }
}

/** The whole paragraphs that a range touches; the range itself where it lies between paragraphs. */
function paragraphsAround(text: string, paragraphs: RangeList, { start, end }: TextRange): string {
  const first = firstEndingAfter(paragraphs, start);
  const last = firstStartingFrom(paragraphs, end) - 1;
  if (last < first) return text.slice(start, end);
  return text.slice(Math.min(start, paragraphs[2 * first]!), Math.max(end, paragraphs[2 * last + 1]!));
}
