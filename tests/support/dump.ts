/** All that a project holds besides its history, to be compared. */

import SQLite from 'better-sqlite3';

/** The tables whose rows undo gives back; a test makes sure that none is missing. */
export const LOGGED_TABLES = [
  'adjudicator',
  'attribute',
  'case_attribute',
  'case_source',
  'code',
  'code_set',
  'code_set_code',
  'coder',
  'coding',
  'foreign_part',
  'foreign_part_file',
  'lexicon_term',
  'link',
  'memo',
  'saved_query',
  'saved_report',
  'settlement',
  'source',
  'source_attribute',
  'source_done',
  'study_case',
];

const TABLES = [...LOGGED_TABLES, 'text'];

/** Every row of every table of data, read from the file by a connection of its own. */
export function dumpData(file: string): Record<string, unknown[]> {
  const db = new SQLite(file, { readonly: true });
  try {
    return Object.fromEntries(TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]));
  } finally {
    db.close();
  }
}
