/** Writes rows to a CSV file, a piece at a time: RFC 4180, CRLF, UTF-8 with byte-order mark. */

import { csvRow } from '../../shared/report/csv.ts';
import type { Cell } from '../../shared/report/table.ts';
import { writePieces } from './pieces.ts';

/** Replaces the file at `path` as `replaceFile` does. Returns the number of bytes. */
export function writeCsvFile(path: string, rows: Iterable<readonly Cell[]>, guard: boolean): number {
  return writePieces(path, csvPieces(rows, guard));
}

export function* csvPieces(rows: Iterable<readonly Cell[]>, guard: boolean): Generator<string> {
  yield '\ufeff';
  for (const row of rows) yield csvRow(row, guard);
}
