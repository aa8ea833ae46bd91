/** Saved queries and reports that name a merged code or coder name the one that it was merged into. */

import type { CodeId, CoderId } from '../../shared/model/ids.ts';
import { prepare, type WritableDb } from './database.ts';

/** Lists of ids in queries, filters and the params of reports. `coders` may also be a rule, which is no list. */
const KEYS = { code: ['codes', 'rows', 'columns'], coder: ['coders'] } as const;

type Noun = keyof typeof KEYS;

export function carryOverSaved(db: WritableDb, noun: 'code', from: CodeId, into: CodeId): void;
export function carryOverSaved(db: WritableDb, noun: 'coder', from: CoderId, into: CoderId): void;
export function carryOverSaved(db: WritableDb, noun: Noun, from: number, into: number): void {
  for (const [table, column] of [
    ['saved_query', 'query'],
    ['saved_report', 'params'],
  ]) {
    const rows = prepare<{ id: number; held: string }>(db, `SELECT id, ${column} AS held FROM ${table}`).all();
    for (const { id, held } of rows) {
      const carried = JSON.stringify(renamed(JSON.parse(held), KEYS[noun], from, into));
      if (carried !== held) prepare(db, `UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(carried, id);
    }
  }
}

/** The value with `into` in place of `from` in all lists under these keys, each id once. */
function renamed(value: unknown, keys: readonly string[], from: number, into: number): unknown {
  if (Array.isArray(value)) return value.map((part) => renamed(part, keys, from, into));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => {
    const isIds = keys.includes(key) && Array.isArray(part) && part.includes(from);
    const next = isIds ? [...new Set(part.map((id) => (id === from ? into : id)))] : renamed(part, keys, from, into);
    return [key, next] as const;
  });
  return Object.fromEntries(parts);
}
