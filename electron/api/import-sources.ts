/** Imports files as sources, one after the other: each is stored whole or not at all. */

import { basename, extname } from 'node:path';
import { type Failure, FailureError } from '../../shared/api/failure.ts';
import type { FileImport } from '../../shared/api/results.ts';
import { corpusFile } from '../corpus-file.ts';
import { readRecords, type SourceRecord } from '../import/records.ts';
import { createSource, sourceName, sourceWithText } from '../store/sources.ts';
import type { Context } from './context.ts';
import type { FileToImport } from './files-to-import.ts';

/** Reports on every file, in the order given. A bad one does not stop the rest; a cancelled import keeps what is done. */
export async function importSources(context: Context, files: readonly FileToImport[]): Promise<FileImport[]> {
  const records = await readRecords(corpusFile('records.json'));
  const reports: FileImport[] = [];
  for (const [done, wanted] of files.entries()) {
    context.progress(done, files.length);
    // Lets other calls in between two files: reading one holds this thread.
    await new Promise(setImmediate);
    reports.push(context.signal.aborted ? report(wanted, cancelled) : await importSource(context, wanted, records));
  }
  context.progress(files.length, files.length);
  return reports;
}

const cancelled = { failure: { code: 'cancelled', message: 'The import was cancelled before this file.' } as Failure };

async function importSource(
  context: Context,
  wanted: FileToImport,
  records: readonly SourceRecord[],
): Promise<FileImport> {
  try {
    // Loaded when they are first needed: the readers of all formats are half of what a start would load.
    const { readSource } = await import('../import/read-source.ts');
    const draft = await readSource(wanted.file);
    const { format, encoding } = draft;
    const present = sourceWithText(context.db, draft.sha256);
    if (present) {
      return report(wanted, { status: 'present', source: present.name, sourceId: present.id, format, encoding });
    }
    const record = records.find((known) => known.sha256 === draft.sha256);
    const fileName = basename(draft.fileName, extname(draft.fileName)).trim() || draft.fileName.trim();
    const name = wanted.name ?? record?.name ?? draft.title ?? fileName;
    const id = context.change(`Import ${name}`, (db) =>
      createSource(db, draft, name, { ...record?.attributes, ...wanted.attributes }),
    );
    return report(wanted, { status: 'imported', source: sourceName(context.db, id), sourceId: id, format, encoding });
  } catch (error) {
    if (error instanceof FailureError) return report(wanted, { failure: error.failure });
    throw error;
  }
}

function report(wanted: FileToImport, known: Partial<FileImport>): FileImport {
  return {
    file: 'path' in wanted.file ? wanted.file.path : wanted.file.name,
    status: 'failed',
    source: null,
    sourceId: null,
    format: null,
    encoding: null,
    failure: null,
    ...known,
  };
}
