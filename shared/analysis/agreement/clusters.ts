/** Clusters: the stretches of text that are drawn anew for an interval, because what is inside one is not independent. */

import { firstStartingFrom, type RangeList } from '../../text/range-list.ts';
import type { ReadUnits } from '../text-units.ts';
import { unitsOfSource } from '../unit-places.ts';
import type { AgreementUnit } from './agreement-result.ts';
import type { LineOfClusters } from './decision-counts.ts';

export type ClusterKind = 'source' | 'paragraph';

export interface Clusters {
  /** Number of all clusters. */
  readonly count: number;
  /** Units in each cluster. */
  readonly units: Float64Array;
  /** By the source's place among those compared. */
  readonly lines: readonly LineOfClusters[];
}

/** The units of one source: `null` where they are its characters. */
export type UnitList = RangeList | null;

export interface SourceUnits {
  readonly length: number;
  readonly units: UnitList;
  /** Read only where paragraphs are clusters. */
  readonly paragraphs: RangeList | null;
}

export function readSourceUnits(
  readUnits: ReadUnits,
  source: number,
  unit: AgreementUnit,
  clusters: ClusterKind,
): SourceUnits {
  return {
    length: readUnits(source, 'length'),
    units: unit === 'character' ? null : unitsOfSource(readUnits, source, unit),
    paragraphs: clusters === 'paragraph' ? readUnits(source, 'paragraphs') : null,
  };
}

/**
 * The clusters of the sources in their order, on the line of their units. A cluster of a paragraph reaches to the start
 * of the next one, so that white space and rules between paragraphs belong to the one before.
 */
export function clustersOf(sources: readonly SourceUnits[]): Clusters {
  const lines: LineOfClusters[] = [];
  let first = 0;
  for (const source of sources) {
    const ends = endsOnLine(source);
    lines.push({ first, ends });
    first += ends.length;
  }
  const units = new Float64Array(first);
  for (const line of lines) {
    line.ends.forEach((end, i) => {
      units[line.first + i] = end - (i === 0 ? 0 : line.ends[i - 1]!);
    });
  }
  return { count: first, units, lines };
}

function endsOnLine({ length, units, paragraphs }: SourceUnits): Int32Array {
  const last = units === null ? length : units.length >> 1;
  const starts =
    paragraphs === null ? [] : Array.from({ length: paragraphs.length >> 1 }, (_, i) => paragraphs[2 * i]!);
  const inner = starts.slice(1).map((start) => (units === null ? start : firstStartingFrom(units, start)));
  return Int32Array.from([...inner, last]);
}
