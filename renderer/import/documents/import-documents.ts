/** Sends documents to the core a few at a time, and gathers what became of each. */

import type { ValidParams } from '../../../shared/api/contract.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { FileImport } from '../../../shared/api/results.ts';
import type { ChosenEncoding } from '../../../shared/model/source.ts';
import { type Client, failureOf } from '../../api/client.ts';
import type { BegunTask } from '../../api/tasks.ts';
import { type GivenFile, sentFile } from '../given-files.ts';

export interface WantedDocument extends GivenFile {
  /** Where its bytes are not to say. */
  readonly encoding?: ChosenEncoding;
}

export type ImportOptions = Pick<ValidParams<'sources.import'>, 'comments' | 'chapters'> & {
  /** Of all that have no value of their own. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** As much is read into memory at a time: so many bytes, unless one file alone has more, and so many files. */
const BATCH_BYTES = 20_000_000;
const BATCH_FILES = 40;

const CANCELLED: Failure = { code: 'cancelled', message: 'The import was cancelled before this file.' };

/**
 * What became of every text, in the order of the files but for those that the browser cannot read. One that fails does not stop the
 * others. What was stored before the task is cancelled stays.
 */
export async function importDocuments(
  client: Client,
  documents: readonly WantedDocument[],
  options: ImportOptions,
  task: BegunTask,
): Promise<FileImport[]> {
  const reports: FileImport[] = [];
  let done = 0;
  for (const batch of batchesOf(documents)) {
    task.passed(done, documents.length);
    if (task.signal.aborted) reports.push(...batch.map(({ path }) => failed(path, CANCELLED)));
    else reports.push(...(await importBatch(client, batch, options, task.id)));
    done += batch.length;
  }
  return reports;
}

async function importBatch(
  { call }: Client,
  batch: readonly WantedDocument[],
  { attributes, ...options }: ImportOptions,
  task: string,
): Promise<FileImport[]> {
  const unread: FileImport[] = [];
  const reading = batch.map(async ({ file, path, encoding }) => {
    try {
      return [{ file: await sentFile(file, path), attributes, ...(encoding && { encoding }) }];
    } catch (error) {
      unread.push(failed(path, failureOf(error)));
      return [];
    }
  });
  const files = (await Promise.all(reading)).flat();
  if (files.length === 0) return unread;
  try {
    return [...(await call('sources.import', { files, ...options, task })).files, ...unread];
  } catch (error) {
    return [...files.map(({ file }) => failed(file.name, failureOf(error))), ...unread];
  }
}

function batchesOf(documents: readonly WantedDocument[]): WantedDocument[][] {
  const batches: WantedDocument[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    bytes += document.file.size;
    if (bytes > BATCH_BYTES || batches.at(-1)!.length === BATCH_FILES) {
      batches.push([]);
      bytes = document.file.size;
    }
    batches.at(-1)!.push(document);
  }
  return batches;
}

function failed(file: string, failure: Failure): FileImport {
  const none = { source: null, sourceId: null, format: null, encoding: null, remarks: [] };
  return { file, status: 'failed', ...none, failure };
}
