/** Sends files to the core as bytes and gathers what became of each. */

import type { Call } from '../../shared/api/contract.ts';
import type { FileImport } from '../../shared/api/results.ts';

/**
 * What became of each file, in their order. A file that the browser cannot read (a folder, say) is
 * reported as failed like the others. Rejects where the call as a whole fails or is cancelled.
 */
export async function importFiles(call: Call, files: readonly File[], task: string): Promise<FileImport[]> {
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
  const sent = read.flatMap(({ name, bytes }) => (bytes ? [{ file: { name, bytes } }] : []));
  const answers = sent.length > 0 ? (await call('sources.import', { files: sent, task })).files : [];
  const inOrder = answers.values();
  return read.map(({ name, bytes }) => (bytes ? inOrder.next().value! : unreadable(name)));
}

/** Null where the browser cannot read the file. */
function bytesOf(file: File): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

function unreadable(file: string): FileImport {
  const message = 'It could not be read. If it is a folder, open it and drop the files that are in it.';
  const failure = { code: 'unreadable-file', message } as const;
  return { file, status: 'failed', source: null, sourceId: null, format: null, encoding: null, failure };
}
