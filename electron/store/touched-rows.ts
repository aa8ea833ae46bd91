/** Logged rows that tell of a source or a code: its own, and those of whatever belongs to it. */

import { prepare, type ReadableDb } from './database.ts';

/**
 * Numbers of the log rows, ascending, on the source or code and on rows that belong to it now or did so once, such as
 * codings that were recoded; memos on its codings are among them. Reads through the whole log.
 */
export function rowsTouching(db: ReadableDb, noun: 'source' | 'code', id: number): number[] {
  const tables = loggedTablesWith(db, noun);
  const sql = `
    WITH own (table_name, row_id) AS MATERIALIZED (
      SELECT '${noun}', @id
      ${tables.map((table) => `UNION SELECT '${table}', id FROM "${table}" WHERE "${noun}" = @id`).join('\n')}
      UNION SELECT table_name, row_id FROM change_row
        WHERE table_name IN (${tables.map((table) => `'${table}'`).join(', ')}) AND old ->> '${noun}' = @id
    ),
    on_coding (row_id) AS MATERIALIZED (SELECT row_id FROM own WHERE table_name = 'coding'),
    touched (table_name, row_id) AS MATERIALIZED (
      SELECT * FROM own
      UNION SELECT 'memo', id FROM memo WHERE coding IN on_coding
      UNION SELECT 'memo', row_id FROM change_row WHERE table_name = 'memo' AND old ->> 'coding' IN on_coding
    )
    SELECT id FROM change_row WHERE (table_name, row_id) IN touched ORDER BY id`;
  return prepare<{ id: number }>(db, sql)
    .all({ id })
    .map((row) => row.id);
}

/** Tables with triggers that log their rows, and this column. */
function loggedTablesWith(db: ReadableDb, column: string): string[] {
  const sql = `SELECT tables.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE columns.name = ? AND EXISTS (SELECT 1 FROM sqlite_schema WHERE name = tables.name || '_insert' AND type = 'trigger')`;
  return prepare<{ name: string }>(db, sql)
    .all(column)
    .map(({ name }) => name);
}
