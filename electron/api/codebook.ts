/** The codebook as a table: read from a CSV file, and written as one. */

import { fail } from '../../shared/api/failure.ts';
import type { CodebookImport } from '../../shared/api/results.ts';
import { namesOfPath } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { csvRow } from '../../shared/report/csv.ts';
import { type CodebookRow, readCodebookRows } from '../import/codebook-csv.ts';
import { type CodeChanges, childNamed, createCode, describeCode, listCodes, readCode } from '../store/codes.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import type { Handlers } from './context.ts';

const COLUMNS = ['path', 'colour', 'definition', 'include', 'exclude', 'example'] as const;

export const codebookMethods: Handlers<'codebook'> = {
  'codebook.import': async ({ change }, p) => {
    const rows = await readCodebookRows(p.file);
    return change('Import a codebook', (db) => importRows(db, rows));
  },
  'codebook.export': ({ db }) => ({ csv: codebookCsv(db) }),
};

/** Makes what is missing, parents included, and brings what is there up to the file's filled cells. */
function importRows(db: WritableDb, rows: readonly CodebookRow[]): CodebookImport {
  const count = { created: 0, updated: 0, unchanged: 0 };
  for (const row of rows) {
    const known = codeAtPath(db, row.path);
    const code = known ?? makePath(db, row.path, () => count.created++);
    const before = JSON.stringify(readCode(db, code));
    describeCode(db, code, filledCells(row));
    if (known) count[JSON.stringify(readCode(db, code)) === before ? 'unchanged' : 'updated']++;
  }
  return count;
}

/** The code at a full path, or undefined. */
export function codeAtPath(db: ReadableDb, path: string): CodeId | undefined {
  let at: CodeId | null = null;
  for (const name of namesOfPath(path)) {
    const child = childNamed(db, at, name);
    if (!child) return undefined;
    at = child.id;
  }
  return at ?? undefined;
}

/** The code at a full path, made with all that is missing above it; `made` is called for each new code. */
export function makePath(db: WritableDb, path: string, made: () => void): CodeId {
  let at: CodeId | null = null;
  for (const name of namesOfPath(path)) {
    const child = childNamed(db, at, name);
    if (!child) made();
    at = child?.id ?? createCode(db, { name, parent: at });
  }
  return at ?? fail('invalid-input', 'A code path may not be empty.');
}

function filledCells(row: CodebookRow): CodeChanges {
  const { path: _path, line: _line, ...cells } = row;
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '' && value !== undefined));
}

function codebookCsv(db: ReadableDb): string {
  const rows = listCodes(db).map((code) => csvRow(COLUMNS.map((column) => code[column])));
  return `\ufeff${csvRow([...COLUMNS])}${rows.join('')}`;
}
