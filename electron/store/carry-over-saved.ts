/** Saved queries and reports that name a merged code or coder name the one that it was merged into. */

import type { CodeId, CoderId } from '../../shared/model/ids.ts';
import { prepare, type WritableDb } from './database.ts';
import { withOtherIds } from './saved-ids.ts';

export function carryOverSaved(db: WritableDb, noun: 'code', from: CodeId, into: CodeId): void;
export function carryOverSaved(db: WritableDb, noun: 'coder', from: CoderId, into: CoderId): void;
export function carryOverSaved(db: WritableDb, noun: 'code' | 'coder', from: number, into: number): void {
  for (const [table, column] of [
    ['saved_query', 'query'],
    ['saved_report', 'params'],
  ]) {
    const rows = prepare<{ id: number; held: string }>(db, `SELECT id, ${column} AS held FROM ${table}`).all();
    for (const { id, held } of rows) {
      const carried = JSON.stringify(withOtherIds(JSON.parse(held), noun, (named) => (named === from ? into : named)));
      if (carried !== held) prepare(db, `UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(carried, id);
    }
  }
}
