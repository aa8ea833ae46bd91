/** Writes the methodology report as HTML, DOCX or Markdown. */

import { writeFileSync } from 'node:fs';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { methodologyDocument } from '../../shared/report/methodology/methodology.ts';
import { replaceFile } from '../export/replace-file.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import type { Context } from './context.ts';
import { gatherStudy } from './methodology/gather-study.ts';
import { writtenDocument } from './written-document.ts';

export async function exportMethodology(
  context: Context,
  wanted: ValidParams<'exports.methodology'>,
): Promise<ExportedFile> {
  const { path, format } = wanted;
  refuseToReplaceProject(path);
  const data = await writtenDocument(methodologyDocument(await gatherStudy(context, wanted)), format);
  if (context.signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows: null };
}
