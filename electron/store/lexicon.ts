/** The lexicon: terms that are kept with codes. */

import type { CodeId } from '../../shared/model/ids.ts';
import { readCode, readCodebook } from './codes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';

/** Codes with terms in codebook order, their terms in the order in which they came. */
export function readLexicon(db: ReadableDb): { code: CodeId; path: string; terms: string[] }[] {
  const rows = prepare<{ code: CodeId; term: string }>(db, 'SELECT code, term FROM lexicon_term ORDER BY id').all();
  const terms = Map.groupBy(rows, ({ code }) => code);
  return readCodebook(db).codes.flatMap(({ id, path }) => {
    const own = terms.get(id);
    return own ? [{ code: id, path, terms: own.map(({ term }) => term) }] : [];
  });
}

/** Makes these the terms of a code. */
export function setTerms(db: WritableDb, code: CodeId, terms: readonly string[]): void {
  readCode(db, code);
  const sql = 'DELETE FROM lexicon_term WHERE code = ? AND term NOT IN (SELECT value FROM json_each(?))';
  prepare(db, sql).run(code, JSON.stringify(terms));
  for (const term of terms) addTerm(db, code, term);
}

/** False where the code has it already. */
export function addTerm(db: WritableDb, code: CodeId, term: string): boolean {
  const sql = 'INSERT INTO lexicon_term (code, term) VALUES (?, ?) ON CONFLICT DO NOTHING';
  return prepare(db, sql).run(code, term).changes === 1;
}
