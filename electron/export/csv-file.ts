/** Writes rows to a CSV file, a piece at a time: RFC 4180, CRLF, UTF-8 with byte-order mark. */

import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fail } from '../../shared/api/failure.ts';
import { csvRow } from '../../shared/report/csv.ts';
import type { Cell } from '../../shared/report/table.ts';

/** Characters that are gathered before they are written. */
const PIECE = 1 << 18;

/** Replaces `path` when all rows are written; leaves nothing behind where that fails. Returns the number of bytes. */
export function writeCsvFile(path: string, rows: Iterable<readonly Cell[]>, guard: boolean): number {
  const unfinished = `${path}.part`;
  try {
    writePieces(unfinished, rows, guard);
    renameSync(unfinished, path);
    return statSync(path).size;
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof Error && 'syscall' in error) {
      fail('unwritable-file', `${path} cannot be written: ${error.message}. Choose another place.`);
    }
    throw error;
  }
}

function writePieces(path: string, rows: Iterable<readonly Cell[]>, guard: boolean): void {
  const file = openSync(path, 'w');
  try {
    let piece = '\ufeff';
    for (const row of rows) {
      piece += csvRow(row, guard);
      if (piece.length < PIECE) continue;
      writeFileSync(file, piece);
      piece = '';
    }
    writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
