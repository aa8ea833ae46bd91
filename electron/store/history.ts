/** The history of changes: listed, undone and redone, also after a restart. */

import { fail } from '../../shared/api/failure.ts';
import type { Change } from '../../shared/model/change.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { advanceRevision, revisionOf, tablesLogged, type Written } from './write.ts';

interface ChangeRow {
  id: number;
  label: string;
  first_row: number;
  last_row: number;
}

interface LoggedRow {
  id: number;
  table_name: string;
  row_id: number;
  old: string | null;
}

/** The newest changes first. */
export function listChanges(db: ReadableDb, limit: number): Change[] {
  const rows = prepare<Omit<Change, 'undone'> & { undone: number }>(
    db,
    `SELECT id, label, method, params, coder, at, undone, last_row - first_row + 1 AS "rows"
     FROM change ORDER BY id DESC LIMIT ?`,
  ).all(limit);
  return rows.map((row) => ({ ...row, undone: row.undone === 1 }));
}

/** The change that undo would take back: the newest that stands. */
export function nextUndo(db: ReadableDb): ChangeRow | undefined {
  return prepare<ChangeRow>(db, 'SELECT * FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1').get();
}

/** The change that redo would do again: the oldest one undone since the last new change. */
export function nextRedo(db: ReadableDb): ChangeRow | undefined {
  return prepare<ChangeRow>(db, 'SELECT * FROM change WHERE redoable = 1 ORDER BY id LIMIT 1').get();
}

/** Takes back the newest change that stands; it stays in the history, marked. */
export function undo(db: ReadableDb): Written<{ label: string }> {
  return reverse(db, nextUndo(db) ?? fail('nothing-to-undo', 'There is nothing to undo.'), true);
}

/** Does again what was undone last. */
export function redo(db: ReadableDb): Written<{ label: string }> {
  return reverse(db, nextRedo(db) ?? fail('nothing-to-redo', 'There is nothing to redo.'), false);
}

/**
 * Applies a change's rows (in reverse order to undo, forward to redo) and keeps in their place what the tables held,
 * so that the next call does the opposite. Rows may refer to rows that come later: foreign keys are checked at the end.
 */
function reverse(db: ReadableDb, change: ChangeRow, undoing: boolean): Written<{ label: string }> {
  return db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    const step = undoing ? -1 : 1;
    const from = undoing ? change.last_row : change.first_row;
    for (let id = from; id >= change.first_row && id <= change.last_row; id += step) {
      swapRow(db, prepare<LoggedRow>(db, 'SELECT * FROM change_row WHERE id = ?').get(id)!);
    }
    prepare(db, 'UPDATE change SET undone = @undone, redoable = @undone WHERE id = @id').run({
      undone: undoing ? 1 : 0,
      id: change.id,
    });
    keepCurrentCoder(db as WritableDb);
    advanceRevision(db);
    return {
      value: { label: change.label },
      tables: tablesLogged(db, change.first_row, change.last_row),
      revision: revisionOf(db),
    };
  })();
}

function swapRow(db: ReadableDb, logged: LoggedRow): void {
  const table = logged.table_name;
  const current = prepare<Record<string, unknown>>(db, `SELECT * FROM "${table}" WHERE id = ?`).get(logged.row_id);
  if (logged.old === null) {
    prepare(db, `DELETE FROM "${table}" WHERE id = ?`).run(logged.row_id);
  } else {
    const old = JSON.parse(logged.old) as Record<string, unknown>;
    const columns = Object.keys(old);
    const sql = current
      ? `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = @${column}`).join(', ')} WHERE id = @id`
      : `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
         VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
    prepare(db, sql).run(old);
  }
  const kept = current ? JSON.stringify(current) : null;
  prepare(db, 'UPDATE change_row SET old = ? WHERE id = ?').run(kept, logged.id);
}

/** The current coder may have come with the change that was undone: then the oldest coder takes over. */
function keepCurrentCoder(db: WritableDb): void {
  prepare(
    db,
    `UPDATE state SET current_coder = (SELECT min(id) FROM coder) WHERE current_coder NOT IN (SELECT id FROM coder)`,
  ).run();
}
