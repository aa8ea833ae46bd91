/** Coders: who applies codes, and who does so now. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import { comparableName } from '../../shared/model/code.ts';
import type { Coder } from '../../shared/model/coder.ts';
import type { CoderId } from '../../shared/model/ids.ts';
import { carryOverCoder } from './carry-over.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { type Joined, joinCodings } from './join-codings.ts';

/** In the order in which they came; codings on removed sources do not count. */
export function listCoders(db: ReadableDb): Coder[] {
  const counts = new Map(
    prepare<{ coder: number; n: number }>(
      db,
      'SELECT coder, count(*) AS n FROM source JOIN coding ON coding.source = source.id WHERE removed = 0 GROUP BY coder',
    )
      .all()
      .map((row) => [row.coder, row.n]),
  );
  const coders = prepare<Omit<Coder, 'codings'>>(db, 'SELECT id, guid, name FROM coder ORDER BY id').all();
  return coders.map((coder) => ({ ...coder, codings: counts.get(coder.id) ?? 0 }));
}

/** Names by id, in the order in which the coders came. */
export function coderNames(db: ReadableDb): Map<CoderId, string> {
  const rows = prepare<{ id: CoderId; name: string }>(db, 'SELECT id, name FROM coder ORDER BY id').all();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export function readCoder(db: ReadableDb, id: CoderId): { id: CoderId; name: string } {
  const sql = 'SELECT id, name FROM coder WHERE id = ?';
  return prepare<{ id: CoderId; name: string }>(db, sql).get(id) ?? fail('not-found', `There is no coder ${id}.`);
}

export function coderNamed(db: ReadableDb, name: string): { id: CoderId; name: string } | undefined {
  const wanted = comparableName(name.trim());
  return prepare<{ id: CoderId; name: string }>(db, 'SELECT id, name FROM coder ORDER BY id')
    .all()
    .find((coder) => comparableName(coder.name) === wanted);
}

export function createCoder(db: WritableDb, name: string): CoderId {
  const taken = coderNamed(db, name);
  if (taken) fail('conflict', `There is a coder "${taken.name}" already.`);
  return Number(
    prepare(db, 'INSERT INTO coder (guid, name) VALUES (?, ?)').run(randomUUID(), name.trim()).lastInsertRowid,
  ) as CoderId;
}

export function renameCoder(db: WritableDb, id: CoderId, name: string): void {
  const taken = coderNamed(db, name);
  if (taken && taken.id !== id) fail('conflict', `There is a coder "${taken.name}" already. Merge the two instead.`);
  prepare(db, 'UPDATE coder SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

/** Gives the codings, memos and done marks of `from` to `into` and takes the coders of `from` away. */
export function mergeCoders(db: WritableDb, from: readonly CoderId[], into: CoderId): Joined {
  readCoder(db, into);
  let moved = 0;
  let joined = 0;
  for (const coder of new Set(from)) {
    readCoder(db, coder);
    if (coder === into) fail('invalid-input', 'A coder cannot be merged into itself.');
    const result = joinCodings(db, { coder }, { coder: into });
    moved += result.moved;
    joined += result.joined;
    carryOverCoder(db, coder, into);
    prepare(db, 'UPDATE state SET current_coder = ? WHERE current_coder = ?').run(into, coder);
    prepare(db, 'DELETE FROM coder WHERE id = ?').run(coder);
  }
  return { moved, joined };
}

export function currentCoder(db: ReadableDb): CoderId {
  return prepare<{ id: CoderId }>(db, 'SELECT current_coder AS id FROM state').get()!.id;
}

/** Who codes from now on. Not a change of the data: undo passes it by. */
export function chooseCoder(db: WritableDb, id: CoderId): void {
  prepare(db, 'UPDATE state SET current_coder = ?').run(id);
}
