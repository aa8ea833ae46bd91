/** Writes the passages of a filter to a file: as a table, or as a document to read. */

import { writeFileSync } from 'node:fs';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { documentHtml } from '../../shared/report/document-html.ts';
import { passagesDocument } from '../../shared/report/passages-document.ts';
import {
  passageCells,
  passageColumns,
  passagesTable,
  type RetrievalOutline,
  stateRetrieval,
} from '../../shared/report/passages-table.ts';
import type { Retrieval, RetrievedPassage } from '../../shared/report/retrieval.ts';
import type { Filtered } from '../../shared/report/statement.ts';
import type { Cell } from '../../shared/report/table.ts';
import { writeCsvFile } from '../export/csv-file.ts';
import { replaceFile } from '../export/replace-file.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import type { Context } from './context.ts';
import { findPassages } from './passage-groups.ts';
import { outlineOf, readPassages } from './retrieval.ts';

type Wanted = ValidParams<'exports.passages'>;

/** Entries that a file of the format holds, at most: a document is made in memory as a whole. */
const MOST = { csv: Number.POSITIVE_INFINITY, json: 200_000, xlsx: 200_000, docx: 10_000, html: 50_000 } as const;

/** A CSV file is written a piece at a time. Fails with `too-large` where another format does not hold the passages. */
export async function exportPassages(context: Context, wanted: Wanted): Promise<ExportedFile> {
  const { path, format } = wanted;
  refuseToReplaceProject(path);
  const { outline, passages } = readAll(context, wanted);
  if (outline.listed > MOST[format]) {
    const most = `${MOST[format]} passages`;
    fail(
      'too-large',
      `A ${format.toUpperCase()} file holds ${most}; here are ${outline.listed}. Narrow the filter, or export them as CSV.`,
    );
  }
  const rows = format === 'docx' || format === 'html' ? null : outline.listed;
  if (format === 'csv') return { path, bytes: writeCsvFile(path, csvLines(outline, passages), wanted.guard), rows };
  const data = await contentOf({ ...outline, passages: [...passages] }, format);
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows };
}

interface AllPassages {
  readonly outline: RetrievalOutline;
  readonly passages: Iterable<RetrievedPassage>;
}

function readAll({ db, signal, progress }: Context, { filter, groupBy }: Wanted): AllPassages {
  const found = findPassages(db, filter, groupBy);
  const outline = outlineOf(db, filter, groupBy, found);
  function* passages() {
    let read = 0;
    for (const passage of readPassages(db, found, { offset: 0, limit: outline.listed })) {
      if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
      if ((read++ & 0x3ff) === 0) progress(read, outline.listed);
      yield passage;
    }
    progress(outline.listed, outline.listed);
  }
  return { outline, passages: passages() };
}

/** Each row ends with the statement, so that no passage parts from what it was found by. */
function* csvLines(outline: RetrievalOutline, passages: Iterable<RetrievedPassage>): Generator<Cell[]> {
  const statement = stateRetrieval(outline);
  yield [...passageColumns(outline).map(({ heading }) => heading), 'statement'];
  for (const passage of passages) yield [...passageCells(outline, passage), statement];
}

async function contentOf(
  retrieval: Filtered<Retrieval>,
  format: 'json' | 'xlsx' | 'docx' | 'html',
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(retrieval)}\n`;
    case 'html':
      return documentHtml(passagesDocument(retrieval));
    // Loaded when they are needed: most calls write neither.
    case 'xlsx':
      return (await import('../export/table-xlsx.ts')).tablesXlsx([passagesTable(retrieval)]);
    case 'docx':
      return (await import('../export/document-docx.ts')).documentDocx(passagesDocument(retrieval));
  }
}
