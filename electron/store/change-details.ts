/** What a change touched: how many rows of which tables, and the sources, codes and passages that they tell of. */

import type { AlteredRows, ChangeDetails, Touched } from '../../shared/model/change.ts';
import type { ChangeId, CodeId, SourceId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';
import { type FormerNames, formerNames } from './former-names.ts';

interface Version {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Log rows that are looked at for what they tell of. */
const LOOKED_AT = 200;

/** Up to `limit` different things are named, in the order in which they were touched. */
export function readChangeDetails(db: ReadableDb, change: ChangeId, limit: number): ChangeDetails {
  const logged = prepare<{ table_name: string; row_id: number; old: string | null }>(
    db,
    `SELECT table_name, row_id, old ${IN_CHANGE} ORDER BY change_row.id LIMIT ${LOOKED_AT}`,
  ).all({ change });
  const former = formerNames(db, change);
  const touched = new Map<string, Touched>();
  for (const { table_name, row_id, old } of logged) {
    if (touched.size === limit) break;
    const present = readRow(db, table_name, row_id);
    const row = present ?? (old === null ? undefined : (JSON.parse(old) as Version['row']));
    const told = row && touchedBy(db, { table: table_name, row }, former);
    const found = told && { ...told, isThere: told.isThere && present !== undefined };
    if (found) touched.set(JSON.stringify(found), found);
  }
  return { tables: alteredRows(db, change), touched: [...touched.values()] };
}

const IN_CHANGE =
  'FROM change JOIN change_row ON change_row.id BETWEEN first_row AND last_row WHERE change.id = @change';

function alteredRows(db: ReadableDb, change: ChangeId): AlteredRows[] {
  const tables = prepare<{ table: string; rows: number; blank: number; undone: number }>(
    db,
    `SELECT table_name AS "table", count(DISTINCT row_id) AS "rows", sum(old IS NULL) AS blank, undone
     ${IN_CHANGE} GROUP BY table_name ORDER BY "rows" DESC`,
  ).all({ change });
  return tables.map(({ table, rows, blank, undone }) => {
    const others = blank === rows ? 0 : countGone(db, change, table);
    const [added, removed] = undone === 0 ? [blank, others] : [others, blank];
    return { table, added, removed, changed: rows - added - removed };
  });
}

/**
 * Rows of a change that no table holds now, and that no later change took away. The log keeps what stood before where a
 * change stands, and what stood after it where it was undone: those without an old row were added by the one, removed by
 * the other, and in an undone change it is the earlier ones that may have brought a row.
 */
function countGone(db: ReadableDb, change: ChangeId, table: string): number {
  const sql = `
    WITH gone (row_id) AS MATERIALIZED (
      SELECT row_id ${IN_CHANGE} AND table_name = @table GROUP BY row_id HAVING sum(old IS NULL) = 0
      EXCEPT SELECT id FROM "${table}"
    )
    SELECT count(*) AS n FROM gone WHERE row_id NOT IN (
      SELECT row_id FROM change_row JOIN change ON change.id = @change
      WHERE table_name = @table AND iif(undone, change_row.id < first_row, change_row.id > last_row) AND row_id IN gone
    )`;
  return prepare<{ n: number }>(db, sql).get({ change, table })!.n;
}

function touchedBy(db: ReadableDb, { table, row }: Version, former: FormerNames): Touched | undefined {
  const sourceOf = (id: unknown) => ({ kind: 'source' as const, ...readSource(db, id as SourceId, former) });
  const codeOf = (id: unknown) => ({ kind: 'code' as const, ...readCode(db, id as CodeId, former) });
  if (table === 'source') return sourceOf(row.id);
  if (table === 'code') return codeOf(row.id);
  if (typeof row.coding === 'number') {
    const coding = readRow(db, 'coding', row.coding);
    return coding && touchedBy(db, { table: 'coding', row: coding }, former);
  }
  if (typeof row.source === 'number') {
    const source = sourceOf(row.source);
    if (typeof row.start !== 'number') return source;
    const code = typeof row.code === 'number' ? codeOf(row.code).name : null;
    return { ...source, kind: 'passage', start: row.start, end: row.end as number, code };
  }
  return typeof row.code === 'number' ? codeOf(row.code) : undefined;
}

function readSource(db: ReadableDb, id: SourceId, former: FormerNames) {
  const row = prepare<{ name: string; removed: number }>(db, 'SELECT name, removed FROM source WHERE id = ?').get(id);
  return { id, name: row?.name ?? former('source', id) ?? `source ${id}`, isThere: row?.removed === 0 };
}

function readCode(db: ReadableDb, id: CodeId, former: FormerNames) {
  const row = prepare<{ name: string }>(db, 'SELECT name FROM code WHERE id = ?').get(id);
  return { id, name: row?.name ?? former('code', id) ?? `code ${id}`, isThere: row !== undefined };
}

function readRow(db: ReadableDb, table: string, id: number): Version['row'] | undefined {
  return prepare<Version['row']>(db, `SELECT * FROM "${table}" WHERE id = ?`).get(id);
}
