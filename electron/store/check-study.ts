/** Checks what a study keeps besides its codings: cases, code sets, settlements and what is saved. */

import { comparableName } from '../../shared/model/code.ts';
import { flawInRange } from './codings.ts';
import { prepare, type ReadableDb } from './database.ts';
import { NAMED_TABLES, type NamedTable } from './unique-names.ts';

/** What is wrong, a sentence each. That everything points to what is there is checked for all tables at once. */
export function studyFlaws(db: ReadableDb): string[] {
  const names = Object.keys(NAMED_TABLES).flatMap((table) => nameFlaws(db, table as NamedTable));
  const ranges = [...rangeFlaws(db, 'memo'), ...rangeFlaws(db, 'settlement')];
  return [...names, ...memoFlaws(db), ...ranges, ...savedFlaws(db)];
}

function nameFlaws(db: ReadableDb, table: NamedTable): string[] {
  const rows = prepare<{ id: number; name: string }>(db, `SELECT id, name FROM ${table} ORDER BY id`).all();
  const noun = NAMED_TABLES[table];
  const nameless = rows.filter(({ name }) => name.trim() === '').map(({ id }) => `The ${noun} ${id} has no name.`);
  const byName = Map.groupBy(rows, ({ name }) => comparableName(name));
  const twins = [...byName.values()].filter((own) => own.length > 1);
  return [...nameless, ...twins.map((own) => `${own.length} ${noun}s are named "${own[0]!.name}".`)];
}

function memoFlaws(db: ReadableDb): string[] {
  const sql = "SELECT id FROM memo WHERE trim(title || body) = '' OR changed_at < created_at ORDER BY id";
  return prepare<{ id: number }>(db, sql)
    .all()
    .map(({ id }) => `The memo ${id} is empty, or was changed before it was written.`);
}

/** A memo without a range is on no passage. */
function rangeFlaws(db: ReadableDb, table: 'memo' | 'settlement'): string[] {
  const sql = `SELECT own.id, start, "end", text_body.body FROM ${table} AS own JOIN source ON source.id = own.source
    JOIN text_body ON text_body.text = source.text WHERE start IS NOT NULL ORDER BY own.id`;
  const problems: string[] = [];
  for (const { id, body, ...range } of prepare<{ id: number; start: number; end: number; body: string }>(
    db,
    sql,
  ).iterate()) {
    const flaw = flawInRange(body, range);
    if (flaw) problems.push(`The range of ${table} ${id} ${flaw}.`);
  }
  return problems;
}

function savedFlaws(db: ReadableDb): string[] {
  const sql = `SELECT name FROM saved_query WHERE NOT json_valid(query)
    UNION ALL SELECT name FROM saved_report WHERE NOT json_valid(params) OR NOT json_valid(view)`;
  return prepare<{ name: string }>(db, sql)
    .all()
    .map(({ name }) => `What is saved as "${name}" cannot be read.`);
}
