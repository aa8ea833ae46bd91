/** Source sizes: how much text a source holds. */

import type { SourceSize } from '../../shared/analysis/frequency-rates.ts';
import { prepare, type ReadableDb } from './database.ts';
import { readPart } from './texts.ts';

/**
 * Characters (UTF-16 code units) and words of each source, in the order of their ids. Words are read where `known` does
 * not number them by source: 50 MB of text in about 70 ms, which a count that has read them anyway need not spend twice.
 */
export function sizesOfSources(
  db: ReadableDb,
  sources: readonly number[],
  known: ReadonlyMap<number, number> = new Map(),
): SourceSize[] {
  const sql = 'SELECT text.id, length FROM source JOIN text ON text.id = source.text WHERE source.id = ?';
  const text = prepare<{ id: number; length: number }>(db, sql);
  return sources.map((source) => {
    const { id, length } = text.get(source)!;
    return { source, characters: length, words: known.get(source) ?? readPart(db, id, 'words').length / 2 };
  });
}
