/** The co-occurrence report: which codes meet, as a ranked list. */

import type { Cooccurrence, Pair } from '../analysis/cooccurrence-result.ts';
import { countsTextUnits } from '../analysis/unit.ts';
import { formulaAt, MEASURES, type Measure, type MeasureKey, measureColumn, measuresAt } from './measure-catalogue.ts';
import { type Filtered, stateCoders, stateCodes, stateFilter, stateUnit } from './statement.ts';
import { type Cell, type Table, UNDEFINED } from './table.ts';

/** Stands for a c-coefficient that is not in 0..1. */
export const OUT_OF_RANGE = 'out of range';

/**
 * One row a pair that meets, the largest n first, in codebook order where equal; a column for each measure that is
 * defined at the unit.
 */
export function cooccurrencePairsTable(result: Filtered<Cooccurrence>): Table {
  const measures = measuresAt(result.unit);
  const pairs = result.pairs.toSorted((a, b) => b.n - a.n);
  const undefinedHere = measures.filter(({ key }) => pairs.some((pair) => figureCell(pair, key) === null));
  return {
    title: 'Co-occurrence',
    statement: stateCooccurrence(result),
    columns: [
      { key: 'a', heading: 'A', kind: 'text' },
      { key: 'b', heading: 'B', kind: 'text' },
      ...measures.map((measure) => measureColumn(measure, result.unit)),
    ],
    rows: pairs.map((pair) => [pair.a, pair.b, ...measures.map(({ key }) => figureCell(pair, key))]),
    notes: [...notesOnMeasures(result, measures), ...noteUndefined(undefinedHere), ...undefinedMeasures(result)],
  };
}

/** What was counted, in a few sentences. */
export function stateCooccurrence(result: Filtered<Cooccurrence>): string {
  const { unit, coders, withSubCodes, rows, columns, units } = result;
  const size = `Rows: ${rows.length} codes; columns: ${columns.length} codes.`;
  const all = units === null ? '' : ` N = ${units} units.`;
  return `${stateUnit(unit)} ${stateCoders(coders)} ${stateCodes(withSubCodes)} ${size}${all} ${stateFilter(result)}`;
}

/** A figure as a cell: `null` where it is undefined, a word where c is out of range. */
export function figureCell(figures: Pick<Pair, MeasureKey | 'cOutOfRange'>, key: MeasureKey): Cell {
  return key === 'c' && figures.cOutOfRange ? OUT_OF_RANGE : figures[key];
}

/** What a reader must know about these measures. */
export function notesOnMeasures({ unit, pairs }: Cooccurrence, measures: readonly Measure[]): string[] {
  const notes: string[] = [];
  const shows = (key: MeasureKey) => measures.some((measure) => measure.key === key);
  const outOfRange = pairs.filter((pair) => pair.cOutOfRange).length;
  if (shows('c') && outOfRange > 0) {
    const where = outOfRange === 1 ? 'one pair' : `${outOfRange} pairs`;
    notes.push(
      `c is ${OUT_OF_RANGE} for ${where}: codings that meet several of the other code raise n above what 0..1 allows.`,
    );
  }
  if (countsTextUnits(unit) && (shows('logLikelihood') || shows('p'))) {
    notes.push('Units of one source are not independent: log-likelihood and p overstate how sure an association is.');
  }
  return notes;
}

/** When figures of these measures are undefined. */
export function noteUndefined(measures: readonly Measure[]): string[] {
  const possible = measures.filter((measure) => measure.undefinedWhen !== null);
  return possible.map(({ heading, undefinedWhen }) => `${heading} is ${UNDEFINED} where ${undefinedWhen}.`);
}

function undefinedMeasures({ unit }: Cooccurrence): string[] {
  const names = MEASURES.filter((measure) => formulaAt(measure, unit) === null).map((measure) => measure.heading);
  const need = countsTextUnits(unit) ? 'need codings or characters' : 'need a table of units';
  return [`${names.join(', ')} ${need} and are ${UNDEFINED} at ${unit}.`];
}
