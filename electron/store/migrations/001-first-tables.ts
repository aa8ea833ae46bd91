/** Migration 1: the project, its sources, codes, coders and codings, and the log of changes. */

import { logChangesOf } from './log-triggers.ts';

const tables = `
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  guid TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  current_coder INTEGER NOT NULL,
  logging INTEGER
) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  method TEXT NOT NULL,
  params TEXT NOT NULL,
  coder TEXT NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  redoable INTEGER NOT NULL DEFAULT 0 CHECK (redoable <= undone),
  first_row INTEGER NOT NULL,
  last_row INTEGER NOT NULL
) STRICT;

CREATE INDEX change_redoable ON change (id) WHERE redoable = 1;

CREATE TABLE change_row (
  id INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  old TEXT
) STRICT;

CREATE TABLE text (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  length INTEGER NOT NULL
) STRICT;

CREATE TABLE text_body (
  text INTEGER PRIMARY KEY REFERENCES text (id),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE text_part (
  text INTEGER NOT NULL REFERENCES text (id),
  part TEXT NOT NULL,
  packed BLOB NOT NULL,
  PRIMARY KEY (text, part)
) STRICT;

CREATE VIRTUAL TABLE text_index USING fts5 (body, content = 'text_body', content_rowid = 'text', tokenize = 'trigram');

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES text (id),
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  file_name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX source_name ON source (name) WHERE removed = 0;
CREATE INDEX source_text ON source (text);

CREATE TABLE attribute (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE source_attribute (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES source (id),
  attribute INTEGER NOT NULL REFERENCES attribute (id),
  value TEXT NOT NULL,
  UNIQUE (source, attribute)
) STRICT;
CREATE INDEX source_attribute_attribute ON source_attribute (attribute);

CREATE TABLE code (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  parent INTEGER REFERENCES code (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  definition TEXT NOT NULL,
  include TEXT NOT NULL,
  exclude TEXT NOT NULL,
  example TEXT NOT NULL
) STRICT;
CREATE INDEX code_parent ON code (parent);

CREATE TABLE coding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  code INTEGER NOT NULL REFERENCES code (id),
  coder INTEGER NOT NULL REFERENCES coder (id),
  memo TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (source, start, "end", code, coder)
) STRICT;
CREATE INDEX coding_code ON coding (code);
`;

/** Columns of each logged table besides `id`. */
const logged = {
  coder: ['guid', 'name'],
  source: ['guid', 'name', 'text', 'format', 'encoding', 'file_name', 'created_at', 'removed'],
  attribute: ['guid', 'name'],
  source_attribute: ['source', 'attribute', 'value'],
  code: ['guid', 'parent', 'position', 'name', 'colour', 'definition', 'include', 'exclude', 'example'],
  coding: ['guid', 'source', 'start', 'end', 'code', 'coder', 'memo', 'created_at'],
};

export const firstTables =
  tables +
  Object.entries(logged)
    .map(([table, columns]) => logChangesOf(table, columns))
    .join('');
