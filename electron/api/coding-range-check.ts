/** Checks the offsets of imported codings against the texts, converting code points where they are given. */

import type { SourceId } from '../../shared/model/ids.ts';
import { utf16FromCodePoints } from '../../shared/text/code-points.ts';
import { flawInRange } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSourceBody } from '../store/texts.ts';
import type { CollectedRows, LineProblem } from './collected-rows.ts';

/**
 * The rows that cannot be stored, with their reasons. Offsets in code points are replaced, in `rows`, by UTF-16 ones.
 * Reads each text once.
 */
export function flawedLines(
  db: ReadableDb,
  rows: CollectedRows,
  sources: readonly (SourceId | undefined)[],
  offsets: 'utf16' | 'code-points',
): LineProblem[] {
  const problems: LineProblem[] = [];
  const bySource: number[][] = sources.map(() => []);
  for (let row = 0; row < rows.length; row++) bySource[rows.source[row]!]!.push(row);
  bySource.forEach((own, place) => {
    const source = sources[place];
    if (source === undefined) {
      const reason = `there is no source "${rows.sources.names[place]}" in the project`;
      for (const row of own) problems.push({ line: rows.line[row]!, reason });
      return;
    }
    const text = readSourceBody(db, source);
    const outside = offsets === 'code-points' ? convertRows(text, rows, own) : new Set<number>();
    for (const row of own) {
      const range = { start: rows.start[row]!, end: rows.end[row]! };
      const flaw = outside.has(row) ? 'is outside the text' : flawInRange(text, range);
      if (flaw) problems.push({ line: rows.line[row]!, reason: `the range ${range.start}-${range.end} ${flaw}` });
    }
  });
  return problems;
}

/** Converts the offsets of `own` rows in place; returns the rows that have an offset past the text's end. */
function convertRows(text: string, rows: CollectedRows, own: readonly number[]): Set<number> {
  const wanted = [...new Set(own.flatMap((row) => [rows.start[row]!, rows.end[row]!]))].sort((a, b) => a - b);
  const converted = utf16FromCodePoints(text, wanted);
  const utf16 = new Map(wanted.map((offset, i) => [offset, converted[i]]));
  const outside = new Set<number>();
  for (const row of own) {
    const start = utf16.get(rows.start[row]!);
    const end = utf16.get(rows.end[row]!);
    if (start === undefined || end === undefined) {
      outside.add(row);
      continue;
    }
    rows.start[row] = start;
    rows.end[row] = end;
  }
  return outside;
}
