/** Tells what files hold before they are imported. */

import type { ValidParams } from '../../../shared/api/contract.ts';
import type { FilePreview, SourcePreview, SourcesPreview } from '../../../shared/api/results.ts';
import type { DraftPreview } from '../../../shared/model/source-preview.ts';
import { corpusFile } from '../../corpus-file.ts';
import { readRecords } from '../../import/records.ts';
import { sourceWithText } from '../../store/sources.ts';
import type { Context } from '../context.ts';
import { type FileToImport, filesToImport } from './files-to-import.ts';
import { proposedSource } from './proposed-source.ts';
import { readFiles } from './read-files.ts';

/** Of every file, in the order given; what cannot be read says why. */
export async function previewSources(
  context: Context,
  params: ValidParams<'sources.preview'>,
): Promise<SourcesPreview> {
  const records = await readRecords(corpusFile('records.json'));
  const { files, skipped } = await filesToImport(params);
  const previews: FilePreview[] = [];
  const reading = ({ file, encoding }: FileToImport) =>
    context.reading.read('preview', [file, { encoding, chapters: params.chapters }], context.signal);
  for await (const { wanted, file, read, failure } of readFiles(context, files, reading)) {
    const texts = read ?? [];
    const sources = texts.map((text, place) => ({
      ...sourcePreview(context, text),
      ...proposedSource(wanted, texts, place, records),
    }));
    previews.push({ file, sources, failure });
  }
  return { files: previews, skipped };
}

function sourcePreview(context: Context, { title, book, sha256, ...told }: DraftPreview): Omit<SourcePreview, 'name'> {
  return { ...told, present: sourceWithText(context.db, sha256)?.name ?? null };
}
