/** Code sets: codes that are looked at together, wherever they stand in the codebook. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { CodeSet } from '../../shared/model/code-set.ts';
import type { CodeId, CodeSetId } from '../../shared/model/ids.ts';
import { readCode, readCodebook } from './codes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { checkUniqueName } from './unique-names.ts';

/** In the order in which they were made. */
export function listCodeSets(db: ReadableDb): CodeSet[] {
  const sql = 'SELECT id, guid, name, description FROM code_set ORDER BY id';
  const { orderOf } = readCodebook(db);
  return prepare<Omit<CodeSet, 'codes'>>(db, sql)
    .all()
    .map((set) => ({
      ...set,
      codes: codesOfSet(db, set.id).sort((a, b) => orderOf.get(a)! - orderOf.get(b)!),
    }));
}

export function readCodeSet(db: ReadableDb, id: CodeSetId): { id: CodeSetId; name: string } {
  const sql = 'SELECT id, name FROM code_set WHERE id = ?';
  return prepare<{ id: CodeSetId; name: string }>(db, sql).get(id) ?? fail('not-found', `There is no code set ${id}.`);
}

/** In the order in which they came into the set. */
export function codesOfSet(db: ReadableDb, id: CodeSetId): CodeId[] {
  readCodeSet(db, id);
  return prepare<{ code: CodeId }>(db, 'SELECT code FROM code_set_code WHERE code_set = ? ORDER BY id')
    .all(id)
    .map((row) => row.code);
}

export interface NewCodeSet {
  readonly name: string;
  readonly description: string;
  readonly codes: readonly CodeId[];
}

export function createCodeSet(db: WritableDb, { name, description, codes }: NewCodeSet): CodeSetId {
  checkUniqueName(db, 'code_set', name);
  const insert = prepare(db, 'INSERT INTO code_set (guid, name, description) VALUES (?, ?, ?)');
  const id = Number(insert.run(randomUUID(), name.trim(), description).lastInsertRowid) as CodeSetId;
  addCodesToSet(db, id, codes);
  return id;
}

export function renameCodeSet(db: WritableDb, id: CodeSetId, name: string): void {
  readCodeSet(db, id);
  checkUniqueName(db, 'code_set', name, id);
  prepare(db, 'UPDATE code_set SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

export function describeCodeSet(db: WritableDb, id: CodeSetId, description: string): void {
  readCodeSet(db, id);
  const sql = 'UPDATE code_set SET description = ? WHERE id = ? AND description <> ?';
  prepare(db, sql).run(description, id, description);
}

/** Makes these the codes of the set. */
export function setCodesOfSet(db: WritableDb, id: CodeSetId, codes: readonly CodeId[]): void {
  readCodeSet(db, id);
  const sql = 'DELETE FROM code_set_code WHERE code_set = ? AND code NOT IN (SELECT value FROM json_each(?))';
  prepare(db, sql).run(id, JSON.stringify(codes));
  addCodesToSet(db, id, codes);
}

/** Its codes stay in the codebook. */
export function deleteCodeSet(db: WritableDb, id: CodeSetId): void {
  readCodeSet(db, id);
  prepare(db, 'DELETE FROM code_set WHERE id = ?').run(id);
}

/** Those that it holds already stay where they are. */
export function addCodesToSet(db: WritableDb, id: CodeSetId, codes: readonly CodeId[]): void {
  const insert = prepare(db, 'INSERT INTO code_set_code (code_set, code) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const code of codes) {
    readCode(db, code);
    insert.run(id, code);
  }
}
