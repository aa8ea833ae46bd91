/** Done marks: which coders have said that they are done with which sources. */

import type { DoneMark } from '../../shared/model/coder.ts';
import { readCoder } from './coders.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { readSource } from './sources.ts';

/** By source, then coder; removed sources are left out. */
export function listDoneMarks(db: ReadableDb): DoneMark[] {
  const sql = `SELECT source, coder FROM source_done JOIN source ON source.id = source
    WHERE removed = 0 ORDER BY source, coder`;
  return prepare<DoneMark>(db, sql).all();
}

/** Sets the mark, or takes it away. */
export function markDone(db: WritableDb, { source, coder }: DoneMark, done: boolean): void {
  readSource(db, source);
  readCoder(db, coder);
  const sql = done
    ? 'INSERT INTO source_done (source, coder) VALUES (?, ?) ON CONFLICT DO NOTHING'
    : 'DELETE FROM source_done WHERE source = ? AND coder = ?';
  prepare(db, sql).run(source, coder);
}
