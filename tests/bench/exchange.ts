/** Times a project on its way out as REFI-QDA, and into a new one. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type StudySize, writeCodings, writeManifest, writeTexts } from './made-study.ts';
import { runTimed, type Timed } from './run-timed.ts';

const SIZE: StudySize = { sources: 500, characters: 20_000, codings: 100_000, codes: 200, coders: 3 };

export interface Exchange {
  readonly size: StudySize;
  readonly written: Timed;
  readonly read: Timed;
}

/** In a folder that is left to it. */
export async function timeExchange(folder: string): Promise<Exchange> {
  const project = join(folder, 'exchange.themata');
  const texts = join(folder, 'exchange-texts');
  const table = join(folder, 'exchange-codings.csv');
  const manifest = join(folder, 'exchange-manifest.csv');
  const sources = writeTexts(texts, SIZE);
  writeManifest(manifest, sources);
  await writeCodings(table, sources, SIZE);
  await runTimed(['new', project]);
  const files = readdirSync(texts).map((name) => join(texts, name));
  await runTimed(['import', project, ...files, '--manifest', manifest]);
  await runTimed(['codings', 'import', project, table]);
  const file = join(folder, 'exchange.qdpx');
  const written = await runTimed(['export', 'qdpx', project, '-o', file]);
  const copy = join(folder, 'exchange-copy.themata');
  await runTimed(['new', copy]);
  return { size: SIZE, written, read: await runTimed(['import', copy, file]) };
}
