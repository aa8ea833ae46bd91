/** The corpus's codings of published documents, found by the hash of an own copy's text. */

import { readdir } from 'node:fs/promises';
import type { SourceId } from '../../shared/model/ids.ts';
import { corpusFile } from '../corpus-file.ts';
import { readCodingRows } from '../import/codings-csv.ts';
import type { ReadableDb } from '../store/database.ts';
import { listSources } from '../store/sources.ts';

/** Read once: the corpus does not change while the program runs. */
let files: Promise<ReadonlyMap<string, string>> | undefined;

/** Path of the file of codings of each source that the corpus knows. */
export async function knownCodings(db: ReadableDb): Promise<Map<SourceId, string>> {
  files ??= readFilesByHash();
  const byHash = await files;
  const sources = listSources(db).filter((source) => byHash.has(source.sha256));
  return new Map(sources.map((source) => [source.id, byHash.get(source.sha256)!]));
}

/** Every file is about one text: its first row names it. */
async function readFilesByHash(): Promise<ReadonlyMap<string, string>> {
  const byHash = new Map<string, string>();
  for (const name of await readdir(corpusFile('codings'))) {
    const path = corpusFile('codings', name);
    for await (const row of readCodingRows({ path })) {
      if ('source' in row) byHash.set(row.source, path);
      break;
    }
  }
  return byHash;
}
