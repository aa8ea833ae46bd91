/** Writes the methodology report as HTML, DOCX or Markdown. */

import { writeFileSync } from 'node:fs';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import type { Document } from '../../shared/report/document.ts';
import { documentHtml } from '../../shared/report/document-html.ts';
import { documentMarkdown } from '../../shared/report/document-markdown.ts';
import { methodologyDocument } from '../../shared/report/methodology/methodology.ts';
import { replaceFile } from '../export/replace-file.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import type { Context } from './context.ts';
import { gatherStudy } from './methodology/gather-study.ts';

export async function exportMethodology(
  context: Context,
  wanted: ValidParams<'exports.methodology'>,
): Promise<ExportedFile> {
  const { path, format } = wanted;
  refuseToReplaceProject(path);
  const data = await written(methodologyDocument(await gatherStudy(context, wanted)), format);
  if (context.signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, data)), rows: null };
}

async function written(
  document: Document,
  format: ValidParams<'exports.methodology'>['format'],
): Promise<string | Uint8Array> {
  if (format === 'html') return documentHtml(document);
  if (format === 'md') return documentMarkdown(document);
  // Loaded when it is needed: most calls write no such document.
  const { documentDocx } = await import('../export/document-docx.ts');
  return await documentDocx(document);
}
