/** Reads a lexicon from CSV. */

import { flawInTerm } from '../../shared/analysis/search/term.ts';
import { flawInCodeName, namesOfPath } from '../../shared/model/code.ts';
import { unguard } from '../../shared/report/csv.ts';
import { failOnFlaws, flawInCellCount, openCsvTable, recordsOf } from './csv-table.ts';
import { fileNameOf, type InputFile } from './input-file.ts';

export interface LexiconRow {
  /** Names of the code from the root, joined by ` / `. */
  readonly path: string;
  readonly term: string;
}

/**
 * The rows of a lexicon file: columns `code` and `term`; others are ignored.
 *
 * Fails as `openCsvTable` does, and with `invalid-input` naming up to ten lines whose code is no path or whose term is none.
 */
export async function readLexiconRows(file: InputFile): Promise<LexiconRow[]> {
  const table = await openCsvTable(file, ['code', 'term']);
  const rows: LexiconRow[] = [];
  const flaws: { line: number; reason: string }[] = [];
  for await (const record of recordsOf(table)) {
    const cell = (column: string) => unguard(record.cells[table.placeOf.get(column)!] ?? '').trim();
    const row = { path: cell('code'), term: cell('term') };
    const reason = flawInCellCount(record, table) ?? flawIn(row);
    if (reason !== undefined) flaws.push({ line: record.line, reason });
    rows.push(row);
  }
  failOnFlaws(fileNameOf(file), flaws);
  return rows;
}

function flawIn({ path, term }: LexiconRow): string | undefined {
  const inPath = namesOfPath(path)
    .map(flawInCodeName)
    .find((flaw) => flaw !== undefined);
  if (inPath) return `the code "${path}" is not a path: ${inPath}`;
  const inTerm = flawInTerm(term);
  return inTerm && `the term "${term}" ${inTerm}`;
}
