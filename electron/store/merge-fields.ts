/** Applies what a merge alters of things: their names, their places, and what belongs to them. */

import { randomUUID } from 'node:crypto';
import type { FieldChange, MergePlan } from '../../shared/model/merging/merge-plan.ts';
import { ROOT } from '../../shared/model/merging/things.ts';
import { prepare, type WritableDb } from './database.ts';
import { type NamedKind, type Rows, TABLE_OF } from './merge-rows.ts';

export function applyFields(db: WritableDb, rows: Rows, changes: readonly FieldChange[]): void {
  for (const change of changes) applyField(db, rows, change);
}

/** Takes names away from sources that get another one, where one of the names to come is theirs: none may be there twice for a moment. */
export function freeNames(db: WritableDb, rows: Rows, { added, changes }: Pick<MergePlan, 'added' | 'changes'>): void {
  const renamed = changes.filter(({ kind, field }) => kind === 'source' && field === 'name');
  const namesAdded = added.filter(({ kind }) => kind === 'source').map(({ fields }) => fields.get('name'));
  const wanted = new Set([...renamed.map(({ value }) => value), ...namesAdded]);
  const nameOf = prepare<{ name: string }>(db, 'SELECT name FROM source WHERE id = ?');
  for (const { guid } of renamed) {
    const id = rows.of('source', guid);
    if (wanted.has(nameOf.get(id)!.name)) {
      prepare(db, 'UPDATE source SET name = ? WHERE id = ?').run(`renamed ${randomUUID()}`, id);
    }
  }
}

function applyField(db: WritableDb, rows: Rows, { kind, guid, field, value }: FieldChange): void {
  const id = rows.of(kind, guid);
  const colon = field.indexOf(':');
  if (colon >= 0) applyMember(db, rows, id, kind, field.slice(0, colon), field.slice(colon + 1), value);
  else if (field === 'parent') moveCode(db, id, value === ROOT ? null : rows.of('code', value!));
  else {
    prepare(db, `UPDATE ${TABLE_OF[kind as NamedKind]} SET ${field} = ? WHERE id = ?`).run(value ?? '', id);
    if (kind === 'memo') prepare(db, 'UPDATE memo SET changed_at = ? WHERE id = ?').run(new Date().toISOString(), id);
  }
}

function moveCode(db: WritableDb, id: number, parent: number | null): void {
  const sql = 'SELECT coalesce(max(position) + 1, 0) AS next FROM code WHERE parent IS ?';
  const { next } = prepare<{ next: number }>(db, sql).get(parent)!;
  prepare(db, 'UPDATE code SET parent = ?, position = ? WHERE id = ?').run(parent, next, id);
}

/** Each table of what belongs to something: its column of the owner, that of what belongs, and what that refers to. */
const MEMBERS = {
  'source attribute': ['source_attribute', 'source', 'attribute', 'attribute'],
  'case attribute': ['case_attribute', 'study_case', 'attribute', 'attribute'],
  'case source': ['case_source', 'study_case', 'source', 'source'],
  'code set code': ['code_set_code', 'code_set', 'code', 'code'],
  'coder done': ['source_done', 'coder', 'source', 'source'],
  'code term': ['lexicon_term', 'code', 'term', null],
} as const;

function applyMember(
  db: WritableDb,
  rows: Rows,
  id: number,
  kind: string,
  field: string,
  member: string,
  value: string | null,
): void {
  const [table, owner, column, refersTo] = MEMBERS[`${kind} ${field}` as keyof typeof MEMBERS];
  const other = refersTo === null ? member : rows.of(refersTo, member);
  if (value === null) prepare(db, `DELETE FROM ${table} WHERE ${owner} = ? AND ${column} = ?`).run(id, other);
  else if (column === 'attribute') {
    const sql = `INSERT INTO ${table} (${owner}, attribute, value) VALUES (?, ?, ?)
      ON CONFLICT (${owner}, attribute) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`;
    prepare(db, sql).run(id, other, value);
  } else {
    const sql = `INSERT INTO ${table} (${owner}, ${column}) VALUES (?, ?) ON CONFLICT DO NOTHING`;
    prepare(db, sql).run(id, other);
  }
}
