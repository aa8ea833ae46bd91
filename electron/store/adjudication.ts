/** Adjudication: the coder whose codings settle disagreements, and what was settled. */

import { randomUUID } from 'node:crypto';
import { joinMemos } from '../../shared/model/coding.ts';
import type { CodeId, CoderId, CodingId, SourceId } from '../../shared/model/ids.ts';
import type { Settlement, Verdict } from '../../shared/model/settlement.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { coderNamed, createCoder } from './coders.ts';
import { insertCoding } from './codings.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

const NAME = 'Adjudication';

/** Coders who settle; they are never compared with the others. */
export function adjudicators(db: ReadableDb): CoderId[] {
  return prepare<{ coder: CoderId }>(db, 'SELECT coder FROM adjudicator ORDER BY id')
    .all()
    .map((row) => row.coder);
}

/** The coder who settles; made at the first settlement, under a name that is free. */
export function theAdjudicator(db: WritableDb): CoderId {
  const known = adjudicators(db)[0];
  if (known !== undefined) return known;
  let name = NAME;
  for (let n = 2; coderNamed(db, name); n++) name = `${NAME} (${n})`;
  const coder = createCoder(db, name);
  prepare(db, 'INSERT INTO adjudicator (coder) VALUES (?)').run(coder);
  return coder;
}

/** In the order of the texts; those on removed sources are left out. */
export function listSettlements(db: ReadableDb): Settlement[] {
  return prepare<Settlement>(
    db,
    `SELECT settlement.source, start, "end", code, verdict, memo FROM settlement JOIN source ON source.id = source
     WHERE removed = 0 ORDER BY source, start, "end", settlement.id`,
  ).all();
}

/** What a verdict is about: one code on one range of a source. */
export interface SettledPassage extends TextRange {
  readonly source: SourceId;
  readonly code: CodeId;
}

/** Stores a verdict in place of all earlier ones on the range; what they settled beside it stays settled. */
export function settle(db: WritableDb, passage: SettledPassage, verdict: Verdict, memo: string): void {
  const { source, start, end, code } = passage;
  reopen(db, passage);
  const createdAt = new Date().toISOString();
  const coder = theAdjudicator(db);
  prepare(
    db,
    'INSERT INTO settlement (guid, source, start, "end", code, verdict, memo, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(randomUUID(), source, start, end, code, verdict, memo, createdAt);
  if (verdict === 'present') insertCoding(db, { source, start, end, code, coder, memo, createdAt });
}

/** Takes a settlement away after another one took its memo over; that one says `present` where one of the two does. */
export function absorbSettlement(db: WritableDb, from: number, into: number): void {
  const read = prepare<Pick<Settlement, 'verdict' | 'memo'>>(db, 'SELECT verdict, memo FROM settlement WHERE id = ?');
  const [own, other] = [read.get(into)!, read.get(from)!];
  const verdict = other.verdict === 'present' ? 'present' : own.verdict;
  prepare(db, 'UPDATE settlement SET verdict = ?, memo = ? WHERE id = ?').run(
    ...[verdict, joinMemos(own.memo, other.memo), into],
  );
  prepare(db, 'DELETE FROM settlement WHERE id = ?').run(from);
}

/** Takes back what was settled on the range, with the adjudicator's codings there; false where nothing was. */
export function reopen(db: WritableDb, passage: SettledPassage): boolean {
  for (const coder of adjudicators(db)) cutCodings(db, passage, coder);
  return cutSettlements(db, passage);
}

interface CutRow extends TextRange {
  readonly id: number;
}

const MEETING = 'source = ? AND code = ? AND start < ? AND "end" > ?';

function cutSettlements(db: WritableDb, { source, code, start, end }: SettledPassage): boolean {
  const met = prepare<CutRow>(db, `SELECT id, start, "end" FROM settlement WHERE ${MEETING}`).all(
    ...[source, code, end, start],
  );
  const copy = prepare(
    db,
    `INSERT INTO settlement (guid, source, start, "end", code, verdict, memo, created_at)
     SELECT ?, source, ?, ?, code, verdict, memo, created_at FROM settlement WHERE id = ?
     ON CONFLICT DO NOTHING`,
  );
  for (const row of met) {
    for (const rest of restOf(row, { start, end })) copy.run(randomUUID(), rest.start, rest.end, row.id);
    prepare(db, 'DELETE FROM settlement WHERE id = ?').run(row.id);
  }
  return met.length > 0;
}

function cutCodings(db: WritableDb, { source, code, start, end }: SettledPassage, coder: CoderId): void {
  const met = prepare<CutRow & { id: CodingId; memo: string; createdAt: string }>(
    db,
    `SELECT id, start, "end", memo, created_at AS createdAt FROM coding WHERE ${MEETING} AND coder = ?`,
  ).all(source, code, end, start, coder);
  for (const row of met) {
    prepare(db, 'DELETE FROM coding WHERE id = ?').run(row.id);
    const { memo, createdAt } = row;
    for (const rest of restOf(row, { start, end })) insertCoding(db, { source, code, coder, memo, createdAt, ...rest });
  }
}

/** What is left of a range before and after a cut. */
function restOf(range: TextRange, cut: TextRange): TextRange[] {
  return [
    { start: range.start, end: Math.min(range.end, cut.start) },
    { start: Math.max(range.start, cut.end), end: range.end },
  ].filter((rest) => rest.start < rest.end);
}
