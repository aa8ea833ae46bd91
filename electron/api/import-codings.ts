/** Imports codings from a CSV file: all of its rows, or none and the lines that are wrong. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { CodingsImport } from '../../shared/api/results.ts';
import { flawInCodeName, namesOfPath } from '../../shared/model/code.ts';
import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import { readCodingRows } from '../import/codings-csv.ts';
import { coderNamed, createCoder, currentCoder } from '../store/coders.ts';
import { insertCoding } from '../store/codings.ts';
import { type WritableDb, withBulkCache } from '../store/database.ts';
import { CodePaths } from './code-paths.ts';
import { flawedLines } from './coding-range-check.ts';
import { type CollectedRows, collectRows, sourcesOfRows } from './collected-rows.ts';
import type { Context } from './context.ts';
import { storingSteps } from './storing-steps.ts';

const SHOWN_LINES = 10;

export async function importCodings(context: Context, params: ValidParams<'codings.import'>): Promise<CodingsImport> {
  const rows = await collectRows(readCodingRows(params.file), context.signal);
  const sources = sourcesOfRows(context.db, rows);
  const problems = [...rows.problems, ...flawedPaths(rows), ...flawedLines(context.db, rows, sources, params.offsets)];
  if (problems.length > 0) {
    const lines = problems.sort((a, b) => a.line - b.line).map((problem) => `line ${problem.line}: ${problem.reason}`);
    const count = `${lines.length} ${lines.length === 1 ? 'line is' : 'lines are'} wrong`;
    fail('invalid-input', `Nothing was imported: ${count}. ${lines[0]}.`, lines.slice(0, SHOWN_LINES));
  }
  return withBulkCache(context.db, () =>
    context.change('Import codings', (db) => storeRows(context, db, rows, sources)),
  );
}

function storeRows(
  context: Context,
  db: WritableDb,
  rows: CollectedRows,
  sources: readonly (SourceId | undefined)[],
): CodingsImport {
  const created = { codes: 0, coders: 0 };
  const paths = new CodePaths(db);
  const codes = rows.codes.names.map((path) => paths.make(path, () => created.codes++));
  const coders = rows.coders.names.map((name) => coderFor(db, name, () => created.coders++));
  const now = new Date().toISOString();
  let added = 0;
  const step = storingSteps(context, rows.length);
  for (const row of rows.inTextOrder(sources)) {
    step();
    const coding = {
      source: sources[rows.source[row]!]!,
      code: codes[rows.code[row]!]!,
      coder: coders[rows.coder[row]!]!,
      start: rows.start[row]!,
      end: rows.end[row]!,
      memo: rows.memo.get(row) ?? '',
      createdAt: rows.created.get(row) ?? now,
    };
    if (insertCoding(db, coding) !== undefined) added++;
  }
  return { added, skipped: rows.length - added, codesCreated: created.codes, codersCreated: created.coders };
}

/** Rows without a coder belong to the one who is current. */
function coderFor(db: WritableDb, name: string, made: () => void): CoderId {
  if (name === '') return currentCoder(db);
  const known = coderNamed(db, name);
  if (known) return known.id;
  made();
  return createCoder(db, name);
}

function flawedPaths(rows: CollectedRows): { line: number; reason: string }[] {
  return rows.codes.names.flatMap((path, i) => {
    const flaw = namesOfPath(path)
      .map(flawInCodeName)
      .find((found) => found !== undefined);
    return flaw ? [{ line: rows.codes.firstLines[i]!, reason: `the code "${path}" is not a path: ${flaw}` }] : [];
  });
}
