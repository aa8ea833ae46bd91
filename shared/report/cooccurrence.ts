/** The co-occurrence report: which codes meet, as a ranked list. */

import type { Cooccurrence, Pair } from '../analysis/cooccurrence-result.ts';
import { countsTextUnits } from '../analysis/unit.ts';
import { counted } from '../text/counted.ts';
import { intervalCells, intervalColumns, noteIntervals, stateIntervals } from './cooccurrence-intervals.ts';
import { formulaAt, MEASURES, type Measure, type MeasureKey, measureColumn, measuresAt } from './measure-catalogue.ts';
import { type Filtered, stateCoders, stateCodes, stateFilter, stateUnit } from './statement.ts';
import { type Cell, type Table, UNDEFINED } from './table.ts';

/** Stands for a c-coefficient that is not in 0..1. */
export const OUT_OF_RANGE = 'out of range';

/** What the report asks, in words. */
export const COOCCURRENCE_TITLE = 'Co-occurrence: how often codes meet';

/**
 * One row a pair that meets, the largest n first, in codebook order where equal; a column for each measure that is
 * defined at the unit, and two for the intervals of one of them where they were asked for.
 */
export function cooccurrencePairsTable(result: Filtered<Cooccurrence>): Table {
  const { intervals } = result;
  const measures = measuresInOrder(result);
  const pairs = result.pairs.toSorted((a, b) => b.n - a.n);
  const undefinedHere = new Set<MeasureKey>();
  const endsOf = intervals && intervalCells(intervals);
  const rows = pairs.map((pair) => {
    const row: Cell[] = [pair.a, pair.b];
    for (const { key } of measures) {
      const cell = figureCell(pair, key);
      if (cell === null) undefinedHere.add(key);
      row.push(cell);
      if (key === intervals?.measure) row.push(...endsOf!(pair));
    }
    return row;
  });
  return {
    title: COOCCURRENCE_TITLE,
    statement: `${stateCooccurrence(result)}${stateIntervals(result)}`,
    columns: [
      { key: 'a', heading: 'A', kind: 'text' },
      { key: 'b', heading: 'B', kind: 'text' },
      ...measures.flatMap((measure) => [
        measureColumn(measure, result.unit),
        ...(measure.key === intervals?.measure ? intervalColumns(intervals) : []),
      ]),
    ],
    rows,
    notes: [
      ...noteIntervals(result),
      ...notesOnMeasures(result, measures),
      ...noteUndefined(measures.filter(({ key }) => undefinedHere.has(key))),
      ...undefinedMeasures(result),
    ],
  };
}

/** Those of the catalogue; one with intervals stands right after n, where it is seen first. */
function measuresInOrder({ unit, intervals }: Cooccurrence): Measure[] {
  const [n, ...others] = measuresAt(unit);
  const isFirst = ({ key }: Measure) => key === intervals?.measure;
  return [n!, ...others.filter(isFirst), ...others.filter((measure) => !isFirst(measure))];
}

/** What was counted, in a few sentences. */
export function stateCooccurrence(result: Filtered<Omit<Cooccurrence, 'pairs'>>): string {
  const { unit, coders, withSubCodes, rows, columns, units } = result;
  const size = `Rows: ${counted(rows.length, 'code')}; columns: ${counted(columns.length, 'code')}.`;
  const all = units === null ? '' : ` N = ${counted(units, 'unit')}.`;
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
