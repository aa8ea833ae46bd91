/** Attributes and the values that sources have of them. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import { comparableName } from '../../shared/model/code.ts';
import type { AttributeId, SourceId } from '../../shared/model/ids.ts';
import type { Attribute } from '../../shared/model/source.ts';
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

/** Sets values by attribute name, making attributes that are new; an empty value or `null` takes the value away. */
export function setAttributes(db: WritableDb, source: SourceId, values: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(values)) {
    const known = attributeNamed(db, name)?.id;
    if (value === null || value === '') {
      prepare(db, 'DELETE FROM source_attribute WHERE source = ? AND attribute = ?').run(source, known ?? 0);
      continue;
    }
    const attribute = known ?? createAttribute(db, name);
    prepare(
      db,
      `INSERT INTO source_attribute (source, attribute, value) VALUES (?, ?, ?)
       ON CONFLICT (source, attribute) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
    ).run(source, attribute, value);
  }
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
