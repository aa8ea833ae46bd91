/** Gives what has a place in a text its place in the corrected text. */

import { ANCHORED_KINDS } from '../../shared/model/correction.ts';
import type { CodingId, SourceId } from '../../shared/model/ids.ts';
import { carrying } from '../../shared/text/carried-range.ts';
import type { TextEdit } from '../../shared/text/edit.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { absorbSettlement } from './adjudication.ts';
import { type AnchoredRow, anchoredRows } from './anchored-rows.ts';
import { readCoding } from './codings.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { absorbCoding } from './join-codings.ts';

/** Where a row lies after a correction. */
export interface Placed {
  readonly row: AnchoredRow;
  /** Null where none of its words is left, or only white space. */
  readonly to: TextRange | null;
  readonly isTouched: boolean;
}

/** A row whose place is that of another one of its code and coder: the two become one. */
export interface Twin {
  readonly from: AnchoredRow;
  readonly into: AnchoredRow;
}

export interface Placing {
  /** All rows, in the order of the text before. */
  readonly placed: readonly Placed[];
  readonly twins: readonly Twin[];
}

/**
 * Where everything on a source lies after these edits, which turn its text `before` into `after`. `known` are codings, by id,
 * whose place is known.
 */
export function placeRows(
  db: ReadableDb,
  source: SourceId,
  edits: readonly TextEdit[],
  texts: { readonly before: string; readonly after: string },
  known: ReadonlyMap<number, TextRange> = new Map(),
): Placing {
  const carry = carrying(edits, texts);
  const placed = anchoredRows(db, source).map((row): Placed => {
    const to = row.kind === 'coding' ? known.get(row.id) : undefined;
    return to ? { row, to, isTouched: true } : { row, ...carry(row) };
  });
  return { placed, twins: twinsAmong(placed) };
}

/** The oldest of several stays. */
function twinsAmong(placed: readonly Placed[]): Twin[] {
  const twins: Twin[] = [];
  const holders = new Map<string, AnchoredRow>();
  for (const { row, to } of placed.toSorted((a, b) => a.row.id - b.row.id)) {
    if (!to) continue;
    const holder = holders.get(keyOf(row, to));
    if (holder) twins.push({ from: row, into: holder });
    else holders.set(keyOf(row, to), row);
  }
  return twins;
}

/** The same for two rows that may not lie on one range. Any number of memos may. */
function keyOf({ kind, id, code, coder }: AnchoredRow, { start, end }: TextRange): string {
  return `${kind} ${kind === 'memo' ? id : `${code} ${coder}`} ${start} ${end}`;
}

/** A place outside every text. */
const FAR = 2 ** 31 - 2;

/** Moves all rows to their places; those without one go, memos to the source as a whole. */
export function moveRows(db: WritableDb, { placed, twins }: Placing): void {
  const gone = new Set(twins.map(({ from }) => from));
  for (const twin of twins) joinTwin(db, twin);
  for (const { row, to } of placed) if (!to) dropRow(db, row);
  const moving = new Map<string, Moving>();
  for (const { row, to } of placed) {
    const isMoved = to && !gone.has(row) && (to.start !== row.start || to.end !== row.end);
    if (isMoved) moving.set(keyOf(row, row), { row, to });
  }
  const update = Object.fromEntries(
    ANCHORED_KINDS.map((kind) => [kind, prepare(db, `UPDATE ${kind} SET start = ?, "end" = ? WHERE id = ?`)]),
  );
  for (const first of [...moving.keys()]) {
    // A row moves only after the one that lies where it goes.
    const waiting: Moving[] = [];
    for (let next = moving.get(first); next; next = moving.get(keyOf(next.row, next.to))) {
      waiting.push(next);
      moving.delete(keyOf(next.row, next.row));
    }
    const last = waiting.at(-1);
    const isRing = last && keyOf(last.row, last.to) === first;
    if (isRing) update[last.row.kind]!.run(FAR, FAR + 1, waiting[0]!.row.id);
    for (const { row, to } of waiting.reverse()) update[row.kind]!.run(to.start, to.end, row.id);
  }
}

interface Moving {
  readonly row: AnchoredRow;
  readonly to: TextRange;
}

function dropRow(db: WritableDb, { kind, id }: AnchoredRow): void {
  const sql = kind === 'memo' ? 'UPDATE memo SET start = NULL, "end" = NULL' : `DELETE FROM ${kind}`;
  prepare(db, `${sql} WHERE id = ?`).run(id);
}

/** The one that stays has the words of both. */
function joinTwin(db: WritableDb, { from, into }: Twin): void {
  if (from.kind === 'coding') absorbCoding(db, readCoding(db, from.id as CodingId), into.id as CodingId);
  else absorbSettlement(db, from.id, into.id);
}
