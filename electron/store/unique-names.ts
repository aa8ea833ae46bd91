/** Names that are unique in their table, case ignored. */

import { fail } from '../../shared/api/failure.ts';
import { comparableName } from '../../shared/model/code.ts';
import { prepare, type ReadableDb } from './database.ts';

/** What a table's rows are called to the person. */
export const NAMED_TABLES = {
  study_case: 'case',
  code_set: 'code set',
  saved_query: 'saved query',
  saved_report: 'saved report',
} as const;

export type NamedTable = keyof typeof NAMED_TABLES;

/** Fails with `conflict` where a row of `table` other than `except` has this name. */
export function checkUniqueName(db: ReadableDb, table: NamedTable, name: string, except?: number): void {
  const taken = rowNamed(db, table, name);
  if (taken && taken.id !== except) fail('conflict', `There is a ${NAMED_TABLES[table]} "${taken.name}" already.`);
}

/** The row of `table` with this name, case ignored. */
export function rowNamed(db: ReadableDb, table: NamedTable, name: string): { id: number; name: string } | undefined {
  const wanted = comparableName(name.trim());
  return prepare<{ id: number; name: string }>(db, `SELECT id, name FROM ${table} ORDER BY id`)
    .all()
    .find((row) => comparableName(row.name) === wanted);
}
