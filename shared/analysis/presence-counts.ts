/** Presence counts: in how many units of each group of sources each code is present. */

import { countOf, type RangeList } from '../text/range-list.ts';
import { type CodeSlots, codePlaces } from './code-slots.ts';
import type { CooccurrenceData } from './counted-pairs.ts';
import { type Run, runsOf } from './runs.ts';
import type { CodersRule, TextUnit } from './unit.ts';
import { unitPlaces, unitsOfSource } from './unit-places.ts';

export interface PresenceInput extends CooccurrenceData {
  readonly unit: TextUnit;
  readonly coders: CodersRule;
  readonly slots: CodeSlots;
  /** Number of groups, and the group of each source that is counted; the others are left out. */
  readonly groups: number;
  readonly groupOf: ReadonlyMap<number, number>;
}

export interface PresenceCounts {
  /** Units of each group: under `each` those of every coder who coded the source, under `pooled` each once. */
  readonly units: Float64Array;
  /** Units of each group in which each slot's code is present, at `slot * groups + group`. */
  readonly present: Float64Array;
  /** Whether several coders' units of one source were added up. */
  readonly addsCoders: boolean;
}

/**
 * A unit counts once however many codings of a code lie in it: these come in order of their starts, so what a code's
 * earlier ones reach of the source ends at one unit, and only those past it are new.
 * One pass over the codings, O(log units) each.
 */
export function countPresence(input: PresenceInput): PresenceCounts {
  const { coders, groups, groupOf, slots } = input;
  const places = codePlaces(input.codings, input.codebook);
  const runsOfSource = Map.groupBy(runsOf(input.codings, coders), (run) => run.source);
  const counts = {
    units: new Float64Array(groups),
    present: new Float64Array(slots.placeOf.length * groups),
    addsCoders: false,
  };
  const tally = { ...input, places, present: counts.present, reached: new Int32Array(slots.placeOf.length) };
  for (const source of input.sources) {
    const group = groupOf.get(source);
    const runs = runsOfSource.get(source) ?? [];
    if (group === undefined || (coders === 'each' && runs.length === 0)) continue;
    const list = unitsOfSource(input.readUnits, source, input.unit);
    counts.units[group]! += countOf(list) * (coders === 'each' ? runs.length : 1);
    counts.addsCoders ||= coders === 'each' && runs.length > 1;
    for (const run of runs) addRun(tally, run, list, group);
  }
  return counts;
}

interface Tally extends PresenceInput {
  /** Place in the codebook of each coding's code. */
  readonly places: Int32Array;
  readonly present: Float64Array;
  /** The unit after the last one of this run in which each slot is present. */
  readonly reached: Int32Array;
}

function addRun(tally: Tally, run: Run, list: RangeList, group: number): void {
  const { codings, groups, places, present, reached } = tally;
  const { first, targets } = tally.slots;
  reached.fill(0);
  for (const i of run.places) {
    const { start, end } = unitPlaces(list, codings.start[i]!, codings.end[i]!);
    for (let t = first[places[i]!]!; t < first[places[i]! + 1]!; t++) {
      const slot = targets[t]!;
      const added = end - Math.max(start, reached[slot]!);
      if (added <= 0) continue;
      present[slot * groups + group]! += added;
      reached[slot] = end;
    }
  }
}
