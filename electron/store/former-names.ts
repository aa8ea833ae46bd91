/** Names of sources and codes that are gone, as the log holds them. */

import type { ChangeId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';

export type FormerNames = (table: 'source' | 'code', id: number) => string | undefined;

/** As they were called at the change, where the log tells. Reads through the log once for each table asked for. */
export function formerNames(db: ReadableDb, change: ChangeId): FormerNames {
  const read = new Map<string, ReadonlyMap<number, string>>();
  return (table, id) => {
    const names = read.get(table) ?? namesLogged(db, table, change);
    read.set(table, names);
    return names.get(id);
  };
}

/**
 * The log keeps what stood before where a change stands, so that the nearest row from it on has the name of its time; what
 * stood after where it was undone, so that there it is the nearest row up to it. That row comes last, and counts.
 */
function namesLogged(db: ReadableDb, table: string, change: ChangeId): Map<number, string> {
  const sql = `SELECT row_id, old ->> 'name' FROM change_row JOIN change ON change.id = @change
    WHERE table_name = @table AND old IS NOT NULL
    ORDER BY iif(undone, change_row.id <= last_row, change_row.id >= first_row), iif(undone, 1, -1) * change_row.id`;
  return new Map(prepare<[number, string]>(db, sql).raw().all({ table, change }));
}
