/** Checks a project for everything that its rules promise. */

import { createHash } from 'node:crypto';
import type { ProjectCheck } from '../../shared/api/results.ts';
import { comparableName } from '../../shared/model/code.ts';
import { studyFlaws } from './check-study.ts';
import { readCodebook } from './codes.ts';
import { flawInRange } from './codings.ts';
import { prepare, type ReadableDb } from './database.ts';

/** Reads the whole file, as it is at one moment: about a second for 100 MB. */
export function checkProject(db: ReadableDb): ProjectCheck {
  return db.transaction(() => checkNow(db))();
}

function checkNow(db: ReadableDb): ProjectCheck {
  const problems = [
    ...damage(db),
    ...textFlaws(db),
    ...fileFlaws(db),
    ...codebookFlaws(db),
    ...codingFlaws(db),
    ...studyFlaws(db),
  ];
  const count = (table: string) => prepare<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`).get()!.n;
  return {
    ok: problems.length === 0,
    problems,
    checked: { sources: count('source'), codes: count('code'), codings: count('coding'), changes: count('change') },
  };
}

function damage(db: ReadableDb): string[] {
  // The index checks itself by what it knew of the file at its last use. Looking into it makes it read that anew.
  prepare(db, 'SELECT 1 FROM text_index LIMIT 1').get();
  const found = db.pragma('integrity_check(20)') as { integrity_check: string }[];
  const broken = found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  const foreign = db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return [
    ...broken.map((line) => `The file is damaged: ${line}.`),
    ...foreign.map((row) => `Row ${row.rowid} of ${row.table} points to a missing ${row.parent}.`),
  ];
}

function textFlaws(db: ReadableDb): string[] {
  const sql = 'SELECT sha256, length, body FROM text JOIN text_body ON text_body.text = text.id';
  const problems: string[] = [];
  for (const { sha256, length, body } of prepare<{ sha256: string; length: number; body: string }>(db, sql).iterate()) {
    const hash = createHash('sha256').update(body).digest('hex');
    if (hash !== sha256 || body.length !== length) problems.push(`The text ${sha256} is not what was imported.`);
  }
  return problems;
}

/** Of files that came with another program's project, and are kept for it. */
function fileFlaws(db: ReadableDb): string[] {
  const problems: string[] = [];
  const files = prepare<{ sha256: string; content: Uint8Array }>(db, 'SELECT sha256, content FROM foreign_file');
  for (const { sha256, content } of files.iterate()) {
    const hash = createHash('sha256').update(content).digest('hex');
    if (hash !== sha256) problems.push(`The kept file ${sha256} is not what was imported.`);
  }
  return problems;
}

function codebookFlaws(db: ReadableDb): string[] {
  const problems: string[] = [];
  const { codes } = readCodebook(db);
  const stored = prepare<{ n: number }>(db, 'SELECT count(*) AS n FROM code').get()!.n;
  if (codes.length !== stored) problems.push(`${stored - codes.length} codes are their own ancestors.`);
  const places = new Set<string>();
  for (const code of codes) {
    const place = `${code.parent} ${comparableName(code.name)}`;
    if (places.has(place)) problems.push(`Two codes are named "${code.path}".`);
    places.add(place);
  }
  return problems;
}

function codingFlaws(db: ReadableDb): string[] {
  const problems: string[] = [];
  const sources = prepare<{ id: number; body: string }>(
    db,
    'SELECT source.id, body FROM source JOIN text_body ON text_body.text = source.text',
  );
  const codings = prepare<{ id: number; start: number; end: number }>(
    db,
    'SELECT id, start, "end" FROM coding WHERE source = ?',
  );
  for (const source of sources.all()) {
    for (const coding of codings.iterate(source.id)) {
      const flaw = flawInRange(source.body, coding);
      if (flaw) problems.push(`The range of coding ${coding.id} ${flaw}.`);
    }
  }
  return problems;
}
