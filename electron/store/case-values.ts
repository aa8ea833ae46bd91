/** What sources have from the cases that they belong to: the cases' names, and the cases' values of an attribute. */

import type { AttributeId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';

interface Row {
  readonly source: number;
  readonly value: string;
}

/** Names of the cases of each source that belongs to any, in the order in which they were made. */
export function caseNamesBySource(db: ReadableDb): Map<number, string[]> {
  const sql = `SELECT source, name AS value FROM case_source JOIN study_case ON study_case.id = study_case
    ORDER BY study_case.id`;
  return bySource(prepare<Row>(db, sql).all());
}

/** Values of the cases of each source, each value once, in the order in which the cases were made. */
export function caseValuesBySource(db: ReadableDb, attribute: AttributeId): Map<number, string[]> {
  const sql = `SELECT source, value FROM case_source JOIN case_attribute USING (study_case)
    WHERE attribute = ? ORDER BY study_case`;
  return bySource(prepare<Row>(db, sql).all(attribute));
}

function bySource(rows: readonly Row[]): Map<number, string[]> {
  const values = new Map<number, string[]>();
  for (const { source, value } of rows) {
    const known = values.get(source);
    if (!known) values.set(source, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return values;
}
