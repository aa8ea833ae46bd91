/** Undo and redo: one change, or all on the way to a chosen one; also after a restart. */

import { fail } from '../../shared/api/failure.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb, type WritableDb, withBulkCache } from './database.ts';
import { reverseRows } from './reverse-rows.ts';
import { advanceRevision, revisionOf, tablesLogged, type Written } from './write.ts';

export interface ChangeRow {
  readonly id: ChangeId;
  readonly label: string;
  readonly undone: number;
  readonly redoable: number;
  readonly first_row: number;
  readonly last_row: number;
}

/** A way along the history: the changes to take back, or to do again, in that order. */
export interface Way {
  readonly undoing: boolean;
  readonly changes: readonly ChangeRow[];
}

/** The change that undo would take back: the newest that stands. */
export function nextUndo(db: ReadableDb): ChangeRow | undefined {
  return prepare<ChangeRow>(db, 'SELECT * FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1').get();
}

/** The change that redo would do again: the oldest one undone since the last new change. */
export function nextRedo(db: ReadableDb): ChangeRow | undefined {
  return prepare<ChangeRow>(db, 'SELECT * FROM change WHERE redoable = 1 ORDER BY id LIMIT 1').get();
}

/** Rows of the project that changes altered, the same one as often as it was. */
export function rowsOn(changes: readonly (ChangeRow | undefined)[]): number {
  return changes.reduce((sum, change) => sum + (change ? change.last_row - change.first_row + 1 : 0), 0);
}

/** Is told, before it is done, that so many rows are reversed; may throw, and then nothing is. */
export type Steps = (total: number) => (rows: number) => void;

/** Takes back the newest change that stands; it stays in the history, marked. */
export function undo(db: ReadableDb, steps: Steps): Written<{ label: string }> {
  const change = nextUndo(db) ?? fail('nothing-to-undo', 'There is nothing to undo.');
  return { ...go(db, { undoing: true, changes: [change] }, steps), value: { label: change.label } };
}

/** Does again what was undone last. */
export function redo(db: ReadableDb, steps: Steps): Written<{ label: string }> {
  const change = nextRedo(db) ?? fail('nothing-to-redo', 'There is nothing to redo.');
  return { ...go(db, { undoing: false, changes: [change] }, steps), value: { label: change.label } };
}

/**
 * The way to where a change is the newest that stands, or none is (`null`): back where it stands, forward where it can be
 * redone. A change that was undone before other changes were made is on no way any more.
 */
export function wayTo(db: ReadableDb, id: ChangeId | null): Way {
  const change = id === null ? null : readChangeRow(db, id);
  if (change?.redoable) {
    const sql = 'SELECT * FROM change WHERE redoable = 1 AND id <= ? ORDER BY id';
    return { undoing: false, changes: prepare<ChangeRow>(db, sql).all(id) };
  }
  if (change?.undone) {
    fail('conflict', `"${change.label}" was undone, and other changes were made since: it cannot be redone.`);
  }
  const sql = 'SELECT * FROM change WHERE undone = 0 AND id > ? ORDER BY id DESC';
  return { undoing: true, changes: prepare<ChangeRow>(db, sql).all(id ?? 0) };
}

/** Takes back all changes after this one, or all (`null`), the newest first. Fails where it does not stand itself. */
export function undoTo(db: ReadableDb, id: ChangeId | null, steps: Steps): Written<{ changes: number }> {
  const way = wayTo(db, id);
  if (!way.undoing) fail('conflict', 'That change was undone. It can be redone.');
  if (way.changes.length === 0) fail('nothing-to-undo', 'There is nothing to undo after that.');
  return go(db, way, steps);
}

/** Does again what was undone last, up to this change. Fails where it stands, or cannot be redone any more. */
export function redoTo(db: ReadableDb, id: ChangeId, steps: Steps): Written<{ changes: number }> {
  const way = wayTo(db, id);
  if (way.undoing) fail('nothing-to-redo', 'That change stands: there is nothing to redo.');
  return go(db, way, steps);
}

/** All of the way in one transaction. Rows may refer to rows that come later: foreign keys are checked at the end. */
function go(db: ReadableDb, { undoing, changes }: Way, steps: Steps): Written<{ changes: number }> {
  const step = steps(rowsOn(changes));
  const work = db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    const tables = new Set<string>();
    for (const { id, first_row, last_row } of changes) {
      reverseRows(db, first_row, last_row, undoing, step);
      prepare(db, 'UPDATE change SET undone = @undone, redoable = @undone WHERE id = @id').run({
        undone: undoing ? 1 : 0,
        id,
      });
      for (const table of tablesLogged(db, first_row, last_row)) tables.add(table);
    }
    keepCurrentCoder(db as WritableDb);
    advanceRevision(db);
    return { value: { changes: changes.length }, tables: [...tables], revision: revisionOf(db) };
  });
  return withBulkCache(db, () => work());
}

/** The current coder may have come with a change that was undone: then the oldest coder takes over. */
function keepCurrentCoder(db: WritableDb): void {
  prepare(
    db,
    `UPDATE state SET current_coder = (SELECT min(id) FROM coder) WHERE current_coder NOT IN (SELECT id FROM coder)`,
  ).run();
}

function readChangeRow(db: ReadableDb, id: ChangeId): ChangeRow {
  return (
    prepare<ChangeRow>(db, 'SELECT * FROM change WHERE id = ?').get(id) ??
    fail('not-found', `There is no change ${id}.`)
  );
}
