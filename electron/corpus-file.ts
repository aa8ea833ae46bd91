/** Finds the files of the bundled corpus, from the sources as well as from the built program. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of a file in `corpus/`. */
export function corpusFile(...path: string[]): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'corpus', 'codebook.csv'))) return join(folder, 'corpus', ...path);
    if (folder === dirname(folder)) throw new Error('the corpus folder is missing beside the program');
  }
}
