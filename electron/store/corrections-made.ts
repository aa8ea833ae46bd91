/** What corrections of a source altered, told from the history: it holds the texts and places of each time. */

import type { ChangeId, SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { type AnchoredRow, anchoredRows } from './anchored-rows.ts';
import { prepare, type ReadableDb } from './database.ts';
import { readSource } from './sources.ts';

/** A change that corrected a source; texts are told by their row numbers. */
export interface CorrectionMade {
  readonly change: ChangeId;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly textBefore: number;
  readonly textAfter: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Those that stand, after the change `after`, in the order in which they were made. */
export function correctionsMade(db: ReadableDb, source: SourceId, after: ChangeId | 0): CorrectionMade[] {
  const sql = `SELECT change.id AS change, at, first_row AS firstRow, last_row AS lastRow,
      json_extract(old, '$.text') AS textBefore
    FROM change CROSS JOIN change_row ON change_row.id BETWEEN first_row AND last_row
    WHERE change.method = 'sources.correct' AND undone = 0 AND change.id > ?
      AND table_name = 'source' AND row_id = ? ORDER BY change.id`;
  const made = prepare<Omit<CorrectionMade, 'textAfter'>>(db, sql).all(after, source);
  const now = readSource(db, source).text;
  return made.map((one) => ({ ...one, textAfter: textAt(db, source, one.lastRow + 1) ?? now }));
}

/** A coding or memo that is there now, with its places just before and just after a correction. */
export interface CorrectedRow extends AnchoredRow {
  readonly before: TextRange;
  readonly after: TextRange;
}

/** The codings and memos on a source that were there when it was corrected, in the order of the text now. */
export function rowsCorrected(db: ReadableDb, source: SourceId, { firstRow, lastRow }: CorrectionMade): CorrectedRow[] {
  const places = (row: number) => ({ coding: placesAt(db, 'coding', row), memo: placesAt(db, 'memo', row) });
  const [before, after] = [places(firstRow), places(lastRow + 1)];
  return anchoredRows(db, source).flatMap((row): CorrectedRow[] => {
    if (row.kind === 'settlement') return [];
    const [own, next] = [before, after].map((at) => at[row.kind as 'coding' | 'memo'].get(row.id));
    if (own === null || next === null) return [];
    return [{ ...row, before: own ?? row, after: next ?? row }];
  });
}

/** Where rows lay before the log's row `from` that lie elsewhere since, or are gone; null for those not yet there. */
function placesAt(db: ReadableDb, table: 'coding' | 'memo', from: number): Map<number, TextRange | null> {
  const rows = prepare<{ id: number; start: number | null; end: number }>(
    db,
    `SELECT row_id AS id, json_extract(old, '$.start') AS start, json_extract(old, '$.end') AS "end", min(change_row.id)
     FROM change CROSS JOIN change_row ON change_row.id BETWEEN max(first_row, @from) AND last_row
     WHERE undone = 0 AND last_row >= @from AND table_name = @table GROUP BY row_id`,
  ).all({ table, from });
  return new Map(rows.map(({ id, start, end }) => [id, start === null ? null : { start, end }]));
}

/** The text that a source had before the log's row `from`, where it has had another since. */
function textAt(db: ReadableDb, source: SourceId, from: number): number | undefined {
  return prepare<{ text: number }>(
    db,
    `SELECT json_extract(old, '$.text') AS text
     FROM change CROSS JOIN change_row ON change_row.id BETWEEN max(first_row, @from) AND last_row
     WHERE undone = 0 AND last_row >= @from AND table_name = 'source' AND row_id = @source ORDER BY change_row.id LIMIT 1`,
  ).get({ source, from })?.text;
}
