/** Surveys: tables of which each row becomes a source, or a case with its attributes. */

import { z } from 'zod';
import { COLUMN_ROLES, type ColumnRole } from '../../model/survey.ts';
import { command, query } from '../method.ts';
import { namedValues } from '../named-values.ts';
import { file, task } from '../parameters.ts';

export interface SurveyColumn {
  readonly name: string;
  /** A guess. */
  readonly role: ColumnRole;
  /** Number of different values, rows without one left out. */
  readonly values: number;
}

export interface SurveyPreview {
  /** Names of the sheets of the workbook; none where the file has no sheets. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly columns: readonly SurveyColumn[];
  readonly rows: number;
  /** The first rows, a cell for each column. */
  readonly firstRows: readonly (readonly string[])[];
}

export interface SurveyImport {
  /** Sources that were made. */
  readonly sources: number;
  /** Rows whose text is there already under the same name. */
  readonly present: number;
  /** Cases that were made, and cases of the same name that were there already. */
  readonly cases: number;
  readonly casesPresent: number;
  /** Rows without words to be coded, of which no source was made. */
  readonly withoutText: number;
}

const sheet = z.string().optional();

export const surveyMethods = {
  'surveys.preview': query<SurveyPreview>()({ file, sheet }),
  /** In one change. As cases, each row is a case that has its attributes and, where there are words, its source. */
  'surveys.import': command<SurveyImport>()({
    file,
    sheet,
    /** By the names of the columns; one that is not named is an attribute. */
    roles: namedValues(z.string(), z.enum(COLUMN_ROLES)).default({}),
    as: z.enum(['sources', 'cases']).default('sources'),
    task,
  }),
} as const;
