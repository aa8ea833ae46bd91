/** Migration 3: memos on bare passages, the lexicon of each code, and what the window remembers. */

import { logChangesOf } from './log-triggers.ts';

/** A memo with a source and a range is about that passage. */
const passageMemos = `
ALTER TABLE memo ADD COLUMN start INTEGER CHECK (start IS NULL OR (source IS NOT NULL AND start >= 0));
ALTER TABLE memo ADD COLUMN "end" INTEGER CHECK (("end" IS NULL) = (start IS NULL) AND ("end" IS NULL OR "end" > start));
DROP TRIGGER memo_insert;
DROP TRIGGER memo_update;
DROP TRIGGER memo_delete;
`;

/** Settings are no changes: they are not logged, and undo leaves them alone. */
const tables = `
CREATE TABLE lexicon_term (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
  term TEXT NOT NULL,
  UNIQUE (code, term)
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

const MEMO_COLUMNS = ['guid', 'source', 'code', 'coding', 'start', 'end', 'title', 'body', 'coder'];

export const workspaceTables =
  passageMemos +
  tables +
  logChangesOf('memo', [...MEMO_COLUMNS, 'created_at', 'changed_at']) +
  logChangesOf('lexicon_term', ['code', 'term']);
