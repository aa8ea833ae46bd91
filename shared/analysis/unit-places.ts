/** Unit places: which text units of a source a coding lies in, so that units can be counted like characters. */

import type { TextRange } from '../text/range.ts';
import { firstEndingAfter, firstStartingFrom, type RangeList } from '../text/range-list.ts';
import type { ReadUnits } from './text-units.ts';
import type { TextUnit } from './unit.ts';

/** The units of one source, ascending and disjoint; the source itself is one range. */
export function unitsOfSource(readUnits: ReadUnits, source: number, unit: TextUnit): RangeList {
  if (unit === 'source') return Int32Array.of(0, readUnits(source, 'length'));
  return readUnits(source, unit === 'sentence' ? 'sentences' : 'paragraphs');
}

/** The numbers of the units that share a character with `[start, end)`, half-open; empty where it lies between units. */
export function unitPlaces(units: RangeList, start: number, end: number): TextRange {
  const first = firstEndingAfter(units, start);
  return { start: first, end: Math.max(first, firstStartingFrom(units, end)) };
}
