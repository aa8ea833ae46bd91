/** What a project held before, told from its log of changes. */

import type { Guid } from '../../shared/model/ids.ts';
import type { Past, Value } from '../../shared/model/merging/merge-side.ts';
import { BELONGS, ROOT } from '../../shared/model/merging/things.ts';
import { prepare, type ReadableDb } from './database.ts';

/** A row as the log holds it. */
type Row = Readonly<Record<string, string | number | null>>;

/** A row's former states, the oldest first, `null` for when it was not there; and what is there now. */
interface History {
  readonly olds: (Row | null)[];
  now: Row | undefined;
}

/** Tables whose rows have a GUID; a removed source is not gone from its table. */
const THINGS = [
  'coder',
  'attribute',
  'code',
  'source',
  'coding',
  'study_case',
  'code_set',
  'memo',
  'link',
  'settlement',
];

/** Tables of pairs: their column of the thing, and the field that the other column makes. */
const PAIRS: Readonly<Record<string, readonly [owner: string, table: string, member: string, field: string]>> = {
  source_attribute: ['source', 'source', 'attribute', 'attribute'],
  case_attribute: ['study_case', 'study_case', 'attribute', 'attribute'],
  case_source: ['study_case', 'study_case', 'source', 'source'],
  code_set_code: ['code_set', 'code_set', 'code', 'code'],
  source_done: ['coder', 'coder', 'source', 'done'],
  lexicon_term: ['code', 'code', 'term', 'term'],
};

/** Of all changes that stand; values are those since the change `since` (0: since the beginning). */
export function readPast(db: ReadableDb, since: number): Past {
  const log = readLog(db, 0);
  const guids = new Guids(db, log);
  const removed = new Set<Guid>();
  for (const table of THINGS) {
    for (const { olds, now } of log.get(table)?.values() ?? []) {
      const guid = olds.findLast((old) => old !== null)?.guid;
      if (!now && typeof guid === 'string') removed.add(guid);
    }
  }
  for (const { guid } of prepare<{ guid: Guid }>(db, 'SELECT guid FROM source WHERE removed = 1').all())
    removed.add(guid);
  return {
    removed,
    mergedInto: readMerged(db, guids),
    values: valuesSince(since === 0 ? log : readLog(db, since), guids),
  };
}

/** The rows that standing changes after `since` altered or took away, and the pairs that they made, by table and id. */
function readLog(db: ReadableDb, since: number): Map<string, Map<number, History>> {
  const pairs = Object.keys(PAIRS)
    .map((table) => `'${table}'`)
    .join(', ');
  const rows = prepare<[string, number, string | null]>(
    db,
    `SELECT table_name, row_id, old FROM change CROSS JOIN change_row ON change_row.id BETWEEN first_row AND last_row
     WHERE undone = 0 AND change.id > ? AND (old IS NOT NULL OR table_name IN (${pairs})) ORDER BY change_row.id`,
  ).raw();
  const log = new Map<string, Map<number, History>>();
  for (const [table, id, old] of rows.iterate(since)) {
    if (!log.has(table)) log.set(table, new Map());
    const ofTable = log.get(table)!;
    if (!ofTable.has(id)) ofTable.set(id, { olds: [], now: undefined });
    ofTable.get(id)!.olds.push(old === null ? null : (JSON.parse(old) as Row));
  }
  for (const [table, ofTable] of log) {
    const now = prepare<Row>(db, `SELECT * FROM "${table}" WHERE id IN (SELECT value FROM json_each(?))`);
    for (const row of now.all(JSON.stringify([...ofTable.keys()]))) ofTable.get(row.id as number)!.now = row;
  }
  return log;
}

/** GUIDs by table and row number, also of rows that are gone; texts go by their hashes. */
class Guids {
  private readonly known = new Map<string, Map<number, Guid>>();

  constructor(db: ReadableDb, log: ReadonlyMap<string, ReadonlyMap<number, History>>) {
    for (const table of ['coder', 'attribute', 'code', 'source', 'study_case', 'code_set']) {
      const present = prepare<[number, Guid]>(db, `SELECT id, guid FROM ${table}`).raw().all();
      const gone = [...(log.get(table) ?? [])].flatMap(([id, { olds }]) => {
        const guid = olds.findLast((old) => old !== null)?.guid;
        return typeof guid === 'string' ? [[id, guid] as const] : [];
      });
      this.known.set(table, new Map([...gone, ...present]));
    }
    const texts = prepare<[number, string]>(db, 'SELECT id, sha256 FROM text').raw().all();
    this.known.set('text', new Map(texts));
  }

  of(table: string, id: unknown): Guid | undefined {
    return this.known.get(table)?.get(id as number);
  }
}

function valuesSince(
  log: ReadonlyMap<string, ReadonlyMap<number, History>>,
  guids: Guids,
): Map<Guid, Map<string, Value[]>> {
  const values = new Map<Guid, Map<string, Value[]>>();
  const note = (guid: Guid, field: string, value: Value) => {
    if (!values.has(guid)) values.set(guid, new Map());
    const fields = values.get(guid)!;
    if (!fields.has(field)) fields.set(field, []);
    fields.get(field)!.push(value);
  };
  for (const [table, rows] of log) {
    for (const history of rows.values()) {
      if (THINGS.includes(table)) noteThing(history, guids, note);
      else if (table in PAIRS) notePair(table, history, guids, note);
    }
  }
  return values;
}

type Note = (guid: Guid, field: string, value: Value) => void;

/** What was altered: fields that stayed the same were held by both. */
function noteThing({ olds, now }: History, guids: Guids, note: Note): void {
  const states = [...olds, now ?? null];
  states.slice(0, -1).forEach((old, i) => {
    const next = states[i + 1];
    if (!old || !next) return;
    const [before, after] = [fieldsOf(old, guids), fieldsOf(next, guids)];
    for (const [field, value] of Object.entries(before)) {
      if (after[field] !== value) note(old.guid as Guid, field, value || null);
    }
  });
}

function fieldsOf(row: Row, guids: Guids): Record<string, Value> {
  const { id: _, guid: __, position: ___, parent, text, code, coder, start, end, ...own } = row;
  return {
    ...(own as Record<string, Value>),
    ...(parent !== undefined && { parent: parent === null ? ROOT : (guids.of('code', parent) ?? null) }),
    ...(text !== undefined && { text: guids.of('text', text) ?? null }),
    ...(code !== undefined && { code: guids.of('code', code) ?? null }),
    ...(coder !== undefined && { coder: guids.of('coder', coder) ?? null }),
    ...(start !== undefined && { range: `${start}–${end}` }),
  };
}

function notePair(table: string, { olds, now }: History, guids: Guids, note: Note): void {
  const [owner, ownerTable, member, field] = PAIRS[table]!;
  const last = now ?? olds.findLast((old) => old !== null);
  const guid = last && guids.of(ownerTable, last[owner]);
  const other = member === 'term' ? last?.term : guids.of(member, last?.[member]);
  if (guid === undefined || other === undefined) return;
  for (const old of olds) note(guid, `${field}:${other}`, old && String(old.value ?? BELONGS));
}

/** What codes and coders were merged into, by the changes that did it. */
function readMerged(db: ReadableDb, guids: Guids): Map<Guid, Guid> {
  const sql =
    "SELECT method, params FROM change WHERE undone = 0 AND method IN ('codes.merge', 'coders.merge') ORDER BY id";
  const merged = new Map<Guid, Guid>();
  for (const { method, params } of prepare<{ method: string; params: string }>(db, sql).all()) {
    const table = method === 'codes.merge' ? 'code' : 'coder';
    const { from, into } = JSON.parse(params) as { from?: unknown; into?: unknown };
    const target = guids.of(table, into);
    for (const id of Array.isArray(from) && target !== undefined ? from : []) {
      const guid = guids.of(table, id);
      if (guid !== undefined && guid !== target) merged.set(guid, target!);
    }
  }
  return merged;
}

/** The last change that both projects have in common; 0 where they have none. */
export function lastSharedChange(ours: ReadableDb, theirs: ReadableDb): number {
  const sql = 'SELECT id, label, method, coder, at, undone FROM change ORDER BY id';
  const there = prepare<unknown[]>(theirs, sql).raw().iterate();
  let shared = 0;
  for (const change of prepare<unknown[]>(ours, sql).raw().all()) {
    const other = there.next();
    if (other.done || change.some((value, i) => value !== other.value[i])) break;
    shared = change[0] as number;
  }
  there.return?.();
  return shared;
}
