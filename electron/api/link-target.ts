/** Where a link in a memo leads. */

import type { LinkTarget } from '../../shared/api/methods/memos.ts';
import type { CodeId, SourceId } from '../../shared/model/ids.ts';
import type { MemoLink } from '../../shared/model/memo-link.ts';
import { prepare, type ReadableDb } from '../store/database.ts';

/** Null where the project does not hold it, or removed its source. */
export function targetOfLink(db: ReadableDb, { kind, guid }: MemoLink): LinkTarget | null {
  if (kind === 'code') {
    const found = prepare<{ code: CodeId }>(db, 'SELECT id AS code FROM code WHERE guid = ?').get(guid);
    return found ? { kind, ...found } : null;
  }
  if (kind === 'source') {
    const sql = 'SELECT id AS source FROM source WHERE guid = ? AND removed = 0';
    const found = prepare<{ source: SourceId }>(db, sql).get(guid);
    return found ? { kind, ...found } : null;
  }
  const sql = `SELECT coding.id AS coding, source, start, "end" FROM coding JOIN source ON source.id = source
    WHERE coding.guid = ? AND removed = 0`;
  const found = prepare<Omit<Extract<LinkTarget, { kind: 'coding' }>, 'kind'>>(db, sql).get(guid);
  return found ? { kind, ...found } : null;
}
