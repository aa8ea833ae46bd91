/** Sources: imported texts with their names and attributes. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import type { AttributeValues, Source, SourceText } from '../../shared/model/source.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import { attributesBySource, setAttributes } from './attributes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { readBlocks, readBody, readPages, readPart, readTimes, storeText } from './texts.ts';

type SourceRow = Omit<Source, 'attributes'>;

const SELECT_SOURCE = `
  SELECT source.id, guid, name, sha256, length, format, encoding, file_name AS fileName, created_at AS createdAt,
    (SELECT count(*) FROM coding WHERE coding.source = source.id AND (@coder IS NULL OR coder = @coder)) AS codings
  FROM source JOIN text ON text.id = source.text`;

/**
 * The sources of the project, or those that were removed from it, in the order in which they came. The codings of others do not
 * count where a coder is given.
 */
export function listSources(
  db: ReadableDb,
  which: 'present' | 'removed' = 'present',
  coder: CoderId | null = null,
): Source[] {
  const rows = prepare<SourceRow>(db, `${SELECT_SOURCE} WHERE removed = @removed ORDER BY source.id`).all({
    coder,
    removed: which === 'removed' ? 1 : 0,
  });
  const values = attributesBySource(db);
  return rows.map((row) => ({ ...row, attributes: values.get(row.id) ?? {} }));
}

/** A source that is not removed, or a failure. */
export function readSource(
  db: ReadableDb,
  id: SourceId,
): SourceRow & { readonly removed: number; readonly text: number } {
  const sql = 'SELECT source.*, sha256, length FROM source JOIN text ON text.id = source.text WHERE source.id = ?';
  const row = prepare<SourceRow & { removed: number; text: number }>(db, sql).get(id);
  if (!row) fail('not-found', `There is no source ${id}.`);
  if (row.removed) fail('not-found', `"${row.name}" was removed. Restore it first.`);
  return row;
}

export function readSourceText(db: ReadableDb, id: SourceId): SourceText {
  const { text, sha256 } = readSource(db, id);
  const pages = readPages(db, text);
  const times = readTimes(db, text);
  return {
    source: id,
    sha256,
    text: readBody(db, text),
    blocks: readBlocks(db, text),
    markers: Array.from(readPart(db, text, 'markers')),
    ...(pages && { pages }),
    ...(times && { times }),
  };
}

/** The source that is not removed and has this text. */
export function sourceWithText(db: ReadableDb, sha256: string): { id: SourceId; name: string } | undefined {
  return prepare<{ id: SourceId; name: string }>(
    db,
    'SELECT source.id, name FROM source JOIN text ON text.id = source.text WHERE sha256 = ? AND removed = 0 ORDER BY source.id',
  ).get(sha256);
}

/** The source that is not removed and has this name and this text. */
export function sourceNamed(db: ReadableDb, name: string, sha256: string): SourceId | undefined {
  const sql = `SELECT source.id FROM source JOIN text ON text.id = source.text
    WHERE name = ? AND sha256 = ? AND removed = 0`;
  return prepare<{ id: SourceId }>(db, sql).get(name, sha256)?.id;
}

/** Stores a draft as a source. A name that is taken gets ` (2)`, ` (3)`, ... */
export function createSource(db: WritableDb, draft: SourceDraft, name: string, attributes: AttributeValues): SourceId {
  const text = storeText(db, draft);
  const id = Number(
    prepare(
      db,
      'INSERT INTO source (guid, name, text, format, encoding, file_name, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(
      randomUUID(),
      freeName(db, name),
      text,
      draft.format,
      draft.encoding,
      draft.fileName,
      new Date().toISOString(),
    ).lastInsertRowid,
  ) as SourceId;
  setAttributes(db, id, attributes);
  return id;
}

export function renameSource(db: WritableDb, id: SourceId, name: string): void {
  if (readSource(db, id).name === name) return;
  if (isTaken(db, name)) fail('conflict', `There is a source named "${name}" already.`);
  prepare(db, 'UPDATE source SET name = ? WHERE id = ?').run(name, id);
}

/** Takes a source and its codings out of every list and figure; `restoreSource` brings them back. */
export function removeSource(db: WritableDb, id: SourceId): void {
  readSource(db, id);
  prepare(db, 'UPDATE source SET removed = 1 WHERE id = ?').run(id);
}

/** Brings a removed source back, under another name where its own was taken meanwhile. */
export function restoreSource(db: WritableDb, id: SourceId): void {
  const row = prepare<{ name: string; removed: number; sha256: string }>(
    db,
    'SELECT name, removed, sha256 FROM source JOIN text ON text.id = source.text WHERE source.id = ?',
  ).get(id);
  if (!row?.removed) fail('not-found', `There is no removed source ${id}.`);
  const twin = sourceWithText(db, row.sha256);
  if (twin) fail('conflict', `The same text is in the project as "${twin.name}". Remove that one first.`);
  prepare(db, 'UPDATE source SET name = ?, removed = 0 WHERE id = ?').run(freeName(db, row.name), id);
}

/** Whether the project has or had this source: removed ones count. */
export function sourceExists(db: ReadableDb, id: SourceId): boolean {
  return prepare(db, 'SELECT 1 FROM source WHERE id = ?').get(id) !== undefined;
}

/** Row numbers of the texts of a source and of all that have codings, by source. */
export function textsOfSources(db: ReadableDb, source: SourceId): Map<number, number> {
  const sql = `SELECT id, text FROM source
    WHERE id = ? OR (removed = 0 AND EXISTS (SELECT 1 FROM coding WHERE coding.source = source.id))`;
  return new Map(prepare<[number, number]>(db, sql).raw().all(source));
}

export function sourceName(db: ReadableDb, id: SourceId): string {
  return prepare<{ name: string }>(db, 'SELECT name FROM source WHERE id = ?').get(id)?.name ?? `source ${id}`;
}

/** The name, or one with a number that is free while the one before it is taken; found in few steps among thousands. */
function freeName(db: ReadableDb, name: string): string {
  if (!isTaken(db, name)) return name;
  const numbered = (n: number) => `${name} (${n})`;
  let [taken, free] = [1, 2];
  while (isTaken(db, numbered(free))) [taken, free] = [free, 2 * free];
  while (free - taken > 1) {
    const middle = (taken + free) >> 1;
    if (isTaken(db, numbered(middle))) taken = middle;
    else free = middle;
  }
  return numbered(free);
}

function isTaken(db: ReadableDb, name: string): boolean {
  return prepare(db, 'SELECT 1 FROM source WHERE name = ? AND removed = 0').get(name) !== undefined;
}
