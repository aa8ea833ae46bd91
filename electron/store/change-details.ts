/** What a change touched: how many rows of which tables, and the sources, codes and passages that they tell of. */

import type { ChangeDetails, Touched } from '../../shared/model/change.ts';
import type { ChangeId, CodeId, SourceId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';

interface Version {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Log rows that are looked at for what they tell of. */
const LOOKED_AT = 200;

/** Up to `limit` different things are named, in the order in which they were touched. */
export function readChangeDetails(db: ReadableDb, change: ChangeId, limit: number): ChangeDetails {
  const inChange = `FROM change JOIN change_row ON change_row.id BETWEEN first_row AND last_row WHERE change.id = ?`;
  const tables = prepare<{ table: string; rows: number }>(
    db,
    `SELECT table_name AS "table", count(DISTINCT row_id) AS "rows" ${inChange} GROUP BY table_name ORDER BY "rows" DESC`,
  ).all(change);
  const logged = prepare<{ table_name: string; row_id: number; old: string | null }>(
    db,
    `SELECT table_name, row_id, old ${inChange} ORDER BY change_row.id LIMIT ${LOOKED_AT}`,
  ).all(change);
  const touched = new Map<string, Touched>();
  for (const { table_name, row_id, old } of logged) {
    if (touched.size === limit) break;
    const row = readRow(db, table_name, row_id) ?? (old === null ? undefined : (JSON.parse(old) as Version['row']));
    const found = row && touchedBy(db, { table: table_name, row });
    if (found) touched.set(JSON.stringify(found), found);
  }
  return { tables, touched: [...touched.values()] };
}

function touchedBy(db: ReadableDb, { table, row }: Version): Touched | undefined {
  if (table === 'source') return { kind: 'source', ...sourceOf(db, row.id as SourceId) };
  if (table === 'code') return { kind: 'code', ...codeOf(db, row.id as CodeId, row.name as string) };
  if (typeof row.coding === 'number') {
    const coding = readRow(db, 'coding', row.coding);
    return coding && touchedBy(db, { table: 'coding', row: coding });
  }
  if (typeof row.source === 'number') {
    const source = sourceOf(db, row.source as SourceId);
    if (typeof row.start !== 'number') return { kind: 'source', ...source };
    const code = typeof row.code === 'number' ? codeOf(db, row.code as CodeId, `code ${row.code}`).name : null;
    return { kind: 'passage', ...source, start: row.start, end: row.end as number, code };
  }
  return typeof row.code === 'number'
    ? { kind: 'code', ...codeOf(db, row.code as CodeId, `code ${row.code}`) }
    : undefined;
}

function sourceOf(db: ReadableDb, id: SourceId) {
  const row = prepare<{ name: string; removed: number }>(db, 'SELECT name, removed FROM source WHERE id = ?').get(id);
  return { id, name: row?.name ?? `source ${id}`, isThere: row?.removed === 0 };
}

function codeOf(db: ReadableDb, id: CodeId, formerName: string) {
  const row = prepare<{ name: string }>(db, 'SELECT name FROM code WHERE id = ?').get(id);
  return { id, name: row?.name ?? formerName, isThere: row !== undefined };
}

function readRow(db: ReadableDb, table: string, id: number): Version['row'] | undefined {
  return prepare<Version['row']>(db, `SELECT * FROM "${table}" WHERE id = ?`).get(id);
}
