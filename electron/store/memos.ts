/** Memos on the project, a source, a code, a coding or a passage. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { CodeId, CoderId, CodingId, Guid, MemoId, SourceId } from '../../shared/model/ids.ts';
import type { Memo, MemoSubject } from '../../shared/model/memo.ts';
import { readCode } from './codes.ts';
import { checkRange, readCoding } from './codings.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { readSource } from './sources.ts';

/** The columns that point to the subject; a range of the source is there where the memo is on a passage. */
interface SubjectColumns {
  readonly source: SourceId | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly code: CodeId | null;
  readonly coding: CodingId | null;
}

type MemoRow = Omit<Memo, 'subject'> & SubjectColumns;

const SELECT_MEMO = `
  SELECT memo.id, memo.guid, memo.source, memo.start, memo."end", memo.code, memo.coding, memo.title, memo.body, memo.coder,
    memo.created_at AS createdAt, memo.changed_at AS changedAt
  FROM memo LEFT JOIN coding ON coding.id = memo.coding
    LEFT JOIN source ON source.id = coalesce(memo.source, coding.source)
  WHERE coalesce(source.removed, 0) = 0`;

/** All memos, or those on one subject, the latest changed first. Memos on removed sources and their codings are left out. */
export function listMemos(db: ReadableDb, subject?: MemoSubject): Memo[] {
  const order = 'ORDER BY memo.changed_at DESC, memo.id DESC';
  if (!subject) return prepare<MemoRow>(db, `${SELECT_MEMO} ${order}`).all().map(memoOf);
  const columns = columnsOf(db, subject);
  const same = Object.keys(columns).map((column) => `AND memo."${column}" IS @${column}`);
  return prepare<MemoRow>(db, `${SELECT_MEMO} ${same.join(' ')} ${order}`)
    .all(columns)
    .map(memoOf);
}

/** The memos on passages of a source, or those by one coder, in the order of its text. */
export function listPassageMemos(db: ReadableDb, source: SourceId, coder?: CoderId): Memo[] {
  readSource(db, source);
  const order = 'ORDER BY memo.start, memo."end", memo.id';
  return prepare<MemoRow>(
    db,
    `${SELECT_MEMO} AND memo.source = @source AND memo.start IS NOT NULL AND ${BY_CODER} ${order}`,
  )
    .all({ source, coder: coder ?? null })
    .map(memoOf);
}

const BY_CODER = '(@coder IS NULL OR memo.coder = @coder)';

/** Number of memos on these codes and on codings with them, or of those by one coder. */
export function countMemosOnCodes(db: ReadableDb, codes: readonly CodeId[], coder?: CoderId): number {
  const listed = 'IN (SELECT value FROM json_each(@codes))';
  const sql = `SELECT count(*) AS n FROM (${SELECT_MEMO} AND (memo.code ${listed} OR coding.code ${listed}) AND ${BY_CODER})`;
  return prepare<{ n: number }>(db, sql).get({ codes: JSON.stringify(codes), coder: coder ?? null })!.n;
}

export function readMemo(db: ReadableDb, id: MemoId): Memo {
  const row = prepare<MemoRow>(db, `${SELECT_MEMO} AND memo.id = ?`).get(id);
  return row ? memoOf(row) : fail('not-found', `There is no memo ${id}.`);
}

/** Also where its subject was removed. */
export function memoWithGuid(db: ReadableDb, guid: Guid): { id: MemoId; body: string } | undefined {
  return prepare<{ id: MemoId; body: string }>(db, 'SELECT id, body FROM memo WHERE guid = ?').get(guid);
}

/** Puts other words into a memo, also where its subject was removed. */
export function rewriteMemo(db: WritableDb, id: MemoId, body: string, changedAt: string): void {
  prepare(db, 'UPDATE memo SET body = ?, changed_at = ? WHERE id = ?').run(body, changedAt, id);
}

export interface NewMemo {
  readonly subject: MemoSubject;
  readonly title: string;
  readonly body: string;
  readonly coder: CoderId;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Of a memo that was written elsewhere. */
  readonly guid?: Guid;
}

/** Fails with `not-found` where the subject is not there, and with `invalid-input` where nothing is written. */
export function createMemo(
  db: WritableDb,
  { subject, title, body, coder, createdAt, guid = randomUUID() }: NewMemo,
): MemoId {
  checkWords(title, body);
  const sql = `INSERT INTO memo (guid, source, start, "end", code, coding, title, body, coder, created_at, changed_at)
    VALUES (@guid, @source, @start, @end, @code, @coding, @title, @body, @coder, @createdAt, @createdAt)`;
  const row = { guid, ...columnsOf(db, subject), title, body, coder, createdAt };
  return Number(prepare(db, sql).run(row).lastInsertRowid) as MemoId;
}

/** What is left out stays as it is; `changedAt` counts only where something is altered. */
export interface MemoChanges {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
}

export function changeMemo(db: WritableDb, id: MemoId, changes: MemoChanges, changedAt: string): void {
  const before = readMemo(db, id);
  const { title = before.title, body = before.body } = changes;
  checkWords(title, body);
  if (title === before.title && body === before.body) return;
  prepare(db, 'UPDATE memo SET title = ?, body = ?, changed_at = ? WHERE id = ?').run(title, body, changedAt, id);
}

export function deleteMemo(db: WritableDb, id: MemoId): void {
  readMemo(db, id);
  prepare(db, 'DELETE FROM memo WHERE id = ?').run(id);
}

function checkWords(title: string, body: string): void {
  if (`${title}${body}`.trim() === '') fail('invalid-input', 'A memo needs a title or some words.');
}

/** The columns that point to the subject, which must be there. */
function columnsOf(db: ReadableDb, subject: MemoSubject): SubjectColumns {
  const none: SubjectColumns = { source: null, start: null, end: null, code: null, coding: null };
  switch (subject.kind) {
    case 'project':
      return none;
    case 'source':
      readSource(db, subject.source);
      return { ...none, source: subject.source };
    case 'code':
      readCode(db, subject.code);
      return { ...none, code: subject.code };
    case 'coding':
      readSource(db, readCoding(db, subject.coding).source);
      return { ...none, coding: subject.coding };
    case 'passage': {
      const { source, start, end } = subject;
      checkRange(db, source, { start, end });
      return { ...none, source, start, end };
    }
  }
}

function memoOf({ source, start, end, code, coding, ...memo }: MemoRow): Memo {
  if (source !== null && start !== null && end !== null) {
    return { ...memo, subject: { kind: 'passage', source, start, end } };
  }
  if (source !== null) return { ...memo, subject: { kind: 'source', source } };
  if (code !== null) return { ...memo, subject: { kind: 'code', code } };
  if (coding !== null) return { ...memo, subject: { kind: 'coding', coding } };
  return { ...memo, subject: { kind: 'project' } };
}
