/** Migration 4: links between things, and what a project came with that Themata has no place for. */

import { logChangesOf } from './log-triggers.ts';

/** Links and foreign parts name things of any kind by their GUIDs; one whose thing was deleted waits for it to come back. */
const tables = `
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('none', 'one-way', 'both-ways')),
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL
) STRICT;
CREATE INDEX link_from ON link ("from");
CREATE INDEX link_to ON link ("to");

CREATE TABLE foreign_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner TEXT NOT NULL,
  place TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX foreign_part_owner ON foreign_part (owner);

CREATE TABLE foreign_file (
  sha256 TEXT PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE foreign_part_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  foreign_part INTEGER NOT NULL REFERENCES foreign_part (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES foreign_file (sha256)
) STRICT;
CREATE INDEX foreign_part_file_part ON foreign_part_file (foreign_part);
CREATE INDEX foreign_part_file_sha256 ON foreign_part_file (sha256);
`;

export const exchangeTables =
  tables +
  logChangesOf('link', ['guid', 'name', 'direction', 'from', 'to']) +
  logChangesOf('foreign_part', ['owner', 'place', 'content']) +
  logChangesOf('foreign_part_file', ['foreign_part', 'path', 'sha256']);
