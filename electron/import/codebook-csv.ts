/** Reads a codebook from CSV. */

import { namesOfPath } from '../../shared/model/code.ts';
import { unguard } from '../../shared/report/csv.ts';
import { failOnFlaws, flawInCellCount, openCsvTable, recordsOf } from './csv-table.ts';
import { fileNameOf, type InputFile } from './input-file.ts';

/** A code as a row tells it; a cell is empty where the file says nothing of it. */
export interface CodebookRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Names from the root, joined by ` / `. */
  readonly path: string;
  /** `#rrggbb` in lower case, or empty. */
  readonly colour: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
}

/**
 * The rows of a codebook file: column `path`; also `colour`, `definition`, `include`, `exclude` and `example` where they are
 * there; others are ignored.
 *
 * Fails as `openCsvTable` does, and with `invalid-input` naming up to ten lines without a path, with a path that a row before
 * has, or with a colour that is none.
 */
export async function readCodebookRows(file: InputFile): Promise<CodebookRow[]> {
  const table = await openCsvTable(file, ['path']);
  const rows: CodebookRow[] = [];
  const flaws: { line: number; reason: string }[] = [];
  const lineOf = new Map<string, number>();
  for await (const record of recordsOf(table)) {
    const cell = (column: string) => unguard(record.cells[table.placeOf.get(column) ?? -1] ?? '');
    const row: CodebookRow = {
      line: record.line,
      path: cell('path').trim(),
      colour: cell('colour').trim().toLowerCase(),
      definition: cell('definition'),
      include: cell('include'),
      exclude: cell('exclude'),
      example: cell('example'),
    };
    const reason = flawInCellCount(record, table) ?? flawIn(row, lineOf.get(row.path));
    if (reason !== undefined) flaws.push({ line: record.line, reason });
    lineOf.set(row.path, record.line);
    rows.push(row);
  }
  failOnFlaws(fileNameOf(file), flaws);
  return rows;
}

function flawIn({ path, colour }: CodebookRow, earlierLine: number | undefined): string | undefined {
  if (path === '') return 'path is empty';
  if (namesOfPath(path).some((name) => name.trim() === '')) return `path "${path}" has an empty name in it`;
  if (earlierLine !== undefined) return `path "${path}" is on line ${earlierLine} already`;
  if (colour !== '' && !/^#[0-9a-f]{6}$/.test(colour)) return `colour "${colour}" is not one such as #3366cc`;
  return undefined;
}
