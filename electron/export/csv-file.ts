/** Writes rows to a CSV file, a piece at a time: RFC 4180, CRLF, UTF-8 with byte-order mark. */

import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fail } from '../../shared/api/failure.ts';
import { csvRow } from '../../shared/report/csv.ts';
import type { Cell } from '../../shared/report/table.ts';

/** Characters that are gathered before they are written. */
const PIECE = 1 << 18;

/**
 * Replaces the file at `path`, or the one that it links to, when all rows are written; leaves nothing behind where that
 * fails. Returns the number of bytes. Fails with `unwritable-file`, also where a folder or device is there.
 */
export function writeCsvFile(path: string, rows: Iterable<readonly Cell[]>, guard: boolean): number {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) fail('unwritable-file', `${path} is not a file that can be replaced. Choose another.`);
  const place = there ? realpathSync(path) : path;
  const unfinished = `${place}.part`;
  try {
    writePieces(unfinished, rows, guard);
    renameSync(unfinished, place);
    return statSync(place).size;
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
