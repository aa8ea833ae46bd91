/** The codes' part of the log of changes. */

import type { CodeChange, CodeLog } from '../../shared/analysis/code-versions.ts';
import type { LogReach } from '../../shared/analysis/codebook-history-result.ts';
import type { StoredCode } from '../../shared/model/codebook-order.ts';
import type { ChangeId, CodeId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';

type LoggedRow = Omit<CodeChange, 'rows'> & { readonly code: CodeId; readonly old: string | null };

/**
 * The codes and all changes of them that stand. An undone change is as if it had never been: its rows hold what was
 * swapped out of the tables, not what was before it. Reads through the whole log.
 */
export function readCodeLog(db: ReadableDb): CodeLog {
  const rows = prepare<LoggedRow>(
    db,
    `SELECT change.id, label, method, params, coder, at, row_id AS code, old
     FROM change CROSS JOIN change_row ON change_row.id BETWEEN first_row AND last_row
     WHERE undone = 0 AND table_name = 'code' ORDER BY change_row.id`,
  ).all();
  const changes = [...Map.groupBy(rows, (row) => row.id).values()].map((ofChange): CodeChange => {
    const { code: _code, old: _old, ...change } = ofChange[0]!;
    return { ...change, rows: ofChange.map(({ code, old }) => ({ code, old: asCode(old) })) };
  });
  return { present: prepare<StoredCode>(db, 'SELECT * FROM code').all(), changes };
}

function asCode(old: string | null): StoredCode | null {
  return old === null ? null : (JSON.parse(old) as StoredCode);
}

/** A purge takes the log away, but numbers of changes are never given again. */
export function readLogReach(db: ReadableDb): LogReach {
  const { given } = prepare<{ given: number }>(
    db,
    "SELECT coalesce(max(seq), 0) AS given FROM sqlite_sequence WHERE name = 'change'",
  ).get()!;
  const first = prepare<{ id: ChangeId; at: string }>(db, 'SELECT id, at FROM change ORDER BY id LIMIT 1').get();
  const complete = first ? first.id === 1 : given === 0;
  return { complete, knownSince: complete || !first ? null : first.at };
}

/** When a change was made, ISO 8601 in UTC; undefined where there is none of that number, or it was undone. */
export function timeOfStandingChange(db: ReadableDb, id: ChangeId): string | undefined {
  return prepare<{ at: string }>(db, 'SELECT at FROM change WHERE id = ? AND undone = 0').get(id)?.at;
}
