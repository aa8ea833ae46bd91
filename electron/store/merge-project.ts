/** Applies the plan of a merge: what another project holds comes into this one. */

import { createHash, randomUUID } from 'node:crypto';
import type { AddedThing, MergePlan, SettlementPlan, TextChange } from '../../shared/model/merging/merge-plan.ts';
import { NAMELESS } from '../../shared/model/merging/sound-draft.ts';
import { ROOT, TEXTS_OF_CODE } from '../../shared/model/merging/things.ts';
import type { DraftMemo, ProjectDraft } from '../../shared/model/project-draft.ts';
import { freeColour } from './codes.ts';
import { correctSource } from './correct-source.ts';
import { prepare, type WritableDb } from './database.ts';
import { applyCodings } from './merge-codings.ts';
import { applyFields, freeNames } from './merge-fields.ts';
import { removeGone } from './merge-removals.ts';
import { type Rows, readRows } from './merge-rows.ts';
import { placeRows } from './reanchor.ts';
import { readSourceBody, storeText } from './texts.ts';

/** What `mergeProject` takes a step for: things that take a while, or are many. */
export function stepsOf({ texts, added, codings, memos }: MergePlan): number {
  return texts.length + added.length + codings.added.length + memos.length;
}

/** `theirs` is what the plan was made of; `step` is called before each step, and may throw. */
export function mergeProject(db: WritableDb, plan: MergePlan, theirs: ProjectDraft, step: () => void): void {
  const rows = readRows(db);
  // Names of sources that go are free for others.
  removeGone(
    db,
    rows,
    plan.removed.filter(({ kind }) => kind === 'source'),
  );
  for (const guid of plan.restored) restore(db, rows.of('source', guid));
  for (const change of stepping(plan.texts, step)) applyText(db, rows, change, theirs);
  freeNames(db, rows, plan);
  for (const thing of stepping(plan.added, step)) addThing(db, rows, thing, theirs);
  applyFields(db, rows, [...plan.added.flatMap(membersOf), ...plan.changes]);
  applyCodings(db, rows, { ...plan.codings, added: stepping(plan.codings.added, step) });
  for (const memo of stepping(plan.memos, step)) addMemo(db, rows, memo);
  const addLink = prepare(db, 'INSERT INTO link (guid, name, direction, "from", "to") VALUES (?, ?, ?, ?, ?)');
  for (const { guid, name, direction, from, to } of plan.links) addLink.run(guid, name, direction, from, to);
  addSettlements(db, rows, plan.settlements);
  addForeign(db, plan, theirs);
  removeGone(
    db,
    rows,
    plan.removed.filter(({ kind }) => kind !== 'source'),
  );
}

function* stepping<T>(things: Iterable<T>, step: () => void): Generator<T> {
  for (const thing of things) {
    step();
    yield thing;
  }
}

/** Under a name of its own: the one that it gets is set with all others. */
function restore(db: WritableDb, source: number): void {
  prepare(db, 'UPDATE source SET removed = 0, name = ? WHERE id = ?').run(`restored ${randomUUID()}`, source);
}

function applyText(
  db: WritableDb,
  rows: Rows,
  { source, from, edits, places }: TextChange,
  theirs: ProjectDraft,
): void {
  const id = rows.of('source', source) as never;
  const { draft } = theirs.sources.find(({ guid }) => guid === from)!;
  const known = new Map([...places].map(([guid, range]) => [rows.of('coding', guid), range]));
  const texts = { before: readSourceBody(db, id), after: draft.text };
  correctSource(db, id, draft, placeRows(db, id, edits, texts, known));
}

function membersOf({ kind, guid, fields }: AddedThing) {
  const own = kind === 'source' ? ['name', 'text'] : ['name', 'parent', 'description', ...TEXTS_OF_CODE];
  return [...fields].filter(([field]) => !own.includes(field)).map(([field, value]) => ({ kind, guid, field, value }));
}

function addThing(db: WritableDb, rows: Rows, thing: AddedThing, theirs: ProjectDraft): void {
  const { kind, fields } = thing;
  const guid = thing.guid.startsWith(NAMELESS) ? randomUUID() : thing.guid;
  const insert = (sql: string, ...values: unknown[]) =>
    rows.add(kind, thing.guid, Number(prepare(db, sql).run(guid, ...values).lastInsertRowid));
  const text = (field: string) => fields.get(field) ?? '';
  switch (kind) {
    case 'coder':
    case 'attribute':
      insert(`INSERT INTO ${kind} (guid, name) VALUES (?, ?)`, text('name'));
      break;
    case 'case':
      insert('INSERT INTO study_case (guid, name, description) VALUES (?, ?, ?)', text('name'), text('description'));
      break;
    case 'code set':
      insert('INSERT INTO code_set (guid, name, description) VALUES (?, ?, ?)', text('name'), text('description'));
      break;
    case 'code': {
      const parent = text('parent') === ROOT ? null : rows.of('code', text('parent'));
      const sql = 'SELECT coalesce(max(position) + 1, 0) AS next FROM code WHERE parent IS ?';
      const { next } = prepare<{ next: number }>(db, sql).get(parent)!;
      const described = ['definition', 'include', 'exclude', 'example'].map(text);
      insert(
        `INSERT INTO code (guid, parent, position, name, colour, definition, include, exclude, example)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[parent, next, text('name'), text('colour') || freeColour(db), ...described],
      );
      break;
    }
    case 'source': {
      const { draft, createdAt } = theirs.sources.find((source) => source.guid === thing.from)!;
      insert(
        'INSERT INTO source (guid, name, text, format, encoding, file_name, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[text('name'), storeText(db, draft), draft.format, draft.encoding, draft.fileName, createdAt],
      );
      break;
    }
    default:
      throw new Error(`A ${kind} is not added so.`);
  }
}

function addMemo(db: WritableDb, rows: Rows, memo: DraftMemo): void {
  const { guid, subject, title, body, coder, createdAt, changedAt } = memo;
  const owner = (kind: 'source' | 'code' | 'coding') => (subject.kind === kind ? rows.of(kind, subject.guid) : null);
  const isPassage = subject.kind === 'passage';
  prepare(
    db,
    `INSERT INTO memo (guid, source, start, "end", code, coding, title, body, coder, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[guid, isPassage ? rows.of('source', subject.guid) : owner('source')],
    ...[isPassage ? subject.start : null, isPassage ? subject.end : null, owner('code'), owner('coding')],
    ...[title, body, rows.of('coder', coder), createdAt, changedAt],
  );
}

function addSettlements(db: WritableDb, rows: Rows, { added, adjudicators }: SettlementPlan): void {
  for (const { guid, source, start, end, code, verdict, memo, createdAt } of added) {
    prepare(
      db,
      'INSERT INTO settlement (guid, source, start, "end", code, verdict, memo, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(guid, rows.of('source', source), start, end, rows.of('code', code), verdict, memo, createdAt);
  }
  for (const coder of adjudicators) {
    prepare(db, 'INSERT INTO adjudicator (coder) VALUES (?)').run(rows.of('coder', coder));
  }
}

function addForeign(db: WritableDb, plan: MergePlan, theirs: ProjectDraft): void {
  for (const { part, owner } of plan.foreign) {
    const { place, content, files } = theirs.foreign[part]!;
    const insert = prepare(db, 'INSERT INTO foreign_part (owner, place, content) VALUES (?, ?, ?)');
    const id = insert.run(owner, place, content).lastInsertRowid;
    for (const { path, bytes } of files) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      prepare(db, 'INSERT INTO foreign_file (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, bytes);
      const named = prepare(db, 'INSERT INTO foreign_part_file (foreign_part, path, sha256) VALUES (?, ?, ?)');
      named.run(id, path, sha256);
    }
  }
}
