/** The bundled sample, made once by each worker: to make it takes longer than most tests. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSample } from '../../electron/sample.ts';
import { temporaryFolder } from './folder.ts';

let sample: Promise<Uint8Array> | undefined;

/** Writes it to a new file, where it is not open. Returns its path. */
export async function writeSample(file: string): Promise<string> {
  sample ??= makeSample();
  await writeFile(file, await sample);
  return file;
}

async function makeSample(): Promise<Uint8Array> {
  const file = join(await temporaryFolder(), 'sample.themata');
  await newSample(file);
  return await readFile(file);
}
