/** Links in memos to a code or coding that was merged lead to the one that it was merged into. */

import type { Guid } from '../../shared/model/ids.ts';
import { addressOfLink, type MemoLink } from '../../shared/model/memo-link.ts';
import { prepare, type WritableDb } from './database.ts';

/** Where words with links are kept. */
const HOLDERS = [
  { table: 'memo', column: 'body' },
  { table: 'coding', column: 'memo' },
] as const;

/** Reads every memo with such a link once, however many were merged. `survivors` names the survivor of each that is gone. */
export function carryOverLinks(db: WritableDb, kind: MemoLink['kind'], survivors: ReadonlyMap<Guid, Guid>): void {
  if (survivors.size === 0) return;
  const address = addressOfLink({ kind, guid: '' });
  const guids = new RegExp(`(?<=${address})[0-9a-f-]{36}`, 'g');
  for (const { table, column } of HOLDERS) {
    const sql = `SELECT id, ${column} AS words FROM ${table} WHERE ${column} <> '' AND instr(${column}, ?) > 0`;
    for (const { id, words } of prepare<{ id: number; words: string }>(db, sql).all(address)) {
      const carried = words.replace(guids, (guid) => survivors.get(guid) ?? guid);
      if (carried !== words) prepare(db, `UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(carried, id);
    }
  }
}
