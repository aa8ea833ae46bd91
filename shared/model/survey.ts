/** Surveys: tables in which each row is what one participant said. */

import { comparableName } from './code.ts';
import { FreeNames } from './merging/free-names.ts';
import { oneLine } from './name.ts';

export const COLUMN_ROLES = ['text', 'name', 'attribute', 'ignore'] as const;

/**
 * What a column holds: words to be coded, what the row is called (several columns are joined), a fact about the participant, or
 * nothing that is wanted.
 */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface SurveyTable {
  /** Names of all sheets of the workbook; none where the file has no sheets. */
  readonly sheets: readonly string[];
  /** The sheet that was read; null where the file has no sheets. */
  readonly sheet: string | null;
  /** As the first row has them; `Column 3` for one without a name, ` (2)` behind one whose name is taken. */
  readonly columns: readonly string[];
  /** The rows after the first, as texts, each with a cell for every column; rows without any words are left out. */
  readonly rows: readonly (readonly string[])[];
}

/** Mean length above which the cells of a column are taken for answers in free words. */
const MEAN_ANSWER = 40;
const LONGEST_NAME = 80;
const LONGEST_HEADING = 490;

/**
 * A guess for each column, for a person to correct: long words are text, the first short column in which no two rows are alike
 * is the name, all else that has words is an attribute.
 */
export function guessRoles({ columns, rows }: SurveyTable): ColumnRole[] {
  const cellsOf = (place: number) => rows.map((row) => row[place]!).filter((cell) => cell.trim() !== '');
  const roles = columns.map((_, place): ColumnRole => {
    const cells = cellsOf(place);
    if (cells.length === 0) return 'ignore';
    const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    return mean > MEAN_ANSWER ? 'text' : 'attribute';
  });
  const named = columns.findIndex((_, place) => {
    const cells = cellsOf(place);
    const isShort = cells.every((cell) => cell.length <= LONGEST_NAME);
    return roles[place] === 'attribute' && isShort && new Set(cells).size === rows.length;
  });
  return roles.map((role, place) => (place === named ? 'name' : role));
}

/** Names of columns, so that each is there, and none twice: attributes of these names are told apart. */
export function columnNames(header: readonly string[]): string[] {
  const free = new FreeNames(comparableName);
  return header.map((cell, place) => {
    const given = oneLine(cell.toWellFormed()).slice(0, LONGEST_HEADING).toWellFormed().trim();
    return free.take(given || `Column ${place + 1}`);
  });
}
