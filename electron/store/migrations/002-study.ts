/** Migration 2: cases, code sets, memos, what coders are done with, what was settled, saved queries and reports. */

import { logChangesOf } from './log-triggers.ts';

const tables = `
CREATE TABLE study_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;

CREATE TABLE case_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  study_case INTEGER NOT NULL REFERENCES study_case (id) ON DELETE CASCADE,
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  UNIQUE (study_case, source)
) STRICT;
CREATE INDEX case_source_source ON case_source (source);

CREATE TABLE case_attribute (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  study_case INTEGER NOT NULL REFERENCES study_case (id) ON DELETE CASCADE,
  attribute INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  UNIQUE (study_case, attribute)
) STRICT;
CREATE INDEX case_attribute_attribute ON case_attribute (attribute);

CREATE TABLE code_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;

CREATE TABLE code_set_code (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code_set INTEGER NOT NULL REFERENCES code_set (id) ON DELETE CASCADE,
  code INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
  UNIQUE (code_set, code)
) STRICT;
CREATE INDEX code_set_code_code ON code_set_code (code);

CREATE TABLE memo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  source INTEGER REFERENCES source (id) ON DELETE CASCADE,
  code INTEGER REFERENCES code (id) ON DELETE CASCADE,
  coding INTEGER REFERENCES coding (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  CHECK ((source IS NOT NULL) + (code IS NOT NULL) + (coding IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX memo_source ON memo (source);
CREATE INDEX memo_code ON memo (code);
CREATE INDEX memo_coding ON memo (coding);
CREATE INDEX memo_coder ON memo (coder);

CREATE INDEX coding_memo ON coding (id) WHERE memo <> '';

CREATE TABLE source_done (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  coder INTEGER NOT NULL REFERENCES coder (id) ON DELETE CASCADE,
  UNIQUE (source, coder)
) STRICT;
CREATE INDEX source_done_coder ON source_done (coder);

CREATE TABLE adjudicator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  coder INTEGER NOT NULL UNIQUE REFERENCES coder (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE settlement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  code INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('present', 'absent')),
  memo TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  UNIQUE (source, start, "end", code)
) STRICT;
CREATE INDEX settlement_code ON settlement (code);

CREATE TABLE saved_query (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;

CREATE TABLE saved_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  method TEXT NOT NULL,
  params TEXT NOT NULL,
  view TEXT NOT NULL
) STRICT;
`;

/** Columns of each logged table besides `id`. */
const logged = {
  study_case: ['guid', 'name', 'description'],
  case_source: ['study_case', 'source'],
  case_attribute: ['study_case', 'attribute', 'value'],
  code_set: ['guid', 'name', 'description'],
  code_set_code: ['code_set', 'code'],
  memo: ['guid', 'source', 'code', 'coding', 'title', 'body', 'coder', 'created_at', 'changed_at'],
  source_done: ['source', 'coder'],
  adjudicator: ['coder'],
  settlement: ['guid', 'source', 'start', 'end', 'code', 'verdict', 'memo', 'created_at'],
  saved_query: ['guid', 'name', 'query'],
  saved_report: ['guid', 'name', 'method', 'params', 'view'],
};

export const studyTables =
  tables +
  Object.entries(logged)
    .map(([table, columns]) => logChangesOf(table, columns))
    .join('');
