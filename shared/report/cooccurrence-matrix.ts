/** The co-occurrence matrix: one measure for every row and column. */

import type { CodeTotal, Cooccurrence } from '../analysis/cooccurrence-result.ts';
import { pairLookup } from '../analysis/pair-lookup.ts';
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
  const columns = result.columns.map((id) => totals.get(id)!);
  const figuresOf = pairLookup(result);
  const cellOf = (row: CodeTotal, column: CodeTotal): Cell => {
    const figures = figuresOf(row, column);
    return figures === null ? null : figureCell(figures, key);
  };
  return {
    title: COOCCURRENCE_TITLE,
    statement: `${stateCooccurrence(result)} ${stateMeasure(measure.heading, formula, result)}`,
    columns: [
      { key: 'code', heading: 'A (row), B (column)', kind: 'text' },
      ...columns.map(({ id, code }): Column => ({ key: `code ${id}`, heading: code, kind: measure.kind })),
    ],
    rows: result.rows.map((id) => {
      const row = totals.get(id)!;
      return [row.code, ...columns.map((column) => cellOf(row, column))];
    }),
    notes: [
      `A code is never paired with itself or with one above or below it: those cells are ${UNDEFINED}.`,
      ...(formula === null ? [] : [...notesOnMeasures(result, [measure]), ...noteUndefined([measure])]),
    ],
  };
}

/** The measure that was chosen, or n where the unit does not define it. */
export function measureShown(chosen: MeasureKey, { unit }: Pick<Cooccurrence, 'unit'>): MeasureKey {
  return formulaAt(measureOf(chosen), unit) === null ? 'n' : chosen;
}

function stateMeasure(heading: string, formula: string | null, { unit }: Cooccurrence): string {
  return formula === null ? `Measure: ${heading}, ${UNDEFINED} at ${unit}.` : `Measure: ${heading} = ${formula}.`;
}
