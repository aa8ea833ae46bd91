/** Imports files as sources, one after the other: each is stored whole or not at all. */

import type { ValidParams } from '../../../shared/api/contract.ts';
import { type Failure, FailureError } from '../../../shared/api/failure.ts';
import type { FileImport, SourcesImport } from '../../../shared/api/results.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { corpusFile } from '../../corpus-file.ts';
import { fileNameOf } from '../../import/input-file.ts';
import { readRecords, type SourceRecord } from '../../import/records.ts';
import type { WritableDb } from '../../store/database.ts';
import { createSource, sourceName, sourceWithText } from '../../store/sources.ts';
import type { Context } from '../context.ts';
import { leaveComments, storeComments } from './comment-memos.ts';
import { type FileToImport, filesToImport } from './files-to-import.ts';
import { type ProposedSource, proposedSource } from './proposed-source.ts';
import { readFiles } from './read-files.ts';

type ImportParams = ValidParams<'sources.import'>;

/** Reports on every file, in the order given. A bad one does not stop the rest; a cancelled import keeps what is done. */
export async function importSources(context: Context, params: ImportParams): Promise<SourcesImport> {
  const records = await readRecords(corpusFile('records.json'));
  const { files, skipped } = await filesToImport(params);
  const reports: FileImport[] = [];
  const reading = ({ file, encoding }: FileToImport) =>
    context.reading.read('sources', [file, { encoding, chapters: params.chapters }], context.signal);
  for await (const { wanted, file, read, failure } of readFiles(context, files, reading)) {
    if (read) {
      const document = { wanted, file, drafts: read, records, comments: params.comments };
      reports.push(...(await context.inTurn(() => storeFile(context, document))));
    } else reports.push(failed(file, failure));
  }
  return { files: reports, skipped };
}

interface ReadDocument {
  readonly wanted: FileToImport;
  readonly file: string;
  readonly drafts: readonly SourceDraft[];
  readonly records: readonly SourceRecord[];
  readonly comments: ImportParams['comments'];
}

/** All texts of a file in one change. */
function storeFile(context: Context, document: ReadDocument): FileImport[] {
  const { wanted, file, drafts, records } = document;
  const proposed = drafts.map((_, place) => proposedSource(wanted, drafts, place, records));
  const what = proposed.length === 1 ? proposed[0]!.name : `${proposed.length} texts of ${fileNameOf(wanted.file)}`;
  const work = (db: WritableDb) => drafts.map((draft, place) => storeDraft(db, document, draft, proposed[place]!));
  try {
    return context.change(`Import ${what}`, work, { files: [wanted] });
  } catch (error) {
    if (error instanceof FailureError) return [failed(file, error.failure)];
    throw error;
  }
}

function storeDraft(db: WritableDb, document: ReadDocument, draft: SourceDraft, proposed: ProposedSource): FileImport {
  const { format, encoding, remarks } = draft;
  const report = { file: document.file, format, encoding, remarks, failure: null };
  const present = sourceWithText(db, draft.sha256);
  if (present) return { ...report, status: 'present', source: present.name, sourceId: present.id };
  const id = createSource(db, draft, proposed.name, proposed.attributes);
  const told = document.comments === 'memos' ? storeComments(db, id, draft) : leaveComments(draft);
  return {
    ...report,
    ...{ status: 'imported', source: sourceName(db, id), sourceId: id, remarks: [...remarks, ...told] },
  };
}

function failed(file: string, failure: Failure | null): FileImport {
  const none = { source: null, sourceId: null, format: null, encoding: null, remarks: [] };
  return { file, status: 'failed', ...none, failure };
}
