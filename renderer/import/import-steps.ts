/** What is left to be asked about the files of an import: one dialog after the other. */

import type { FileImport } from '../../shared/api/results.ts';
import { kindOf } from './file-kinds.ts';
import type { GivenFiles } from './given-files.ts';

export type ImportStep =
  | { readonly kind: 'documents'; readonly given: GivenFiles }
  | { readonly kind: 'report'; readonly files: readonly FileImport[] }
  | { readonly kind: 'table' | 'survey' | 'references' | 'project'; readonly file: File }
  | { readonly kind: 'web' };

/** Files that are no document but of a known kind get a dialog each; what comes while documents are asked about joins them. */
export function withGiven(steps: readonly ImportStep[], { files, skipped }: GivenFiles): readonly ImportStep[] {
  const isDocument = ({ file }: GivenFiles['files'][number]) => ['document', 'unknown'].includes(kindOf(file.name));
  const documents = files.filter(isDocument);
  const others = files.flatMap(({ file }): ImportStep[] => {
    const kind = kindOf(file.name);
    return kind === 'document' || kind === 'unknown' ? [] : [{ kind, file }];
  });
  const joined = steps.findIndex(({ kind }) => kind === 'documents');
  const before = steps[joined];
  if (documents.length === 0) return [...steps, ...others];
  if (before?.kind !== 'documents') {
    return [...steps, { kind: 'documents', given: { files: documents, skipped } }, ...others];
  }
  const given = { files: [...before.given.files, ...documents], skipped: [...before.given.skipped, ...skipped] };
  return [...steps.with(joined, { kind: 'documents', given }), ...others];
}
