/** Links between things of the project. They name them by GUID: one whose thing was deleted waits for it to come back. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CaseId, CodeId, Guid, LinkId, MemoId, SourceId } from '../../shared/model/ids.ts';
import type { Link, LinkDirection, LinkEnd, LinkedThing } from '../../shared/model/link.ts';
import { readCodebook } from './codes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

const TABLE_OF = { source: 'source', code: 'code', coding: 'coding', memo: 'memo', case: 'study_case' } as const;

type LinkRow = Omit<Link, 'from' | 'to'> & { readonly from: Guid; readonly to: Guid };

/** All links, or those of one thing, in the order in which they were made; those to what is not there are left out. */
export function listLinks(db: ReadableDb, of?: LinkEnd): Link[] {
  const guid = of && guidOf(db, of);
  const rows = prepare<LinkRow>(
    db,
    `SELECT id, guid, name, direction, "from", "to" FROM link
     WHERE @guid IS NULL OR "from" = @guid OR "to" = @guid ORDER BY id`,
  ).all({ guid: guid ?? null });
  const things = thingsCalled(db, new Set(rows.flatMap(({ from, to }) => [from, to])));
  return rows.flatMap((row): Link[] => {
    const [from, to] = [things.get(row.from), things.get(row.to)];
    return from && to ? [{ ...row, from, to }] : [];
  });
}

export interface NewLink {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly name: string;
  readonly direction: LinkDirection;
}

export function createLink(db: WritableDb, { from, to, name, direction }: NewLink): LinkId {
  const ends = [guidOf(db, from), guidOf(db, to)];
  if (ends[0] === ends[1]) fail('invalid-input', 'A link leads from one thing to another, not to itself.');
  const sql = 'INSERT INTO link (guid, name, direction, "from", "to") VALUES (?, ?, ?, ?, ?)';
  return Number(prepare(db, sql).run(randomUUID(), name, direction, ...ends).lastInsertRowid) as LinkId;
}

export function renameLink(db: WritableDb, id: LinkId, name: string): void {
  readLink(db, id);
  prepare(db, 'UPDATE link SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

export function deleteLink(db: WritableDb, id: LinkId): void {
  readLink(db, id);
  prepare(db, 'DELETE FROM link WHERE id = ?').run(id);
}

/** Deletes the links to what is in no table any more. */
export function forgetLinksToNothing(db: ReadableDb): void {
  const tables = [...Object.values(TABLE_OF), 'coder', 'attribute', 'code_set'];
  const selects = [...tables.map((table) => `SELECT guid FROM ${table}`), 'SELECT owner FROM foreign_part'];
  const known = `(${selects.join(' UNION ALL ')})`;
  prepare(db, `DELETE FROM link WHERE "from" NOT IN ${known} OR "to" NOT IN ${known}`).run();
}

function readLink(db: ReadableDb, id: LinkId): void {
  if (!prepare(db, 'SELECT 1 FROM link WHERE id = ?').get(id)) fail('not-found', `There is no link ${id}.`);
}

function guidOf(db: ReadableDb, { kind, id }: LinkEnd): Guid {
  const row = prepare<{ guid: Guid }>(db, `SELECT guid FROM ${TABLE_OF[kind]} WHERE id = ?`).get(id);
  return row?.guid ?? fail('not-found', `There is no ${kind} ${id}.`);
}

/** What of these is there, on a source that is not removed; by GUID. */
function thingsCalled(db: ReadableDb, guids: ReadonlySet<Guid>): Map<Guid, LinkedThing> {
  const things = new Map<Guid, LinkedThing>();
  if (guids.size === 0) return things;
  const paths = new Map(readCodebook(db).codes.map(({ id, path }) => [id, path]));
  const wanted = JSON.stringify([...guids]);
  const find = <T>(sql: string): (T & Row)[] =>
    prepare<T & Row>(db, `${sql} guid IN (SELECT value FROM json_each(?))`).all(wanted);
  for (const { guid, ...own } of find<Labelled<SourceId>>(
    'SELECT guid, id, name AS label FROM source WHERE removed = 0 AND',
  )) {
    things.set(guid, { kind: 'source', ...own });
  }
  for (const { guid, id } of find<{ id: CodeId }>('SELECT guid, id FROM code WHERE')) {
    things.set(guid, { kind: 'code', id, label: paths.get(id)! });
  }
  for (const { guid, ...own } of find<Labelled<CaseId>>('SELECT guid, id, name AS label FROM study_case WHERE')) {
    things.set(guid, { kind: 'case', ...own });
  }
  const present = 'IN (SELECT id FROM source WHERE removed = 0)';
  for (const { guid, code, ...own } of find<Omit<Coding, 'coder' | 'memo' | 'createdAt'>>(
    `SELECT guid, id, source, start, "end", code FROM coding WHERE source ${present} AND`,
  )) {
    things.set(guid, { kind: 'coding', ...own, label: paths.get(code)! });
  }
  const onPresent = `(source IS NULL OR source ${present})
    AND (coding IS NULL OR coding IN (SELECT id FROM coding WHERE source ${present}))`;
  for (const { guid, ...own } of find<Labelled<MemoId>>(
    `SELECT guid, id, iif(title = '', substr(body, 1, 60), title) AS label FROM memo WHERE ${onPresent} AND`,
  )) {
    things.set(guid, { kind: 'memo', ...own });
  }
  return things;
}

interface Row {
  readonly guid: Guid;
}

interface Labelled<Id> {
  readonly id: Id;
  readonly label: string;
}
