/** Puts a corrected text in the place of a source's own. */

import { fail } from '../../shared/api/failure.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { moveRows, type Placing } from './reanchor.ts';
import { readSource, sourceWithText } from './sources.ts';
import { storeText } from './texts.ts';

/** Fails with `conflict` unless the source still has the text that was corrected. */
export function checkUnaltered(db: ReadableDb, id: SourceId, sha256: string): void {
  const source = readSource(db, id);
  if (source.sha256 === sha256) return;
  fail('conflict', `The text of "${source.name}" was altered meanwhile. Look at it again and correct it anew.`);
}

/** Fails with `conflict` where another source of the project has the corrected text already. */
export function checkUnique(db: ReadableDb, id: SourceId, sha256: string): void {
  const twin = sourceWithText(db, sha256);
  if (twin && twin.id !== id) fail('conflict', `"${twin.name}" has the corrected text already. Remove one of the two.`);
}

/** Alters this source alone: another one with the same text keeps it. */
export function correctSource(db: WritableDb, id: SourceId, draft: SourceDraft, placing: Placing): void {
  prepare(db, 'UPDATE source SET text = ? WHERE id = ?').run(storeText(db, draft), id);
  moveRows(db, placing);
}

/** Number of memos that are on these codings, besides the words kept with the codings themselves. */
export function countMemosOnCodings(db: ReadableDb, codings: readonly number[]): number {
  const sql = 'SELECT count(*) AS n FROM memo WHERE coding IN (SELECT value FROM json_each(?))';
  return prepare<{ n: number }>(db, sql).get(JSON.stringify(codings))!.n;
}
