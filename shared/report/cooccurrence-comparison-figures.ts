/** Figures of a comparison of co-occurrences: heat maps of both groups and of their difference. */

import { countedIn } from '../analysis/cooccurrence-comparison.ts';
import type { ComparableMeasure, CooccurrenceComparison } from '../analysis/cooccurrence-comparison-result.ts';
import { differenceLookup } from './cooccurrence-comparison.ts';
import { cooccurrenceHeatMap, pairHeatMap } from './cooccurrence-figures.ts';
import type { Figure, Look } from './figures/figure.ts';

/** The difference first, B - A, values below zero in a second hue. */
export function comparisonHeatMaps(result: CooccurrenceComparison, key: ComparableMeasure, look: Look): Figure[] {
  const { groupA, groupB } = result;
  const differenceOf = differenceLookup(result, key);
  const head = { key: 'difference', title: `Co-occurrence: ${groupB.name} minus ${groupA.name}` };
  return [
    pairHeatMap(head, groupA, key, (row, column) => differenceOf(row.id, column.id), look),
    cooccurrenceHeatMap(countedIn(result, 'A'), key, look, { key: 'group-a', title: `Co-occurrence: ${groupA.name}` }),
    cooccurrenceHeatMap(countedIn(result, 'B'), key, look, { key: 'group-b', title: `Co-occurrence: ${groupB.name}` }),
  ];
}
