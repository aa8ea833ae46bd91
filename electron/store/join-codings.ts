/** Alters codings so that no two of one code and coder lie on one range: those that would are joined. */

import type { CodeId, CoderId, CodingId } from '../../shared/model/ids.ts';
import { carryOverCoding, joinMemos } from './carry-over.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/** How many codings were altered and kept, and how many went into one that was there. */
export interface Joined {
  readonly moved: number;
  readonly joined: number;
}

interface CodingRow {
  id: CodingId;
  source: number;
  start: number;
  end: number;
  code: CodeId;
  coder: CoderId;
  memo: string;
}

export type CodingTarget = Partial<Pick<CodingRow, 'code' | 'coder' | 'start' | 'end'>>;

/** Gives every coding of one code or coder another code or coder. */
export function joinCodings(db: WritableDb, from: { code: CodeId } | { coder: CoderId }, target: CodingTarget): Joined {
  const [column, id] = 'code' in from ? ['code', from.code] : ['coder', from.coder];
  const ids = prepare<{ id: CodingId }>(db, `SELECT id FROM coding WHERE ${column} = ? ORDER BY id`).all(id);
  let joined = 0;
  for (const row of ids) if (alterCoding(db, row.id, target) !== row.id) joined++;
  return { moved: ids.length - joined, joined };
}

/**
 * Alters one coding and returns it. Where its coder has the same code on the same range already, that coding stays, with the
 * memos of both, and is the one returned.
 */
export function alterCoding(db: WritableDb, id: CodingId, target: CodingTarget): CodingId {
  const before = prepare<CodingRow>(db, 'SELECT * FROM coding WHERE id = ?').get(id)!;
  const after = { ...before, ...target };
  if ((['code', 'coder', 'start', 'end'] as const).every((key) => before[key] === after[key])) return id;
  const twin = twinOf(db, after);
  if (!twin) {
    const sql = 'UPDATE coding SET code = @code, coder = @coder, start = @start, "end" = @end WHERE id = @id';
    prepare(db, sql).run({ id, code: after.code, coder: after.coder, start: after.start, end: after.end });
    return id;
  }
  absorbCoding(db, before, twin.id);
  return twin.id;
}

/** Takes a coding away after its memos have gone over to another. */
export function absorbCoding(db: WritableDb, { id, memo }: Pick<CodingRow, 'id' | 'memo'>, into: CodingId): void {
  addToMemo(db, into, memo);
  carryOverCoding(db, id, into);
  prepare(db, 'DELETE FROM coding WHERE id = ?').run(id);
}

/** Puts words behind those kept with a coding, unless they are the same. */
export function addToMemo(db: WritableDb, id: CodingId, added: string): void {
  const { memo } = prepare<{ memo: string }>(db, 'SELECT memo FROM coding WHERE id = ?').get(id)!;
  const joined = joinMemos(memo, added);
  if (joined !== memo) prepare(db, 'UPDATE coding SET memo = ? WHERE id = ?').run(joined, id);
}

/** Another coding of the same code by the same coder on the same range. */
export function twinOf(db: ReadableDb, coding: Omit<CodingRow, 'memo'>): CodingRow | undefined {
  return prepare<CodingRow>(
    db,
    'SELECT * FROM coding WHERE source = ? AND start = ? AND "end" = ? AND code = ? AND coder = ? AND id <> ?',
  ).get(coding.source, coding.start, coding.end, coding.code, coding.coder, coding.id);
}
