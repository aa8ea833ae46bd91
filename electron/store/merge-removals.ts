/** Takes away what a merge takes away. */

import type { AttributeId, CodeId, CoderId } from '../../shared/model/ids.ts';
import type { Removal } from '../../shared/model/merging/merge-plan.ts';
import { deleteAttribute } from './attributes.ts';
import { carryOverCode } from './carry-over.ts';
import { mergeCoders } from './coders.ts';
import { prepare, type WritableDb } from './database.ts';
import { joinCodings } from './join-codings.ts';
import { type NamedKind, type Rows, TABLE_OF } from './merge-rows.ts';

/** Codings that stay have another code or coder by now, but for those on removed sources. What is below something goes before it. */
export function removeGone(db: WritableDb, rows: Rows, removed: readonly Removal[]): void {
  // One that others went into there may go itself.
  for (const { kind, guid, into } of removed) {
    if (kind !== 'code' || into === null) continue;
    const [from, target] = [rows.of('code', guid) as CodeId, rows.of('code', into) as CodeId];
    joinCodings(db, { code: from }, { code: target });
    carryOverCode(db, from, target);
  }
  for (const removal of removed.toReversed()) remove(db, rows, removal);
}

function remove(db: WritableDb, rows: Rows, { kind, guid, into }: Removal): void {
  const id = rows.of(kind, guid);
  switch (kind) {
    case 'source':
      prepare(db, 'UPDATE source SET removed = 1 WHERE id = ?').run(id);
      return;
    case 'attribute':
      deleteAttribute(db, id as AttributeId);
      return;
    case 'coder':
      mergeCoders(db, [id as CoderId], rows.of('coder', into!) as CoderId);
      return;
    case 'code':
      prepare(db, 'DELETE FROM coding WHERE code = ?').run(id);
      break;
  }
  prepare(db, `DELETE FROM ${TABLE_OF[kind as NamedKind]} WHERE id = ?`).run(id);
}
