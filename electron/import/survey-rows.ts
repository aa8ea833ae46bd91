/** Makes what is to be stored of the rows of a survey: a name, attributes, and a text where a row has one. */

import { basename, extname } from 'node:path';
import { fail } from '../../shared/api/failure.ts';
import { oneLine } from '../../shared/model/name.ts';
import type { AttributeValues } from '../../shared/model/source.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import type { ColumnRole, SurveyTable } from '../../shared/model/survey.ts';
import type { Block } from '../../shared/text/block.ts';
import { completeDraft } from './draft.ts';
import { fileNameOf, type InputFile } from './input-file.ts';
import { normalise } from './normalise.ts';
import { plainBlocks } from './plain-text.ts';
import { readSurvey } from './survey-table.ts';

/** How a survey is to be read: what each column holds, by its name; a column that is not named is an attribute. */
export interface SurveyReading {
  readonly sheet?: string | undefined;
  readonly roles: Readonly<Record<string, ColumnRole>>;
}

export interface SurveyRow {
  readonly name: string;
  readonly attributes: AttributeValues;
  /** Null where the row has no words to be coded. */
  readonly draft: SourceDraft | null;
}

const LONGEST_NAME = 500;
const LONGEST_VALUE = 10_000;

/** The rows of a survey, in its order. Fails as `readSurvey` does, and with `invalid-input` for a role of a column that is not there. */
export async function readSurveyRows(file: InputFile, { sheet, roles }: SurveyReading): Promise<SurveyRow[]> {
  const table = await readSurvey(file, sheet);
  const strange = Object.keys(roles).find((name) => !table.columns.includes(name));
  if (strange !== undefined) {
    fail('invalid-input', `There is no column "${strange}". The table has ${table.columns.join(', ')}.`);
  }
  const fileName = fileNameOf(file);
  return table.rows.map((cells, place) => rowOf(table, cells, roles, fileName, place));
}

function rowOf(
  { columns }: SurveyTable,
  cells: readonly string[],
  roles: SurveyReading['roles'],
  fileName: string,
  place: number,
): SurveyRow {
  const inRole = (role: ColumnRole) =>
    columns
      .map((column, at) => ({ column, cell: normalise(cells[at]!) }))
      .filter(({ column, cell }) => roleOf(roles, column) === role && cell.trim() !== '');
  const name = oneLine(
    inRole('name')
      .map(({ cell }) => cell)
      .join(' '),
  );
  const texts = Object.values(roles).filter((role) => role === 'text').length;
  return {
    name: (name || `${basename(fileName, extname(fileName))} ${place + 1}`).slice(0, LONGEST_NAME).toWellFormed(),
    attributes: Object.fromEntries(
      inRole('attribute').map(({ column, cell }) => [column, cell.trim().slice(0, LONGEST_VALUE).toWellFormed()]),
    ),
    draft: draftOf(inRole('text'), texts > 1, fileName),
  };
}

/** A column may be named like what every object has. */
function roleOf(roles: SurveyReading['roles'], column: string): ColumnRole {
  return Object.hasOwn(roles, column) ? roles[column]! : 'attribute';
}

/** Where a survey asks several questions, each answer stands under its question. */
function draftOf(answers: readonly { column: string; cell: string }[], withQuestions: boolean, fileName: string) {
  if (answers.length === 0) return null;
  let text = '';
  const blocks: Block[] = [];
  for (const { column, cell } of answers) {
    if (text !== '') text += '\n\n';
    if (withQuestions) {
      blocks.push({ kind: 'heading', level: 2, start: text.length, end: text.length + column.length });
      text += `${column}\n\n`;
    }
    const start = text.length;
    text += cell;
    blocks.push(
      ...plainBlocks(cell).map((block) => ({ ...block, start: block.start + start, end: block.end + start })),
    );
  }
  return completeDraft({ fileName, format: 'table', encoding: 'declared', title: null, text, blocks, markers: [] });
}
