/** What hangs on a coder, a code or a coding goes over to the one that it is merged into, before it is deleted. */

import { joinMemos } from '../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId } from '../../shared/model/ids.ts';
import { carryOverSaved } from './carry-over-saved.ts';
import { prepare, type WritableDb } from './database.ts';

/** Memos, done marks, and its place in saved queries and reports. A mark as adjudicator is not carried: whose codings settle disagreements stays as it is. */
export function carryOverCoder(db: WritableDb, from: CoderId, into: CoderId): void {
  prepare(db, 'UPDATE memo SET coder = ? WHERE coder = ?').run(into, from);
  // What the survivor has already stays behind and goes with the coder that is deleted.
  prepare(db, 'UPDATE OR IGNORE source_done SET coder = ? WHERE coder = ?').run(into, from);
  carryOverSaved(db, 'coder', from, into);
}

/** Memos, membership in code sets, settlements, terms of the lexicon, and its place in saved queries and reports. */
export function carryOverCode(db: WritableDb, from: CodeId, into: CodeId): void {
  prepare(db, 'UPDATE memo SET code = ? WHERE code = ?').run(into, from);
  prepare(db, 'UPDATE OR IGNORE code_set_code SET code = ? WHERE code = ?').run(into, from);
  joinSettlements(db, from, into);
  prepare(db, 'UPDATE OR IGNORE settlement SET code = ? WHERE code = ?').run(into, from);
  prepare(db, 'UPDATE OR IGNORE lexicon_term SET code = ? WHERE code = ?').run(into, from);
  carryOverSaved(db, 'code', from, into);
}

/** Of two settlements on one range, the survivor's says `present` where one of them does, with the memos of both. */
function joinSettlements(db: WritableDb, from: CodeId, into: CodeId): void {
  const twins = prepare<{ id: number; verdict: string; memo: string; otherVerdict: string; otherMemo: string }>(
    db,
    `SELECT own.id, own.verdict, own.memo, other.verdict AS otherVerdict, other.memo AS otherMemo
     FROM settlement AS own JOIN settlement AS other
       ON other.source = own.source AND other.start = own.start AND other."end" = own."end"
     WHERE own.code = ? AND other.code = ? ORDER BY own.id`,
  ).all(into, from);
  for (const own of twins) {
    const verdict = own.otherVerdict === 'present' ? 'present' : own.verdict;
    const memo = joinMemos(own.memo, own.otherMemo);
    if (verdict === own.verdict && memo === own.memo) continue;
    prepare(db, 'UPDATE settlement SET verdict = ?, memo = ? WHERE id = ?').run(verdict, memo, own.id);
  }
}

/** Memos. */
export function carryOverCoding(db: WritableDb, from: CodingId, into: CodingId): void {
  prepare(db, 'UPDATE memo SET coding = ? WHERE coding = ?').run(into, from);
}
