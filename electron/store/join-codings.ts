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
  for (const row of ids) if (alterCoding(db, row.id, target) === 'joined') joined++;
  return { moved: ids.length - joined, joined };
}

/** Alters one coding. Where its coder has the same code on the same range already, that coding stays, with the memos of both. */
export function alterCoding(db: WritableDb, id: CodingId, target: CodingTarget): 'altered' | 'joined' | 'unchanged' {
  const before = prepare<CodingRow>(db, 'SELECT * FROM coding WHERE id = ?').get(id)!;
  const after = { ...before, ...target };
  if ((['code', 'coder', 'start', 'end'] as const).every((key) => before[key] === after[key])) return 'unchanged';
  const twin = twinOf(db, after);
  if (!twin) {
    const sql = 'UPDATE coding SET code = @code, coder = @coder, start = @start, "end" = @end WHERE id = @id';
    prepare(db, sql).run({ id, code: after.code, coder: after.coder, start: after.start, end: after.end });
    return 'altered';
  }
  const memo = joinMemos(twin.memo, before.memo);
  if (memo !== twin.memo) prepare(db, 'UPDATE coding SET memo = ? WHERE id = ?').run(memo, twin.id);
  carryOverCoding(db, id, twin.id);
  prepare(db, 'DELETE FROM coding WHERE id = ?').run(id);
  return 'joined';
}

function twinOf(db: ReadableDb, coding: CodingRow): CodingRow | undefined {
  return prepare<CodingRow>(
    db,
    'SELECT * FROM coding WHERE source = ? AND start = ? AND "end" = ? AND code = ? AND coder = ? AND id <> ?',
  ).get(coding.source, coding.start, coding.end, coding.code, coding.coder, coding.id);
}
