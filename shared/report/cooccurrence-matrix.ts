/** The co-occurrence matrix: one measure for every row and column. */

import type { CodeTotal, Cooccurrence } from '../analysis/cooccurrence-result.ts';
import { exchanged, figuresWithoutMeeting } from '../analysis/pair-figures.ts';
import { arePaired } from '../analysis/pair-lookup.ts';
import { COOCCURRENCE_TITLE, figureCell, notesOnMeasures, noteUndefined, stateCooccurrence } from './cooccurrence.ts';
import { formulaAt, type MeasureKey, measureOf } from './measure-catalogue.ts';
import type { Filtered } from './statement.ts';
import { type Cell, type Column, type Table, UNDEFINED } from './table.ts';

/**
 * A is the row, B the column. A cell is undefined where a code meets itself or one above or below it, and where its
 * measure is. Rows and columns in codebook order: of a code and those below it, counted with sub-codes, the first row or
 * column holds the total.
 */
export function cooccurrenceMatrixTable(result: Filtered<Cooccurrence>, key: MeasureKey): Table {
  const measure = measureOf(key);
  const formula = formulaAt(measure, result.unit);
  const totals = new Map(result.codes.map((code) => [code.id, code]));
  const codesOf = (ids: readonly number[]) => ids.map((id) => totals.get(id)!);
  const columns = codesOf(result.columns);
  return {
    title: COOCCURRENCE_TITLE,
    statement: `${stateCooccurrence(result)} ${stateMeasure(measure.heading, formula, result)}`,
    columns: [
      { key: 'code', heading: 'A (row), B (column)', kind: 'text' },
      ...columns.map(({ id, code }): Column => ({ key: `code ${id}`, heading: code, kind: measure.kind })),
    ],
    rows: rowsOf(result, codesOf(result.rows), columns, key),
    notes: [
      `A code is never paired with itself or with one above or below it: those cells are ${UNDEFINED}.`,
      ...(formula === null ? [] : [...notesOnMeasures(result, [measure]), ...noteUndefined([measure])]),
    ],
  };
}

/** With the path of each row's code before its cells. One pass over pairs and one over cells: the window waits for it. */
function rowsOf(
  { pairs, units }: Cooccurrence,
  rows: readonly CodeTotal[],
  columns: readonly CodeTotal[],
  key: MeasureKey,
): Cell[][] {
  const cells: (Cell | undefined)[][] = rows.map(({ code }) => [code, ...Array(columns.length).fill(undefined)]);
  const [rowOf, columnOf] = [placesOf(rows), placesOf(columns)];
  const fill = (row: number, column: number, cell: Cell) => {
    const [y, x] = [rowOf.get(row), columnOf.get(column)];
    if (y !== undefined && x !== undefined) cells[y]![x + 1] = cell;
  };
  for (const pair of pairs) {
    fill(pair.aId, pair.bId, figureCell(pair, key));
    fill(pair.bId, pair.aId, figureCell(exchanged(pair), key));
  }
  const cellWithoutMeeting = (row: CodeTotal, column: CodeTotal): Cell =>
    arePaired(row.code, column.code) ? figureCell(figuresWithoutMeeting(row.n, column.n, units), key) : null;
  return cells.map((line, y) =>
    line.map((cell, x) => (cell === undefined ? cellWithoutMeeting(rows[y]!, columns[x - 1]!) : cell)),
  );
}

function placesOf(codes: readonly CodeTotal[]): Map<number, number> {
  return new Map(codes.map(({ id }, place) => [id, place]));
}

/** The measure that was chosen, or n where the unit does not define it. */
export function measureShown(chosen: MeasureKey, { unit }: Pick<Cooccurrence, 'unit'>): MeasureKey {
  return formulaAt(measureOf(chosen), unit) === null ? 'n' : chosen;
}

function stateMeasure(heading: string, formula: string | null, { unit }: Cooccurrence): string {
  return formula === null ? `Measure: ${heading}, ${UNDEFINED} at ${unit}.` : `Measure: ${heading} = ${formula}.`;
}
