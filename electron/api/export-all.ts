/** Writes everything that a project holds, in every form, to one zip archive. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { writePieces } from '../export/pieces.ts';
import { zipPieces } from '../export/zip-pieces.ts';
import { atOneMoment } from '../store/database.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import { readProjectInfo } from '../store/project.ts';
import type { Context } from './context.ts';
import { projectArchive, QUOTATION_FILES } from './everything/project-files.ts';
import { describedCodebook } from './export-codebook.ts';
import { quotationsOf } from './export-codings.ts';
import { exportSteps } from './export-steps.ts';
import { writtenDocument } from './written-document.ts';

/** Streams: of the tables one row and of the texts one is held at a time; the codebook and the memos as a whole. */
export async function exportAll(context: Context, { path }: ValidParams<'exports.all'>): Promise<ExportedFile> {
  refuseToReplaceProject(path);
  const codebook = await writtenDocument(describedCodebook(context.db), 'docx');
  if (context.signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  return atOneMoment(context.db, () => writeArchive(context, path, codebook as Uint8Array));
}

function writeArchive(context: Context, path: string, codebook: Uint8Array): ExportedFile {
  const { db, file } = context;
  const wanted = quotationsOf(db, { filter: {}, guard: true, paragraph: false });
  const { sources } = readProjectInfo(db, file);
  const steps = exportSteps(context, QUOTATION_FILES.length * wanted.total + sources);
  const { files, remarks } = projectArchive(context, wanted, codebook, steps);
  const bytes = writePieces(path, zipPieces(files));
  steps.end();
  return { path, bytes, rows: wanted.total, remarks: remarks() };
}
