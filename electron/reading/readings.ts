/** Everything that is read in reading processes, by name. */

import type { PositionUnit } from '../../shared/exchange/position-units.ts';
import type { ReadingOptions } from '../import/document-reader.ts';
import type { InputFile } from '../import/input-file.ts';
import type { SurveyReading } from '../import/survey-rows.ts';
import type { FetchedPage } from '../import/web/fetch-page.ts';
import type { NamedPage } from '../import/web/web-page.ts';

/**
 * Each takes the file first, and what else it needs as plain values; what it gives is sent as a structured clone. Its modules
 * are loaded when it is first asked for.
 */
export const READINGS = {
  /** The drafts of a document. */
  sources: async (file: InputFile, options: ReadingOptions) =>
    (await import('../import/read-source.ts')).readSource(file, options),
  /** What a document holds, without the whole of its text. */
  preview: async (file: InputFile, options: ReadingOptions) =>
    (await import('../import/preview-source.ts')).previewSource(file, options),
  /** A table whose rows are to be imported. */
  survey: async (file: InputFile, sheet?: string) =>
    (await import('../import/survey-table.ts')).readSurvey(file, sheet),
  surveyRows: async (file: InputFile, reading: SurveyReading) =>
    (await import('../import/survey-rows.ts')).readSurveyRows(file, reading),
  /** The article of a page that was fetched. */
  webPage: async (file: NamedPage, page: Omit<FetchedPage, 'bytes'>) =>
    (await import('../import/web/web-page.ts')).readWebPage(file, page),
  /** A REFI-QDA project or codebook. */
  refi: async (file: InputFile, positions?: PositionUnit) =>
    (await import('../import/refi/read-refi.ts')).readRefi(file, positions),
  refiDigest: async (file: InputFile) => (await import('../import/refi/read-refi.ts')).digestRefi(file),
  /** A project of Taguette, QualCoder or RQDA. */
  foreign: async (file: InputFile, project?: string) =>
    (await import('./read-foreign.ts')).readForeignProject(file, project),
  references: async (file: InputFile) => (await import('../import/references.ts')).readReferences(file),
};

export type Readings = typeof READINGS;
export type ReadingName = keyof Readings;
export type ReadingParams<Name extends ReadingName> = Parameters<Readings[Name]>;
export type ReadingResult<Name extends ReadingName> = Awaited<ReturnType<Readings[Name]>>;
