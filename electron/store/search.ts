/** Search in all sources, by the full-text index where the words are long enough for it. */

import type { SourceId } from '../../shared/model/ids.ts';
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
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu');
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
