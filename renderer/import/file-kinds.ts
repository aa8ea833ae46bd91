/** What a file is to be imported as, by the ending of its name. */

import { DOCUMENT_EXTENSIONS, documentExtensionOf } from '../../shared/model/document-extensions.ts';

/** A `table` may be a survey, codings or a codebook: its person knows. */
export type FileKind = 'document' | 'survey' | 'table' | 'references' | 'project' | 'unknown';

export const SURVEY_EXTENSIONS = ['.xlsx', '.xlsm', '.tsv', '.tab', '.csv'] as const;
export const REFERENCE_EXTENSIONS = ['.ris', '.bib', '.json', '.nbib', '.enw'] as const;
export const PROJECT_EXTENSIONS = ['.qdpx', '.qdc', '.qda', '.zip', '.rqda', '.sqlite3', '.themata'] as const;

/** For the system's dialog. */
export const ALL_EXTENSIONS: readonly string[] = [
  ...DOCUMENT_EXTENSIONS,
  ...SURVEY_EXTENSIONS,
  ...REFERENCE_EXTENSIONS,
  ...PROJECT_EXTENSIONS,
];

export function kindOf(fileName: string): FileKind {
  if (documentExtensionOf(fileName)) return 'document';
  const ends = (extensions: readonly string[]) => extensions.some((one) => fileName.toLowerCase().endsWith(one));
  if (ends(['.csv'])) return 'table';
  if (ends(SURVEY_EXTENSIONS)) return 'survey';
  if (ends(REFERENCE_EXTENSIONS)) return 'references';
  return ends(PROJECT_EXTENSIONS) ? 'project' : 'unknown';
}
