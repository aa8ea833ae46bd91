/** Previews of the documents that are looked at, and only of those. */

import { useCallback } from 'react';
import type { FilePreview } from '../../../shared/api/results.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { sentFile } from '../given-files.ts';
import { type Told, useAsked } from '../use-asked.ts';
import type { ImportOptions, WantedDocument } from './import-documents.ts';

export type PreviewOf = (document: WantedDocument) => Told<FilePreview> | undefined;

/** Those made so far; undefined for one that is not there yet. That of `looked` is on its way. */
export function useDocumentPreviews(
  looked: WantedDocument | undefined,
  chapters: ImportOptions['chapters'],
): PreviewOf {
  const { client } = useWorkbench();
  const told = useAsked('Reading', looked ? keyOf(looked, chapters) : null, async (task) => {
    const { file, path, encoding } = looked!;
    const wanted = { file: await sentFile(file, path), ...(encoding && { encoding }) };
    const { files } = await client.call('sources.preview', { files: [wanted], chapters, task });
    return files[0]!;
  });
  return useCallback(
    (document) => {
      const preview = told.get(keyOf(document, chapters));
      const failure = preview?.failure ?? preview?.data?.failure;
      return failure ? { failure } : preview;
    },
    [told, chapters],
  );
}

function keyOf({ key, encoding }: WantedDocument, chapters: ImportOptions['chapters']): string {
  return `${key} ${encoding ?? ''} ${chapters}`;
}
