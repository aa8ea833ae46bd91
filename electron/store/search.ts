/** Search in all sources, by the full-text index where the words are long enough for it. */

import type { SourceId } from '../../shared/model/ids.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { prepare, type ReadableDb } from './database.ts';
import { readBody } from './texts.ts';

/** The index holds runs of three characters: a shorter text is looked for by reading all sources. */
const SHORTEST_INDEXED = 3;

export interface TextHit extends TextRange {
  readonly source: SourceId;
  readonly sourceName: string;
  /** The whole text of the source. */
  readonly body: string;
}

/** Places where `text` stands, case ignored, in the order of sources and texts: at most `limit`. */
export function searchSources(db: ReadableDb, text: string, limit: number): TextHit[] {
  const pattern = patternOf(text);
  const hits: TextHit[] = [];
  for (const source of candidates(db, text)) {
    const body = readBody(db, source.text);
    for (const match of body.matchAll(pattern)) {
      hits.push({
        source: source.id,
        sourceName: source.name,
        body,
        start: match.index,
        end: match.index + match[0].length,
      });
      if (hits.length === limit) return hits;
    }
  }
  return hits;
}

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

interface Candidate {
  id: SourceId;
  name: string;
  text: number;
}

function candidates(db: ReadableDb, text: string): Candidate[] {
  // No text holds a zero character, and the index would take it for the end of the query.
  if (text.includes('\0')) return [];
  const all = 'SELECT id, name, text FROM source WHERE removed = 0';
  if ([...text].length < SHORTEST_INDEXED) return prepare<Candidate>(db, `${all} ORDER BY id`).all();
  return prepare<Candidate>(
    db,
    `${all} AND text IN (SELECT rowid FROM text_index WHERE text_index MATCH ?) ORDER BY id`,
  ).all(`"${text.replaceAll('"', '""')}"`);
}
