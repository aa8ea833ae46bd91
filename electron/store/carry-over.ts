/** What hangs on a coder, a code or a coding goes over to the one that it is merged into, before it is deleted. */

import type { CodeId, CoderId, CodingId } from '../../shared/model/ids.ts';
import { prepare, type WritableDb } from './database.ts';

/** Memos and done marks. A mark as adjudicator is not carried: whose codings settle disagreements stays as it is. */
export function carryOverCoder(db: WritableDb, from: CoderId, into: CoderId): void {
  prepare(db, 'UPDATE memo SET coder = ? WHERE coder = ?').run(into, from);
  // What the survivor has already stays behind and goes with the coder that is deleted.
  prepare(db, 'UPDATE OR IGNORE source_done SET coder = ? WHERE coder = ?').run(into, from);
}

/** Memos, membership in code sets, and settlements: of two on one range, the code is present where one says so. */
export function carryOverCode(db: WritableDb, from: CodeId, into: CodeId): void {
  prepare(db, 'UPDATE memo SET code = ? WHERE code = ?').run(into, from);
  prepare(db, 'UPDATE OR IGNORE code_set_code SET code = ? WHERE code = ?').run(into, from);
  prepare(
    db,
    `UPDATE settlement SET verdict = 'present' WHERE code = ? AND verdict = 'absent' AND EXISTS (
       SELECT 1 FROM settlement AS other WHERE other.code = ? AND other.verdict = 'present'
       AND other.source = settlement.source AND other.start = settlement.start AND other."end" = settlement."end")`,
  ).run(into, from);
  prepare(db, 'UPDATE OR IGNORE settlement SET code = ? WHERE code = ?').run(into, from);
}

/** Memos. */
export function carryOverCoding(db: WritableDb, from: CodingId, into: CodingId): void {
  prepare(db, 'UPDATE memo SET coding = ? WHERE coding = ?').run(into, from);
}
