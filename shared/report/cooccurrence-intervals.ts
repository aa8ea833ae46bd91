/** Intervals in the co-occurrence report: two columns beside their measure, and how they came about in words. */

import type { Cooccurrence, Pair, PairIntervals } from '../analysis/cooccurrence-result.ts';
import { counted } from '../text/counted.ts';
import { measureOf } from './measure-catalogue.ts';
import { type Cell, type Column, UNDEFINED } from './table.ts';

/** Stands for the interval of a pair beyond the most frequent ones. */
export const NOT_COMPUTED = 'not computed';

/** The columns of the interval's two ends. */
export function intervalColumns(intervals: PairIntervals): Column[] {
  const { key, heading, kind } = measureOf(intervals.measure);
  const tail = (1 - intervals.level) / 2;
  const end = (name: string, words: string, share: number): Column => ({
    key: `${key}${name}`,
    heading: `${heading} ${words}`,
    kind,
    formula: `${Number((100 * share).toFixed(2))}th percentile of ${heading} over the resamples`,
  });
  return [end('Low', 'from', tail), end('High', 'to', 1 - tail)];
}

/** Finds the cells of a pair. */
export function intervalCells(intervals: PairIntervals): (pair: Pair) => [Cell, Cell] {
  const found = new Map(intervals.pairs.map(({ aId, bId, interval }) => [`${aId} ${bId}`, interval]));
  return ({ aId, bId }) => {
    const interval = found.get(`${aId} ${bId}`);
    if (interval === undefined) return [NOT_COMPUTED, NOT_COMPUTED];
    return interval ? [interval.low, interval.high] : [null, null];
  };
}

/** What was drawn, how often and from which seed; empty where no intervals were asked for. */
export function stateIntervals({ intervals }: Cooccurrence): string {
  if (!intervals) return '';
  const { measure, level, resamples, clusterCount, clusters, seed } = intervals;
  return (
    ` Intervals of ${measureOf(measure).heading}: ${100 * level} %, percentile bootstrap, ` +
    `${resamples} resamples of ${counted(clusterCount, clusters)}, seed ${seed}.`
  );
}

/** What a reader must know about the intervals. */
export function noteIntervals({ intervals, unit, pairs }: Cooccurrence): string[] {
  if (!intervals) return [];
  const { clusters, pairs: computed } = intervals;
  const isTooFew = computed.length > 0 && unit === 'source' && computed.every(({ interval }) => interval === null);
  const drawn =
    clusters === 'source'
      ? 'Whole sources were drawn: characters and sentences of one source are not independent.'
      : 'There are fewer than ten sources: paragraphs were drawn in their place. Those of one source resemble each other, so that the intervals are rather too narrow.';
  return [
    isTooFew
      ? `A source is one unit, and fewer than ten are too few to draw from: intervals are ${UNDEFINED}.`
      : `${drawn} An interval is ${UNDEFINED} where more than one resample in twenty leaves the measure ${UNDEFINED}; one of no width means that every resample gave the same figure, not that it is certain.`,
    ...(computed.length < pairs.length
      ? [
          `Intervals were computed for the ${computed.length} pairs with the largest n; choose rows and columns for others.`,
        ]
      : []),
  ];
}
