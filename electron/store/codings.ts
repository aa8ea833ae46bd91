/** Codings: codes applied to ranges of sources by coders. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../shared/model/ids.ts';
import { isGraphemeBoundary } from '../../shared/text/graphemes.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { alterCoding } from './join-codings.ts';
import { readSource } from './sources.ts';
import { readBody } from './texts.ts';

export const SELECT_CODING = `
  SELECT coding.id, coding.guid, coding.source, coding.start, coding."end", coding.code, coding.coder, coding.memo,
    coding.created_at AS createdAt
  FROM coding`;

/** In the order of the text. */
export function codingsOfSource(db: ReadableDb, source: SourceId): Coding[] {
  readSource(db, source);
  return prepare<Coding>(db, `${SELECT_CODING} WHERE source = ? ORDER BY start, "end", id`).all(source);
}

export function readCoding(db: ReadableDb, id: CodingId): Coding {
  return prepare<Coding>(db, `${SELECT_CODING} WHERE id = ?`).get(id) ?? fail('not-found', `There is no coding ${id}.`);
}

/** The codings with words of their own, the latest made first; those on removed sources are left out. */
export function codingsWithMemo(db: ReadableDb): Coding[] {
  const sql = `${SELECT_CODING} JOIN source ON source.id = coding.source
    WHERE coding.memo <> '' AND removed = 0 ORDER BY coding.created_at DESC, coding.id DESC`;
  return prepare<Coding>(db, sql).all();
}

/** The ranges of a source that a coder gave a code. */
export function rangesCoded(
  db: ReadableDb,
  { source, code, coder }: Pick<Coding, 'source' | 'code' | 'coder'>,
): TextRange[] {
  const sql = 'SELECT start, "end" FROM coding WHERE source = ? AND code = ? AND coder = ?';
  return prepare<TextRange>(db, sql).all(source, code, coder);
}

export interface NewCoding extends TextRange {
  readonly source: SourceId;
  readonly code: CodeId;
  readonly coder: CoderId;
  readonly memo: string;
  readonly createdAt: string;
}

/** Stores a coding whose range was checked. Undefined where the coder has this code on this range already. */
export function insertCoding(db: WritableDb, coding: NewCoding): CodingId | undefined {
  const result = prepare(
    db,
    `INSERT INTO coding (guid, source, start, "end", code, coder, memo, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  ).run(
    randomUUID(),
    coding.source,
    coding.start,
    coding.end,
    coding.code,
    coding.coder,
    coding.memo,
    coding.createdAt,
  );
  return result.changes === 1 ? (Number(result.lastInsertRowid) as CodingId) : undefined;
}

/** Moves a coding's ends and returns it. Where the coder has the same code there already, the two become that one. */
export function moveCoding(db: WritableDb, id: CodingId, range: TextRange): CodingId {
  checkRange(db, readCoding(db, id).source, range);
  return alterCoding(db, id, { start: range.start, end: range.end });
}

/** Gives a coding another code and returns it. Where the coder has that one there already, the two become that one. */
export function recodeCoding(db: WritableDb, id: CodingId, code: CodeId): CodingId {
  readCoding(db, id);
  return alterCoding(db, id, { code });
}

export function setCodingMemo(db: WritableDb, id: CodingId, memo: string): void {
  if (readCoding(db, id).memo !== memo) prepare(db, 'UPDATE coding SET memo = ? WHERE id = ?').run(memo, id);
}

export function removeCodings(db: WritableDb, ids: readonly CodingId[]): number {
  for (const id of new Set(ids)) {
    readCoding(db, id);
    prepare(db, 'DELETE FROM coding WHERE id = ?').run(id);
  }
  return new Set(ids).size;
}

/** Fails unless the range is not empty, within the source's text, and made of whole graphemes. */
export function checkRange(db: ReadableDb, source: SourceId, range: TextRange): void {
  const flaw = flawInRange(readBody(db, readSource(db, source).text), range);
  if (flaw) fail('invalid-input', `The range ${range.start}-${range.end} ${flaw}.`);
}

/** Why a range cannot be coded, as the end of a sentence; undefined where it can. */
export function flawInRange(text: string, range: TextRange): string | undefined {
  if (range.end <= range.start) return 'is empty';
  if (range.start < 0 || range.end > text.length) return `is outside the text, which has ${text.length} characters`;
  if (!isGraphemeBoundary(text, range.start)) return `starts inside a character, at ${range.start}`;
  if (!isGraphemeBoundary(text, range.end)) return `ends inside a character, at ${range.end}`;
  return undefined;
}
