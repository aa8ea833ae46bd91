/** Applies what a merge does to codings. */

import type { Guid } from '../../shared/model/ids.ts';
import type { ChangedCoding, CodingPlan } from '../../shared/model/merging/merge-plan.ts';
import type { DraftCoding } from '../../shared/model/project-draft.ts';
import { carryOverCoding } from './carry-over.ts';
import { carryOverLinks } from './carry-over-links.ts';
import { prepare, type WritableDb } from './database.ts';
import type { Rows } from './merge-rows.ts';

/** A place outside every text. */
const FAR = 2 ** 31 - 2;

export function applyCodings(
  db: WritableDb,
  rows: Rows,
  { added, changed, joined }: Omit<CodingPlan, 'added'> & { readonly added: Iterable<DraftCoding> },
): void {
  const survivors = new Map<Guid, Guid>(joined.map(({ from, into }) => [from, into]));
  for (const { from, into } of joined) {
    const id = rows.of('coding', from) as never;
    carryOverCoding(db, id, rows.of('coding', into) as never);
    prepare(db, 'DELETE FROM coding WHERE id = ?').run(id);
  }
  change(db, rows, changed);
  const insert = prepare(
    db,
    'INSERT INTO coding (guid, source, start, "end", code, coder, memo, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { guid, source, start, end, code, coder, memo, createdAt } of added) {
    const refers = [rows.of('code', code), rows.of('coder', coder)];
    const result = insert.run(guid, rows.of('source', source), start, end, ...refers, memo, createdAt);
    rows.add('coding', guid, Number(result.lastInsertRowid));
  }
  carryOverLinks(db, 'coding', survivors);
}

/** Some may change places among themselves: those that are in the way step aside first. */
function change(db: WritableDb, rows: Rows, changed: readonly ChangedCoding[]): void {
  const after = changed.map(({ guid, code, coder, start, end, memo }) => ({
    ...{ id: rows.of('coding', guid), start, end, memo },
    ...{ code: rows.of('code', code), coder: rows.of('coder', coder) },
  }));
  const twin = prepare<{ id: number }>(
    db,
    `SELECT twin.id FROM coding AS own JOIN coding AS twin ON twin.source = own.source AND twin.start = @start
       AND twin."end" = @end AND twin.code = @code AND twin.coder = @coder
     WHERE own.id = @id AND twin.id <> @id`,
  );
  after.forEach(({ memo: _, ...place }, i) => {
    const inTheWay = twin.get(place);
    if (inTheWay) prepare(db, 'UPDATE coding SET start = ?, "end" = ? WHERE id = ?').run(FAR - i, FAR + 1, inTheWay.id);
  });
  const update = prepare(
    db,
    'UPDATE coding SET start = @start, "end" = @end, code = @code, coder = @coder, memo = @memo WHERE id = @id',
  );
  for (const coding of after) update.run(coding);
}
