/** Which sources a search has to read, by the full-text index where the words are long enough for it. */

import type { SourceId } from '../../shared/model/ids.ts';
import { prepare, type ReadableDb } from './database.ts';

export interface SearchableSource {
  readonly id: SourceId;
  readonly name: string;
  /** Number of its text. */
  readonly text: number;
}

/** More terms are looked for by reading all sources: the index would take as long to say where they are. */
const MOST_INDEXED = 50;

/**
 * Sources that may hold one of the terms, each given by its words: all whose text has three letters or digits in a row that
 * the words of one term have, all sources where a term has no such run. In their order; removed ones never.
 */
export function searchableSources(db: ReadableDb, terms: readonly (readonly string[])[]): SearchableSource[] {
  if (terms.length === 0) return [];
  const runs = terms.map((words) => words.flatMap((word) => word.match(INDEXED_RUN) ?? []));
  const isUnindexed = runs.length > MOST_INDEXED || runs.some(({ length }) => length === 0);
  const query = runs.map((words) => `(${words.map((run) => `"${run}"`).join(' AND ')})`).join(' OR ');
  return sourcesMatching(db, isUnindexed ? null : query);
}

/** Characters that are the same in every Unicode form of a text. The last may be a letter that a mark belongs to. */
const INDEXED_RUN = /[A-Za-z0-9]{3,}/g;

/** Those whose text the index names for this query, or all (`null`). */
function sourcesMatching(db: ReadableDb, query: string | null): SearchableSource[] {
  const all = 'SELECT id, name, text FROM source WHERE removed = 0';
  if (query === null) return prepare<SearchableSource>(db, `${all} ORDER BY id`).all();
  const sql = `${all} AND text IN (SELECT rowid FROM text_index WHERE text_index MATCH ?) ORDER BY id`;
  return prepare<SearchableSource>(db, sql).all(query);
}
