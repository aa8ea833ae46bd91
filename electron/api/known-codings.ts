/** The corpus's codings of published documents, found by the hash of an own copy's text. */

import { readdir } from 'node:fs/promises';
import type { SourceId } from '../../shared/model/ids.ts';
import { corpusFile } from '../corpus-file.ts';
import { readCodingRows } from '../import/codings-csv.ts';
import type { ReadableDb } from '../store/database.ts';
import { listSources } from '../store/sources.ts';

/** Path of the file of codings of each source that the corpus knows. */
export async function knownCodings(db: ReadableDb): Promise<Map<SourceId, string>> {
  const files = await filesByHash();
  const sources = listSources(db).filter((source) => files.has(source.sha256));
  return new Map(sources.map((source) => [source.id, files.get(source.sha256)!]));
}

/** Every file is about one text: its first row names it. */
async function filesByHash(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await readdir(corpusFile('codings'))) {
    const path = corpusFile('codings', name);
    for await (const row of readCodingRows({ path })) {
      if ('source' in row) files.set(row.source, path);
      break;
    }
  }
  return files;
}
