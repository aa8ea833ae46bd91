/** Writes rows to a CSV file, a piece at a time: RFC 4180, CRLF, UTF-8 with byte-order mark. */

import { closeSync, openSync, writeFileSync } from 'node:fs';
import { csvRow } from '../../shared/report/csv.ts';
import type { Cell } from '../../shared/report/table.ts';
import { replaceFile } from './replace-file.ts';

/** Characters that are gathered before they are written. */
const PIECE = 1 << 18;

/** Replaces the file at `path` as `replaceFile` does. Returns the number of bytes. */
export function writeCsvFile(path: string, rows: Iterable<readonly Cell[]>, guard: boolean): number {
  return replaceFile(path, (unfinished) => writePieces(unfinished, rows, guard));
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
