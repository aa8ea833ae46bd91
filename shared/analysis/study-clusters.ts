/** Clusters of a study: the stretches of text that a bootstrap draws - whole sources, or paragraphs where those are few. */

import { countOf, firstStartingFrom, type RangeList } from '../text/range-list.ts';
import type { Clusters } from './cooccurrence-result.ts';
import type { PairsToCount } from './counted-pairs.ts';
import { type Run, runsOf } from './runs.ts';
import { countsTextUnits, type Unit } from './unit.ts';
import { unitsOfSource } from './unit-places.ts';

/** With fewer sources than this, paragraphs are drawn: intervals from a handful of clusters are far too narrow. */
export const FEWEST_SOURCES = 10;

/** A source as a line - of characters, or of text units by their numbers - that is cut into clusters. */
export interface ClusteredSource {
  readonly runs: readonly Run[];
  /** `null` where the line is one of characters. */
  readonly units: RangeList | null;
  /** Cluster `firstCluster + i` is `[cuts[i], cuts[i + 1])` of the line; the white space after a paragraph is its own. */
  readonly cuts: Int32Array;
  readonly firstCluster: number;
}

export interface ClusteredStudy {
  readonly by: Clusters;
  readonly count: number;
  readonly sources: readonly ClusteredSource[];
}

/**
 * The clusters of the sources that are counted: those with codings, and under `pooled` at units of text all of them, as
 * their units are counted too. At unit `source` a paragraph holds no unit, so that whole sources are drawn, few or many.
 */
export function clustersOfStudy(input: PairsToCount): ClusteredStudy {
  const { unit, coders } = input;
  const runs = Map.groupBy(runsOf(input.codings, coders), (run) => run.source);
  const counted = coders === 'pooled' && countsTextUnits(unit) ? input.sources : [...runs.keys()];
  const by = clustersDrawn(counted.length, unit);
  const sources: ClusteredSource[] = [];
  let count = 0;
  for (const source of counted) {
    const units = countsTextUnits(unit) ? unitsOfSource(input.readUnits, source, unit) : null;
    const cuts = by === 'source' ? wholeLine(input, source, units) : cutsAtParagraphs(input, source, units);
    sources.push({ runs: runs.get(source) ?? [], units, cuts, firstCluster: count });
    count += cuts.length - 1;
  }
  return { by, count, sources };
}

function clustersDrawn(sources: number, unit: Unit): Clusters {
  return sources < FEWEST_SOURCES && unit !== 'source' ? 'paragraph' : 'source';
}

/** The cluster of a source that holds a place of its line. O(log clusters). */
export function clusterAt({ cuts, firstCluster }: ClusteredSource, place: number): number {
  let low = 0;
  let high = cuts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (cuts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return firstCluster + low;
}

function wholeLine({ readUnits }: PairsToCount, source: number, units: RangeList | null): Int32Array {
  return Int32Array.of(0, units ? countOf(units) : readUnits(source, 'length'));
}

/** Sentences never cross paragraphs: those of a paragraph are those that start in it. */
function cutsAtParagraphs(input: PairsToCount, source: number, units: RangeList | null): Int32Array {
  const paragraphs = input.readUnits(source, 'paragraphs');
  const [, end] = wholeLine(input, source, units);
  const cuts = [0];
  for (let paragraph = 1; paragraph < countOf(paragraphs); paragraph++) {
    const start = paragraphs[2 * paragraph]!;
    cuts.push(units ? firstStartingFrom(units, start) : start);
  }
  return Int32Array.from([...cuts, end!]);
}
