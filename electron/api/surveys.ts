/** Surveys: previewed, and imported row by row in one change. */

import type { ValidParams } from '../../shared/api/contract.ts';
import type { SurveyImport, SurveyPreview } from '../../shared/api/methods/surveys.ts';
import { comparableName } from '../../shared/model/code.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { guessRoles } from '../../shared/model/survey.ts';
import { fileNameOf } from '../import/input-file.ts';
import type { SurveyRow } from '../import/survey-rows.ts';
import { casesByName, extendCase, insertCase } from '../store/cases.ts';
import type { WritableDb } from '../store/database.ts';
import { createSource, sourceNamed } from '../store/sources.ts';
import type { Context, Handlers } from './context.ts';
import { storingSteps } from './storing-steps.ts';

export const surveyMethods: Handlers<'surveys'> = {
  'surveys.preview': async (context, p) => previewSurvey(context, p),
  'surveys.import': (context, p) => importSurvey(context, p),
};

const SHOWN_ROWS = 20;

async function previewSurvey(
  { reading, signal }: Context,
  { file, sheet }: ValidParams<'surveys.preview'>,
): Promise<SurveyPreview> {
  const table = await reading.read('survey', [file, sheet], signal);
  const roles = guessRoles(table);
  return {
    sheets: table.sheets,
    sheet: table.sheet,
    columns: table.columns.map((name, place) => ({
      name,
      role: roles[place]!,
      values: new Set(table.rows.map((row) => row[place]!.trim()).filter(Boolean)).size,
    })),
    rows: table.rows.length,
    firstRows: table.rows.slice(0, SHOWN_ROWS),
  };
}

async function importSurvey(context: Context, params: ValidParams<'surveys.import'>): Promise<SurveyImport> {
  const { file, sheet, roles } = params;
  const rows = await context.reading.read('surveyRows', [file, { sheet, roles }], context.signal);
  return context.change(`Import the rows of ${fileNameOf(file)}`, (db) => storeRows(context, db, rows, params.as));
}

function storeRows(
  context: Context,
  db: WritableDb,
  rows: readonly SurveyRow[],
  as: 'sources' | 'cases',
): SurveyImport {
  const counts = { sources: 0, present: 0, cases: 0, casesPresent: 0, withoutText: 0 };
  const known = casesByName(db);
  const step = storingSteps(context, rows.length);
  for (const { name, attributes, draft } of rows) {
    step();
    let source: SourceId | undefined;
    if (draft) {
      const present = sourceNamed(db, name, draft.sha256);
      source = present ?? createSource(db, draft, name, as === 'sources' ? attributes : {});
      counts[present ? 'present' : 'sources']++;
    } else counts.withoutText++;
    if (as === 'sources') continue;
    const told = { sources: source === undefined ? [] : [source], attributes };
    const key = comparableName(name);
    const present = known.get(key);
    if (present === undefined) known.set(key, insertCase(db, { name, description: '', ...told }));
    else extendCase(db, present, told);
    counts[present === undefined ? 'cases' : 'casesPresent']++;
  }
  return counts;
}
