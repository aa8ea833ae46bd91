/** Search in all sources, by the full-text index where the words are long enough for it. */

import type { SourceId } from '../../shared/model/ids.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { prepare, type ReadableDb } from './database.ts';
import { readBody } from './texts.ts';

/** The index holds runs of three characters: a shorter text is looked for by reading all sources. */
const SHORTEST_INDEXED = 3;

/**
 * Where `text` stands in a source, case ignored, as `[start0, end0, ...]`: found from the left without overlapping, widened
 * to whole graphemes, ordered, each range once. Reads only texts that the index names.
 */
export function findText(db: ReadableDb, text: string): (source: number) => Int32Array {
  const texts = new Map<number, number>(candidates(db, text).map((candidate) => [candidate.id, candidate.text]));
  const pattern = patternOf(text);
  return (source) => {
    const found = texts.get(source);
    if (found === undefined) return new Int32Array(0);
    const body = readBody(db, found);
    const places: number[] = [];
    for (const { index, 0: match } of body.matchAll(pattern)) {
      const { start, end } = snapToGraphemes(body, { start: index, end: index + match.length });
      if (places.at(-2) !== start || places.at(-1) !== end) places.push(start, end);
    }
    return Int32Array.from(places);
  };
}

function patternOf(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu');
}

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

function candidates(db: ReadableDb, text: string): SearchableSource[] {
  // No text holds a zero character, and the index would take it for the end of the query.
  if (text.includes('\0')) return [];
  const isUnindexed = [...text].length < SHORTEST_INDEXED;
  return sourcesMatching(db, isUnindexed ? null : `"${text.replaceAll('"', '""')}"`);
}

/** Those whose text the index names for this query, or all (`null`). */
function sourcesMatching(db: ReadableDb, query: string | null): SearchableSource[] {
  const all = 'SELECT id, name, text FROM source WHERE removed = 0';
  if (query === null) return prepare<SearchableSource>(db, `${all} ORDER BY id`).all();
  const sql = `${all} AND text IN (SELECT rowid FROM text_index WHERE text_index MATCH ?) ORDER BY id`;
  return prepare<SearchableSource>(db, sql).all(query);
}
