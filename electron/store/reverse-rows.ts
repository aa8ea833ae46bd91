/** Reverses logged rows: puts back what the tables held, and keeps in its place what they hold now. */

import { prepare, type ReadableDb } from './database.ts';

interface LoggedRow {
  id: number;
  table_name: string;
  row_id: number;
  old: string | null;
}

/** Neighbouring log rows on one table, all of rows that were not there (`isNew`), or all of rows that were. */
interface Run {
  readonly table: string;
  readonly first: number;
  readonly last: number;
  readonly isNew: boolean;
}

/** Rows: some tenth of a second, after which is looked whether it was cancelled. */
const MOST_AT_ONCE = 20_000;

/**
 * Applies the log rows `first` to `last`, backwards to undo them and forwards to redo, so that the next call does the
 * opposite. Rows that came or went one after the other are moved at once: 6 s for the million codings of an import, half
 * of what single rows take. Rows that were altered go one by one, since in another order two of them could be alike for a
 * moment. `step` is told of rows before they are reversed, and may throw.
 */
export function reverseRows(
  db: ReadableDb,
  first: number,
  last: number,
  undoing: boolean,
  step: (rows: number) => void,
): void {
  for (let at = undoing ? last : first; at >= first && at <= last; ) {
    const run = undoing ? runBefore(db, at, first) : runAfter(db, at, last);
    const move = run.isNew ? takeAway : isAllGone(db, run) ? putBack : undefined;
    if (move) {
      for (const part of partsOf(run, undoing)) {
        step(part.last - part.first + 1);
        move(db, part);
      }
    } else swapEach(db, run, undoing, step);
    at = undoing ? run.first - 1 : run.last + 1;
  }
}

const OTHER_KIND = '(table_name <> ? OR (old IS NULL) <> ?)';

function runBefore(db: ReadableDb, at: number, first: number): Run {
  const { table, isNew } = kindOf(db, at);
  const sql = `SELECT id FROM change_row WHERE id >= ? AND id < ? AND ${OTHER_KIND} ORDER BY id DESC LIMIT 1`;
  const other = prepare<{ id: number }>(db, sql).get(first, at, table, isNew ? 1 : 0);
  return { table, isNew, first: other ? other.id + 1 : first, last: at };
}

function runAfter(db: ReadableDb, at: number, last: number): Run {
  const { table, isNew } = kindOf(db, at);
  const sql = `SELECT id FROM change_row WHERE id > ? AND id <= ? AND ${OTHER_KIND} ORDER BY id LIMIT 1`;
  const other = prepare<{ id: number }>(db, sql).get(at, last, table, isNew ? 1 : 0);
  return { table, isNew, first: at, last: other ? other.id - 1 : last };
}

function kindOf(db: ReadableDb, id: number): Pick<Run, 'table' | 'isNew'> {
  const { table_name, old } = rowOf(db, id);
  return { table: table_name, isNew: old === null };
}

/** What is moved at once, in the order in which it is. */
function* partsOf({ first, last, ...run }: Run, undoing: boolean): Generator<Run> {
  const parts = Math.ceil((last - first + 1) / MOST_AT_ONCE);
  for (let part = 0; part < parts; part++) {
    const from = first + (undoing ? parts - 1 - part : part) * MOST_AT_ONCE;
    yield { ...run, first: from, last: Math.min(last, from + MOST_AT_ONCE - 1) };
  }
}

function takeAway(db: ReadableDb, { table, first, last }: Run): void {
  const fields = columnsOf(db, table).map((column) => `'${column}', "${column}"`);
  const current = `SELECT json_object(${fields.join(', ')}) FROM "${table}" WHERE "${table}".id = row_id`;
  prepare(db, `UPDATE change_row SET old = (${current}) WHERE id BETWEEN ? AND ?`).run(first, last);
  const logged = 'SELECT row_id FROM change_row WHERE id BETWEEN ? AND ?';
  prepare(db, `DELETE FROM "${table}" WHERE id IN (${logged})`).run(first, last);
}

function putBack(db: ReadableDb, { table, first, last }: Run): void {
  const columns = columnsOf(db, table);
  const values = columns.map((column) => `old ->> '${column}'`);
  prepare(
    db,
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     SELECT ${values.join(', ')} FROM change_row WHERE id BETWEEN ? AND ? ORDER BY id`,
  ).run(first, last);
  prepare(db, 'UPDATE change_row SET old = NULL WHERE id BETWEEN ? AND ?').run(first, last);
}

/** Whether no row of the run is in its table, nor in the run twice. */
function isAllGone(db: ReadableDb, { table, first, last }: Run): boolean {
  const { there, again } = prepare<{ there: number; again: number }>(
    db,
    `SELECT coalesce(sum(row_id IN (SELECT id FROM "${table}")), 0) AS there, count(*) - count(DISTINCT row_id) AS again
     FROM change_row WHERE id BETWEEN ? AND ?`,
  ).get(first, last)!;
  return there === 0 && again === 0;
}

function swapEach(db: ReadableDb, { table, first, last }: Run, undoing: boolean, step: (rows: number) => void): void {
  for (let id = undoing ? last : first; id >= first && id <= last; id += undoing ? -1 : 1) {
    step(1);
    swapRow(db, table, rowOf(db, id));
  }
}

function swapRow(db: ReadableDb, table: string, { id, row_id, old }: LoggedRow): void {
  const current = prepare<Record<string, unknown>>(db, `SELECT * FROM "${table}" WHERE id = ?`).get(row_id);
  const values = JSON.parse(old!) as Record<string, unknown>;
  const columns = Object.keys(values);
  const sql = current
    ? `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = @${column}`).join(', ')} WHERE id = @id`
    : `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
  prepare(db, sql).run(values);
  prepare(db, 'UPDATE change_row SET old = ? WHERE id = ?').run(current ? JSON.stringify(current) : null, id);
}

function rowOf(db: ReadableDb, id: number): LoggedRow {
  return prepare<LoggedRow>(db, 'SELECT * FROM change_row WHERE id = ?').get(id)!;
}

function columnsOf(db: ReadableDb, table: string): string[] {
  return prepare<{ name: string }>(db, 'SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}
