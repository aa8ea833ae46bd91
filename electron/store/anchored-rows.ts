/** All that has a place in the text of a source: codings, memos on passages, settlements. */

import type { AnchoredKind } from '../../shared/model/correction.ts';
import type { CodeId, CoderId, SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { prepare, type ReadableDb } from './database.ts';

export interface AnchoredRow extends TextRange {
  /** Also the name of its table. */
  readonly kind: AnchoredKind;
  readonly id: number;
  /** Null for a memo. */
  readonly code: CodeId | null;
  /** Null for a settlement. */
  readonly coder: CoderId | null;
  /** Of a memo; else empty. */
  readonly title: string;
}

/** In the order of the text. */
export function anchoredRows(db: ReadableDb, source: SourceId): AnchoredRow[] {
  return prepare<AnchoredRow>(
    db,
    `SELECT 'coding' AS kind, id, start, "end", code, coder, '' AS title FROM coding WHERE source = @source
     UNION ALL SELECT 'settlement', id, start, "end", code, NULL, '' FROM settlement WHERE source = @source
     UNION ALL SELECT 'memo', id, start, "end", NULL, coder, title FROM memo WHERE source = @source AND start IS NOT NULL
     ORDER BY start, "end", kind, id`,
  ).all({ source });
}
