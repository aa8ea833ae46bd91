/** Writes the project, or its codebook, as REFI-QDA. */

import { renameSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ValidParams } from '../../shared/api/contract.ts';
import { type Failure, FailureError, fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import type { StreamedProject } from '../../shared/model/streamed-project.ts';
import { writePieces } from '../export/pieces.ts';
import { refiCodebook } from '../export/refi/write-codebook.ts';
import { refiProjectFiles } from '../export/refi/write-project.ts';
import { replaceFile } from '../export/replace-file.ts';
import { type ZippedFile, zipPieces } from '../export/zip-pieces.ts';
import { type DraftDigest, digestOf } from '../import/refi/digest.ts';
import { programVersion } from '../program-version.ts';
import { atOneMoment } from '../store/database.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import { streamProject } from '../store/read-project.ts';
import type { Context } from './context.ts';

/** Fails with `unexpected` where what was written does not say what was meant: nothing is replaced then. */
export async function exportProject(
  context: Context,
  { path, format }: ValidParams<'exports.project'>,
): Promise<ExportedFile> {
  refuseToReplaceProject(path);
  const program = `Themata ${programVersion()}`;
  const name = basename(context.file, extname(context.file));
  if (format === 'qdc') {
    const draft = streamProject(context.db, name);
    return { path, bytes: writePieces(path, [refiCodebook(draft, program)]), rows: draft.codes.length };
  }
  const unchecked = `${path}.unchecked`;
  try {
    const meant = atOneMoment(context.db, () => {
      const draft = streamProject(context.db, name);
      writePieces(unchecked, zipPieces(followed(context, draft, program)));
      return digestOf(draft);
    });
    const remarks = await check(context, meant, unchecked);
    const bytes = replaceFile(path, (unfinished) => renameSync(unchecked, unfinished));
    return { path, bytes, rows: meant.counts.codings, remarks };
  } finally {
    rmSync(unchecked, { force: true });
  }
}

/** What there is to say of it. A file that is too large to be read again is not checked. */
async function check({ reading, signal }: Context, meant: DraftDigest, path: string): Promise<string[]> {
  const read = await reading.read('refiDigest', [{ path }], signal).catch(failureOf);
  if (isDeepStrictEqual(read, meant)) return [];
  if ('code' in read && read.code === 'too-large') {
    return ['The file is too large to be read again: it was not compared with the project.'];
  }
  if ('code' in read && read.code === 'cancelled') throw new FailureError(read);
  const details = [`meant: ${JSON.stringify(meant)}`, `written: ${JSON.stringify(read)}`];
  fail('unexpected', 'What was written differs from the project. No file was written; please report this.', details);
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  throw error;
}

/** The files of the archive, with progress; ends where the export is cancelled. */
function* followed({ progress, signal }: Context, draft: StreamedProject, program: string): Generator<ZippedFile> {
  const total = draft.sources.length + 1;
  let done = 0;
  for (const file of refiProjectFiles(draft, program)) {
    if (signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
    progress(Math.min(done++, total), total);
    yield file;
  }
  progress(total, total);
}
