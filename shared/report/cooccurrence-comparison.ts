/** The comparison of co-occurrences: both groups side by side, and group B minus group A. */

import { countedIn, differencesOf } from '../analysis/cooccurrence-comparison.ts';
import type {
  ComparableMeasure,
  ComparedGroup,
  ComparedPair,
  CooccurrenceComparison,
} from '../analysis/cooccurrence-comparison-result.ts';
import { pairLookup } from '../analysis/pair-lookup.ts';
import { counted } from '../text/counted.ts';
import { figureCell, stateCooccurrence } from './cooccurrence.ts';
import { cooccurrenceMatrixTable } from './cooccurrence-matrix.ts';
import { formulaAt, measureColumn, measureOf } from './measure-catalogue.ts';
import type { Filtered } from './statement.ts';
import { type Cell, type Column, type Table, UNDEFINED } from './table.ts';

const TITLE = 'Co-occurrence compared';

/** Three matrices: the difference, group A, group B. A cell of the difference is undefined where it is in either. */
export function comparisonMatrixTables(result: Filtered<CooccurrenceComparison>, key: ComparableMeasure): Table[] {
  return [differenceTable(result, key), groupTable(result, 'A', key), groupTable(result, 'B', key)];
}

/** One row a pair that meets in either group, the largest difference either way first, undefined ones last. */
export function comparisonListTable(result: Filtered<CooccurrenceComparison>, key: ComparableMeasure): Table {
  const { heading, kind, ...measure } = measureOf(key);
  const { formula } = measureColumn({ heading, kind, ...measure }, result.unit);
  const figure = (name: string, words: string, how: string): Column => ({
    key: name,
    heading: words,
    kind,
    formula: how,
  });
  const pairs = result.pairs.toSorted((x, y) => sizeOf(y, key) - sizeOf(x, key));
  return {
    title: `${TITLE}: where codes meet more`,
    statement: stateComparison(result, key),
    columns: [
      { key: 'a', heading: 'A', kind: 'text' },
      { key: 'b', heading: 'B', kind: 'text' },
      figure('inA', `${heading} in group A`, `${heading} = ${formula}, in ${result.groupA.name}`),
      figure('inB', `${heading} in group B`, `${heading} = ${formula}, in ${result.groupB.name}`),
      figure('difference', 'difference', `${heading} in group B - ${heading} in group A`),
    ],
    rows: pairs.map(({ a, b, inA, inB, difference }) => [
      ...[a, b],
      figureCell(inA, key),
      figureCell(inB, key),
      difference[key],
    ]),
    notes: notesOn(result, key),
  };
}

/** The measure that was chosen, or Jaccard where the unit does not define it. */
export function comparedMeasure(chosen: ComparableMeasure, { unit }: Pick<CooccurrenceComparison, 'unit'>) {
  return formulaAt(measureOf(chosen), unit) === null ? 'jaccard' : chosen;
}

/** Finds B - A for two codes; undefined where they never pair, `null` where the difference is undefined. */
export function differenceLookup(
  result: CooccurrenceComparison,
  key: ComparableMeasure,
): (row: number, column: number) => number | null | undefined {
  const { groupA, groupB } = result;
  const [lookA, lookB] = [pairLookup(countedIn(result, 'A')), pairLookup(countedIn(result, 'B'))];
  const totals = new Map(groupA.codes.map((code, place) => [code.id, { inA: code, inB: groupB.codes[place]! }]));
  return (row, column) => {
    const [a, b] = [totals.get(row)!, totals.get(column)!];
    const [inA, inB] = [lookA(a.inA, b.inA), lookB(a.inB, b.inB)];
    return inA === null || inB === null ? undefined : differencesOf(inA, inB)[key];
  };
}

function differenceTable(result: Filtered<CooccurrenceComparison>, key: ComparableMeasure): Table {
  const { groupA } = result;
  const differenceOf = differenceLookup(result, key);
  const matrix = cooccurrenceMatrixTable({ ...countedIn(result, 'A'), filter: result.filter }, key);
  const rowOf = (row: number): Cell[] => groupA.columns.map((column) => differenceOf(row, column) ?? null);
  return {
    ...matrix,
    title: `${TITLE}: difference of ${titleOf(key)}`,
    statement: stateComparison(result, key),
    rows: groupA.rows.map((row, i) => [matrix.rows[i]![0]!, ...rowOf(row)]),
    notes: [...matrix.notes.slice(0, 1), ...notesOn(result, key)],
  };
}

function groupTable(result: Filtered<CooccurrenceComparison>, group: 'A' | 'B', key: ComparableMeasure): Table {
  const counted = countedIn(result, group);
  const matrix = cooccurrenceMatrixTable({ ...counted, filter: result.filter }, key);
  return {
    ...matrix,
    title: `${TITLE}: ${titleOf(key)} in group ${group}`,
    statement: `${stateGroup(group, counted)} ${matrix.statement}`,
  };
}

/** A title says in words what a column may call by its sign. */
function titleOf(key: ComparableMeasure): string {
  return key === 'n' ? 'meetings (n)' : measureOf(key).heading;
}

function stateComparison(result: Filtered<CooccurrenceComparison>, key: ComparableMeasure): string {
  const { groupA, groupB, filter } = result;
  const { units: _, ...counted } = groupA;
  const measure = measureOf(key);
  return (
    `${stateGroup('A', groupA)} ${stateGroup('B', groupB)} Difference: ${measure.heading} in group B - group A, ` +
    `${measure.heading} = ${formulaAt(measure, result.unit)}. ${stateCooccurrence({ ...counted, units: null, filter })}`
  );
}

function stateGroup(letter: 'A' | 'B', { name, sources, units }: ComparedGroup): string {
  return `Group ${letter}: ${name} (${counted(sources.length, 'source')}${units === null ? '' : `, ${counted(units, 'unit')}`}).`;
}

function notesOn({ sharedSources }: CooccurrenceComparison, key: ComparableMeasure): string[] {
  const { heading } = measureOf(key);
  const shared = sharedSources === 1 ? 'One source belongs' : `${sharedSources} sources belong`;
  return [
    ...(sharedSources > 0 ? [`${shared} to both groups and counts in each: the groups are not independent.`] : []),
    ...(key === 'n' ? ['n grows with the size of a group: compare a share such as Jaccard where sizes differ.'] : []),
    `A difference is ${UNDEFINED} where ${heading} is ${UNDEFINED} or out of range in either group.`,
  ];
}

/** Undefined differences come last. */
function sizeOf({ difference }: ComparedPair, key: ComparableMeasure): number {
  return Math.abs(difference[key] ?? -0) + (difference[key] === null ? -1 : 0);
}
