/** Attributes and the values that sources and cases have of them. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import { comparableName } from '../../shared/model/code.ts';
import type { AttributeId, CaseId, SourceId } from '../../shared/model/ids.ts';
import type { Attribute, AttributeValues } from '../../shared/model/source.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/** In the order in which they were made. */
export function listAttributes(db: ReadableDb): Attribute[] {
  return prepare<Attribute>(db, 'SELECT id, guid, name FROM attribute ORDER BY id').all();
}

export function attributeNamed(db: ReadableDb, name: string): Attribute | undefined {
  const wanted = comparableName(name.trim());
  return listAttributes(db).find((attribute) => comparableName(attribute.name) === wanted);
}

export function readAttribute(db: ReadableDb, id: AttributeId): Attribute {
  return (
    listAttributes(db).find((attribute) => attribute.id === id) ?? fail('not-found', `There is no attribute ${id}.`)
  );
}

export function createAttribute(db: WritableDb, name: string): AttributeId {
  if (attributeNamed(db, name)) fail('conflict', `There is an attribute "${name}" already.`);
  return Number(
    prepare(db, 'INSERT INTO attribute (guid, name) VALUES (?, ?)').run(randomUUID(), name.trim()).lastInsertRowid,
  ) as AttributeId;
}

export function renameAttribute(db: WritableDb, id: AttributeId, name: string): void {
  const taken = attributeNamed(db, name);
  if (taken && taken.id !== id) fail('conflict', `There is an attribute "${taken.name}" already.`);
  prepare(db, 'UPDATE attribute SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

/** Its values go with it. */
export function deleteAttribute(db: WritableDb, id: AttributeId): void {
  prepare(db, 'DELETE FROM source_attribute WHERE attribute = ?').run(id);
  prepare(db, 'DELETE FROM attribute WHERE id = ?').run(id);
}

/** Values to set by attribute name; attributes that are new are made, an empty value or `null` takes the value away. */
type NewValues = Readonly<Record<string, string | null>>;

export function setAttributes(db: WritableDb, source: SourceId, values: NewValues): void {
  setValues(db, OF_SOURCES, source, values);
}

export function setCaseAttributes(db: WritableDb, studyCase: CaseId, values: NewValues): void {
  setValues(db, OF_CASES, studyCase, values);
}

/** A table of values, and its column that points to what has them. */
interface ValueTable {
  readonly table: 'source_attribute' | 'case_attribute';
  readonly owner: 'source' | 'study_case';
}

const OF_SOURCES: ValueTable = { table: 'source_attribute', owner: 'source' };
const OF_CASES: ValueTable = { table: 'case_attribute', owner: 'study_case' };

function setValues(db: WritableDb, { table, owner }: ValueTable, id: number, values: NewValues): void {
  for (const [name, value] of Object.entries(values)) {
    const known = attributeNamed(db, name)?.id;
    if (value === null || value === '') {
      prepare(db, `DELETE FROM ${table} WHERE ${owner} = ? AND attribute = ?`).run(id, known ?? 0);
      continue;
    }
    const attribute = known ?? createAttribute(db, name);
    prepare(
      db,
      `INSERT INTO ${table} (${owner}, attribute, value) VALUES (?, ?, ?)
       ON CONFLICT (${owner}, attribute) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
    ).run(id, attribute, value);
  }
}

/** The values of each source that has some. */
export function attributesBySource(db: ReadableDb): Map<SourceId, AttributeValues> {
  return valuesByOwner(db, OF_SOURCES);
}

/** The values of each case that has some. */
export function attributesByCase(db: ReadableDb): Map<CaseId, AttributeValues> {
  return valuesByOwner(db, OF_CASES);
}

function valuesByOwner<Id>(db: ReadableDb, { table, owner }: ValueTable): Map<Id, AttributeValues> {
  const sql = `SELECT ${owner} AS owner, name, value FROM ${table} JOIN attribute ON attribute.id = attribute
    ORDER BY ${owner}, attribute`;
  const rows = prepare<{ owner: Id; name: string; value: string }>(db, sql).all();
  // `fromEntries` keeps an attribute of any name, such as `__proto__`; setting it as a key would not.
  return new Map(
    [...Map.groupBy(rows, (row) => row.owner)].map(([id, own]) => [
      id,
      Object.fromEntries(own.map(({ name, value }) => [name, value])),
    ]),
  );
}

/** Value of one attribute by source. */
export function valuesOfAttribute(db: ReadableDb, attribute: AttributeId): Map<number, string> {
  const sql = 'SELECT source, value FROM source_attribute WHERE attribute = ?';
  return new Map(
    prepare<{ source: number; value: string }>(db, sql)
      .all(attribute)
      .map((row) => [row.source, row.value]),
  );
}
