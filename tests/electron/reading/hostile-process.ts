/** A reading process that does, by the name of a file, what a hostile document could make it do. */

import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ReadingOptions } from '../../../electron/import/document-reader.ts';
import type { InputFile } from '../../../electron/import/input-file.ts';
import { READINGS } from '../../../electron/reading/readings.ts';
import { serveReadings } from '../../../electron/reading/serve-readings.ts';

const MISCHIEF: Readonly<Record<string, (path: string) => unknown>> = {
  'loops.txt': () => {
    for (;;);
  },
  /** After it has said which process it is. */
  'loops-aloud.txt': (path) => {
    writeFileSync(`${path}.pid`, String(process.pid));
    for (;;);
  },
  'eats-heap.txt': () => {
    for (const eaten: unknown[] = []; ; ) eaten.push(new Array(1000).fill(eaten.length));
  },
  'eats-buffers.txt': () => {
    for (const eaten: unknown[] = []; ; ) eaten.push(Buffer.alloc(1 << 20, 1));
  },
  'crashes.txt': () => process.abort(),
  'exits.txt': () => process.exit(0),
  'waits.txt': () => new Promise(() => {}),
  'dawdles.txt': () => setTimeout(300),
  'errs.txt': () => {
    throw new TypeError('undefined is not a function');
  },
};

serveReadings(
  {
    ...READINGS,
    sources: async (file: InputFile, options: ReadingOptions) => {
      const path = 'path' in file ? file.path : file.name;
      await MISCHIEF[basename(path)]?.(path);
      return await READINGS.sources(file, options);
    },
  },
  import.meta.url,
);
