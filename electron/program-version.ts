/** The version of the program, from the sources as well as from the built program. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As `package.json` has it. */
export function programVersion(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
    if (folder === dirname(folder)) throw new Error('package.json is missing beside the program');
  }
}
