/** Alters codings so that no two of one code and coder lie on one range: those that would are joined. */

import { joinMemos } from '../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, Guid } from '../../shared/model/ids.ts';
import { carryOverCoding } from './carry-over.ts';
import { carryOverLinks } from './carry-over-links.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/** How many codings were altered and kept, and how many went into one that was there. */
export interface Joined {
  readonly moved: number;
  readonly joined: number;
}

interface CodingRow {
  id: CodingId;
  guid: Guid;
  source: number;
  start: number;
  end: number;
  code: CodeId;
  coder: CoderId;
  memo: string;
}

export type CodingTarget = Partial<Pick<CodingRow, 'code' | 'coder' | 'start' | 'end'>>;

/** Codings that went into another, each with the one that stayed. */
type Survivors = Map<Guid, Guid>;

/** Gives every coding of one code or coder another code or coder. */
export function joinCodings(db: WritableDb, from: { code: CodeId } | { coder: CoderId }, target: CodingTarget): Joined {
  const [column, id] = 'code' in from ? ['code', from.code] : ['coder', from.coder];
  const ids = prepare<{ id: CodingId }>(db, `SELECT id FROM coding WHERE ${column} = ? ORDER BY id`).all(id);
  const survivors: Survivors = new Map();
  for (const row of ids) alter(db, row.id, target, survivors);
  carryOverLinks(db, 'coding', survivors);
  return { moved: ids.length - survivors.size, joined: survivors.size };
}

/**
 * Alters one coding and returns it. Where its coder has the same code on the same range already, that coding stays, with the
 * memos of both, and is the one returned.
 */
export function alterCoding(db: WritableDb, id: CodingId, target: CodingTarget): CodingId {
  const survivors: Survivors = new Map();
  const kept = alter(db, id, target, survivors);
  carryOverLinks(db, 'coding', survivors);
  return kept;
}

/** Takes a coding away after its memos, and the links to it, have gone over to another. */
export function absorbCoding(db: WritableDb, from: Absorbed, into: CodingId): void {
  const survivors: Survivors = new Map();
  absorb(db, from, into, survivors);
  carryOverLinks(db, 'coding', survivors);
}

function alter(db: WritableDb, id: CodingId, target: CodingTarget, survivors: Survivors): CodingId {
  const before = prepare<CodingRow>(db, 'SELECT * FROM coding WHERE id = ?').get(id)!;
  const after = { ...before, ...target };
  if ((['code', 'coder', 'start', 'end'] as const).every((key) => before[key] === after[key])) return id;
  const twin = twinOf(db, after);
  if (!twin) {
    const sql = 'UPDATE coding SET code = @code, coder = @coder, start = @start, "end" = @end WHERE id = @id';
    prepare(db, sql).run({ id, code: after.code, coder: after.coder, start: after.start, end: after.end });
    return id;
  }
  absorb(db, before, twin.id, survivors);
  return twin.id;
}

type Absorbed = Pick<CodingRow, 'id' | 'guid' | 'memo'>;

function absorb(db: WritableDb, { id, guid, memo }: Absorbed, into: CodingId, survivors: Survivors): void {
  addToMemo(db, into, memo);
  carryOverCoding(db, id, into);
  survivors.set(guid, prepare<{ guid: Guid }>(db, 'SELECT guid FROM coding WHERE id = ?').get(into)!.guid);
  prepare(db, 'DELETE FROM coding WHERE id = ?').run(id);
}

/** Puts words behind those kept with a coding, unless they are the same. */
export function addToMemo(db: WritableDb, id: CodingId, added: string): void {
  const { memo } = prepare<{ memo: string }>(db, 'SELECT memo FROM coding WHERE id = ?').get(id)!;
  const joined = joinMemos(memo, added);
  if (joined !== memo) prepare(db, 'UPDATE coding SET memo = ? WHERE id = ?').run(joined, id);
}

/** Another coding of the same code by the same coder on the same range. */
export function twinOf(db: ReadableDb, coding: Omit<CodingRow, 'guid' | 'memo'>): CodingRow | undefined {
  return prepare<CodingRow>(
    db,
    'SELECT * FROM coding WHERE source = ? AND start = ? AND "end" = ? AND code = ? AND coder = ? AND id <> ?',
  ).get(coding.source, coding.start, coding.end, coding.code, coding.coder, coding.id);
}
