/** The history of changes: listed and told. */

import type { Change, ChangeFilter, HistoryOutline } from '../../shared/model/change.ts';
import { comparableName } from '../../shared/model/code.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';
import { rowsTouching } from './touched-rows.ts';
import { nextUndo } from './undo.ts';

const SELECT_CHANGE = `SELECT id, label, method, params, coder, at, undone, redoable, last_row - first_row + 1 AS "rows"
  FROM change`;

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** The changes that a filter lets through, the newest first. */
export function listChanges(db: ReadableDb, filter: ChangeFilter, { offset, limit }: Page): Change[] {
  return readChanges(db, matchingChanges(db, filter).slice(offset, offset + limit));
}

/** Changes by their ids, in this order. */
export function readChanges(db: ReadableDb, ids: readonly ChangeId[]): Change[] {
  const select = prepare<ChangeRow>(db, `${SELECT_CHANGE} WHERE id = ?`);
  return ids.map((id) => changeOf(select.get(id)!));
}

/** All changes, the oldest first, one at a time. */
export function* everyChange(db: ReadableDb): Generator<Change> {
  for (const row of prepare<ChangeRow>(db, `${SELECT_CHANGE} ORDER BY id`).iterate()) yield changeOf(row);
}

type ChangeRow = Omit<Change, 'undone' | 'redoable'> & { readonly undone: number; readonly redoable: number };

function changeOf(row: ChangeRow): Change {
  return { ...row, undone: row.undone === 1, redoable: row.redoable === 1 };
}

export function outlineHistory(db: ReadableDb, filter: ChangeFilter): HistoryOutline {
  const values = (column: string) =>
    prepare<{ value: string }>(db, `SELECT DISTINCT ${column} AS value FROM change ORDER BY value`)
      .all()
      .map(({ value }) => value);
  return {
    total: matchingChanges(db, filter).length,
    present: nextUndo(db)?.id ?? null,
    coders: values('coder'),
    areas: values(AREA),
  };
}

const AREA = "substr(method, 1, instr(method, '.') - 1)";

/** The newest first. About 0.1 s per 100,000 changes, and 0.5 s per million logged rows where a source or code is asked for. */
function matchingChanges(db: ReadableDb, { source, code, coder, areas, text }: ChangeFilter): ChangeId[] {
  const touching = [
    ...(source === undefined ? [] : [touchedBy(db, 'source', source)]),
    ...(code === undefined ? [] : [touchedBy(db, 'code', code)]),
  ];
  const wanted = text && comparableName(text);
  return prepare<[ChangeId, string, string, string]>(
    db,
    `SELECT id, label, coder, ${AREA} FROM change ORDER BY id DESC`,
  )
    .raw()
    .all()
    .filter(
      ([id, label, by, area]) =>
        (coder === undefined || by === coder) &&
        (!areas || areas.includes(area)) &&
        (!wanted || comparableName(label).includes(wanted)) &&
        touching.every((ids) => ids.has(id)),
    )
    .map(([id]) => id);
}

/** The changes one of whose rows is, or once was, the source or code itself or something of it. */
function touchedBy(db: ReadableDb, noun: 'source' | 'code', id: number): Set<ChangeId> {
  const rows = rowsTouching(db, noun, id);
  const changes = prepare<[ChangeId, number, number]>(db, 'SELECT id, first_row, last_row FROM change ORDER BY id')
    .raw()
    .all();
  const found = new Set<ChangeId>();
  let at = 0;
  for (const [change, first, last] of changes) {
    while (at < rows.length && rows[at]! < first) at++;
    if (at < rows.length && rows[at]! <= last) found.add(change);
  }
  return found;
}
