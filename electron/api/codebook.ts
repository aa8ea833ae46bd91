/** The codebook as a whole: read from a CSV file or a REFI-QDA one, written as CSV, and told of as it was. */

import { fail } from '../../shared/api/failure.ts';
import type { CodebookImport } from '../../shared/api/results.ts';
import { csvRow } from '../../shared/report/csv.ts';
import { type CodebookRow, readCodebookRows } from '../import/codebook-csv.ts';
import { isRefi } from '../import/input-file.ts';
import { type CodeChanges, describeCode, listCodes, readCode } from '../store/codes.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import { CodePaths } from './code-paths.ts';
import { codebookAsOf, historyOfCodebook } from './codebook-history.ts';
import type { Handlers } from './context.ts';

const COLUMNS = ['path', 'colour', 'definition', 'include', 'exclude', 'example'] as const;

export const codebookMethods: Handlers<'codebook'> = {
  'codebook.import': async (context, p) => {
    const { change, signal } = context;
    if (isRefi(p.file)) return (await import('./import-project.ts')).importRefiCodebook(context, p.file);
    const rows = await readCodebookRows(p.file);
    if (signal.aborted) fail('cancelled', 'The codebook was not imported: it was cancelled.');
    return change('Import a codebook', (db) => importRows(db, rows));
  },
  'codebook.history': ({ db }, p) => historyOfCodebook(db, { ...p, filter: {} }),
  'codebook.asOf': ({ db }, p) => codebookAsOf(db, { ...p, filter: {} }),
  'codebook.export': ({ db }) => ({ csv: codebookCsv(db) }),
};

/** Makes what is missing, parents included, and brings what is there up to the file's filled cells. */
function importRows(db: WritableDb, rows: readonly CodebookRow[]): CodebookImport {
  const count = { created: 0, updated: 0, unchanged: 0 };
  const paths = new CodePaths(db);
  for (const row of rows) {
    const known = paths.find(row.path);
    const code = known ?? paths.make(row.path, () => count.created++, row.colour || undefined);
    const before = JSON.stringify(readCode(db, code));
    describeCode(db, code, filledCells(row));
    if (known) count[JSON.stringify(readCode(db, code)) === before ? 'unchanged' : 'updated']++;
  }
  return count;
}

function filledCells(row: CodebookRow): CodeChanges {
  const { path: _path, line: _line, ...cells } = row;
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '' && value !== undefined));
}

export function codebookCsv(db: ReadableDb): string {
  const rows = listCodes(db).map((code) => csvRow(COLUMNS.map((column) => code[column])));
  return `\ufeff${csvRow([...COLUMNS])}${rows.join('')}`;
}
