/** Triggers that write down what a table no longer holds, so that a change can be undone. */

/**
 * SQL of three triggers on `table`. While `state.logging` is set, an insert logs its id alone, an update or delete the
 * old row as JSON. `columns` are all columns besides `id`; REAL and BLOB do not survive JSON and may not be among them.
 */
export function logChangesOf(table: string, columns: readonly string[]): string {
  const row = ['id', ...columns].map((column) => `'${column}', old."${column}"`).join(', ');
  const log = (event: string, id: string, old: string) => `
CREATE TRIGGER ${table}_${event} AFTER ${event} ON ${table} WHEN (SELECT logging FROM state) IS NOT NULL BEGIN
  INSERT INTO change_row (table_name, row_id, old) VALUES ('${table}', ${id}, ${old});
END;
`;
  return (
    log('insert', 'new.id', 'NULL') +
    log('update', 'old.id', `json_object(${row})`) +
    log('delete', 'old.id', `json_object(${row})`)
  );
}
