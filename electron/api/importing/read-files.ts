/** What comes of reading each file of an import, whether it can be read or not. */

import { type Failure, FailureError } from '../../../shared/api/failure.ts';
import type { Context } from '../context.ts';
import type { FileToImport } from './files-to-import.ts';
import { readAhead } from './read-ahead.ts';

export interface ReadFile<Read> {
  readonly wanted: FileToImport;
  /** As it was named by whoever imports it. */
  readonly file: string;
  readonly read: Read | null;
  readonly failure: Failure | null;
}

const CANCELLED: Failure = { code: 'cancelled', message: 'The import was cancelled before this file.' };

/** In the order of the files. A bad one does not stop the rest; those that are not read when it is cancelled fail so. */
export async function* readFiles<Read>(
  context: Context,
  files: readonly FileToImport[],
  read: (wanted: FileToImport) => Promise<Read>,
): AsyncGenerator<ReadFile<Read>> {
  const readOne = async (wanted: FileToImport): Promise<ReadFile<Read>> => {
    const file = 'path' in wanted.file ? wanted.file.path : wanted.file.name;
    if (context.signal.aborted) return { wanted, file, read: null, failure: CANCELLED };
    try {
      return { wanted, file, read: await read(wanted), failure: null };
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      const failure = error.failure.code === 'cancelled' ? CANCELLED : error.failure;
      return { wanted, file, read: null, failure };
    }
  };
  let done = 0;
  context.progress(done, files.length);
  for await (const one of readAhead(files, 2 * context.reading.width, readOne)) {
    yield one;
    context.progress(++done, files.length);
    // Lets other calls in between two files that are both read already.
    await new Promise(setImmediate);
  }
}
