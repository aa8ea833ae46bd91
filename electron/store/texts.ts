/** Texts, keyed by their hash and never changed: body, blocks and unit boundaries. */

import type { Guid } from '../../shared/model/ids.ts';
import type { TextDraft } from '../../shared/model/source-draft.ts';
import { BLOCK_KINDS, type Block, isParagraph } from '../../shared/text/block.ts';
import { packOffsets, unpackOffsets } from '../../shared/text/packed.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { RangeList } from '../../shared/text/range-list.ts';
import type { SpokenTime } from '../../shared/text/spoken-times.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/** The lists of ranges that are kept of each text. */
export type TextPart = 'blocks' | 'paragraphs' | 'sentences' | 'words' | 'markers';

/** Row number of the draft's text; stores and indexes it where it is not there yet. */
export function storeText(db: WritableDb, draft: TextDraft): number {
  const known = prepare<{ id: number }>(db, 'SELECT id FROM text WHERE sha256 = ?').get(draft.sha256);
  if (known) return known.id;
  const id = Number(
    prepare(db, 'INSERT INTO text (sha256, length) VALUES (?, ?)').run(draft.sha256, draft.text.length).lastInsertRowid,
  );
  prepare(db, 'INSERT INTO text_body (text, body) VALUES (?, ?)').run(id, draft.text);
  prepare(db, 'INSERT INTO text_index (rowid, body) VALUES (?, ?)').run(id, draft.text);
  const insertPart = prepare(db, 'INSERT INTO text_part (text, part, packed) VALUES (?, ?, ?)');
  insertPart.run(id, 'blocks', packRanges(draft.blocks));
  insertPart.run(id, 'paragraphs', packRanges(draft.blocks.filter(isParagraph)));
  insertPart.run(id, 'forms', formsOf(draft.blocks));
  insertPart.run(id, 'sentences', packOffsets(draft.sentences));
  insertPart.run(id, 'words', packOffsets(draft.words));
  insertPart.run(id, 'markers', packOffsets(draft.markers));
  if (draft.pages) insertPart.run(id, 'pages', packOffsets(draft.pages));
  if (draft.times) insertPart.run(id, 'times', new TextEncoder().encode(JSON.stringify(draft.times)));
  return id;
}

export function readBody(db: ReadableDb, text: number): string {
  return prepare<{ body: string }>(db, 'SELECT body FROM text_body WHERE text = ?').get(text)!.body;
}

/** The text of a source. */
export function readSourceBody(db: ReadableDb, source: number): string {
  return prepare<{ body: string }>(
    db,
    'SELECT body FROM text_body WHERE text = (SELECT text FROM source WHERE id = ?)',
  ).get(source)!.body;
}

/** The text of a source, also of one that was removed. */
export function readBodyByGuid(db: ReadableDb, source: Guid): string {
  return prepare<{ body: string }>(
    db,
    'SELECT body FROM text_body WHERE text = (SELECT text FROM source WHERE guid = ?)',
  ).get(source)!.body;
}

export function readBlocks(db: ReadableDb, text: number): Block[] {
  const ranges = readPart(db, text, 'blocks');
  const forms = packedPart(db, text, 'forms');
  return Array.from({ length: ranges.length / 2 }, (_, i) => ({
    kind: BLOCK_KINDS[forms[2 * i]!]!,
    level: forms[2 * i + 1]!,
    start: ranges[2 * i]!,
    end: ranges[2 * i + 1]!,
  }));
}

/** Of the text of a source. */
export function readSourcePart(db: ReadableDb, source: number, part: TextPart): RangeList {
  const { text } = prepare<{ text: number }>(db, 'SELECT text FROM source WHERE id = ?').get(source)!;
  return readPart(db, text, part);
}

export function readPart(db: ReadableDb, text: number, part: TextPart): RangeList {
  return unpackOffsets(packedPart(db, text, part));
}

/** Offset at which each page begins; undefined where the text came without pages. */
export function readPages(db: ReadableDb, text: number): number[] | undefined {
  const packed = packedPartIfAny(db, text, 'pages');
  return packed && Array.from(unpackOffsets(packed));
}

/** Those of the text of a source. */
export function readSourcePages(db: ReadableDb, source: number): number[] | undefined {
  const { text } = prepare<{ text: number }>(db, 'SELECT text FROM source WHERE id = ?').get(source)!;
  return readPages(db, text);
}

/** Whether the text of a source that is not removed came with pages. */
export function anyPages(db: ReadableDb): boolean {
  return anyPart(db, 'pages');
}

/** Whether the text of a source that is not removed came with time codes. */
export function anyTimes(db: ReadableDb): boolean {
  return anyPart(db, 'times');
}

function anyPart(db: ReadableDb, part: 'pages' | 'times'): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM source JOIN text_part ON text_part.text = source.text
    WHERE part = ? AND removed = 0) AS found`;
  return prepare<{ found: number }>(db, sql).get(part)!.found === 1;
}

/** When each block was spoken; undefined where the text came without time codes. */
export function readTimes(db: ReadableDb, text: number): SpokenTime[] | undefined {
  const packed = packedPartIfAny(db, text, 'times');
  return packed && JSON.parse(new TextDecoder().decode(packed));
}

function packedPart(db: ReadableDb, text: number, part: string): Uint8Array {
  return packedPartIfAny(db, text, part)!;
}

function packedPartIfAny(db: ReadableDb, text: number, part: string): Uint8Array | undefined {
  const sql = 'SELECT packed FROM text_part WHERE text = ? AND part = ?';
  return prepare<{ packed: Uint8Array }>(db, sql).get(text, part)?.packed;
}

function packRanges(ranges: readonly TextRange[]): Uint8Array {
  return packOffsets(ranges.flatMap(({ start, end }) => [start, end]));
}

/** Two bytes a block: its kind's place in `BLOCK_KINDS`, and its level (at most 255). */
function formsOf(blocks: readonly Block[]): Uint8Array {
  const forms = new Uint8Array(blocks.length * 2);
  blocks.forEach((block, i) => {
    forms[2 * i] = BLOCK_KINDS.indexOf(block.kind);
    forms[2 * i + 1] = Math.min(255, block.level);
  });
  return forms;
}
