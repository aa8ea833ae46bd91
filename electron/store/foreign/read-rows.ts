/** Reads the database of another program's project into plain rows. It is opened from its bytes: its file is never touched. */

import SQLite from 'better-sqlite3';
import { fail } from '../../../shared/api/failure.ts';
import type { ForeignProgram, ForeignRow, ForeignRows } from '../../../shared/exchange/foreign-rows.ts';

interface Layout {
  /** Tables by which the program is known. */
  readonly known: readonly string[];
  /** Further tables that are read where they are there. */
  readonly more: readonly string[];
}

const LAYOUTS: Readonly<Record<ForeignProgram, Layout>> = {
  Taguette: {
    known: ['projects', 'documents', 'highlights', 'tags', 'highlight_tags'],
    more: ['commands', 'project_members'],
  },
  RQDA: {
    known: ['source', 'freecode', 'codecat', 'treecode', 'coding'],
    more: [
      ...['project', 'cases', 'caselinkage', 'attributes', 'caseAttr', 'fileAttr', 'annotation', 'journal'],
      ...['filecat', 'treefile', 'imageCoding'],
    ],
  },
  QualCoder: {
    known: ['source', 'code_name', 'code_cat', 'code_text'],
    more: [
      ...['project', 'cases', 'case_text', 'attribute', 'attribute_type', 'annotation', 'journal'],
      ...['code_av', 'code_image'],
    ],
  },
};

/** Fails with `unsupported-type` where it is no project that is known, `damaged-project` where it cannot be read. */
export function readForeignRows(bytes: Uint8Array, fileName: string): ForeignRows {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 16)) !== 'SQLite format 3\0') {
    fail('unsupported-type', `"${fileName}" is no project of Taguette, QualCoder or RQDA: it is no database.`);
  }
  let db: SQLite.Database | undefined;
  try {
    db = new SQLite(withoutLog(bytes));
    db.pragma('trusted_schema = OFF');
    db.pragma('query_only = ON');
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') failDamaged(fileName, 'its pages are broken');
    return readTables(db, fileName);
  } catch (error) {
    if (error instanceof SQLite.SqliteError) failDamaged(fileName, error.message);
    throw error;
  } finally {
    db?.close();
  }
}

/** Marked as a database without a write-ahead log, which bytes alone cannot have. */
function withoutLog(bytes: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  copy[18] = 1;
  copy[19] = 1;
  return copy;
}

function readTables(db: SQLite.Database, fileName: string): ForeignRows {
  // Views and virtual tables may do anything, and no such program has data in one.
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'create virtual%'";
  const present = new Set(db.prepare(sql).pluck().all() as string[]);
  const program = (Object.keys(LAYOUTS) as ForeignProgram[]).find((one) =>
    LAYOUTS[one].known.every((table) => present.has(table)),
  );
  if (!program) {
    fail('unsupported-type', `"${fileName}" is a database, but no project of Taguette, QualCoder or RQDA.`);
  }
  const { known, more } = LAYOUTS[program];
  const tables = [...known, ...more].filter((table) => present.has(table));
  return { program, tables: Object.fromEntries(tables.map((table) => [table, readTable(db, table)])) };
}

function readTable(db: SQLite.Database, table: string): ForeignRow[] {
  const rows = db.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all() as Record<string, unknown>[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' || typeof value === 'number' ? value : null,
      ]),
    ),
  );
}

function failDamaged(fileName: string, reason: string): never {
  fail('damaged-project', `"${fileName}" is damaged (${reason}). Nothing was imported.`);
}
