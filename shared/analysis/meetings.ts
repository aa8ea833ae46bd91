/** Meetings: the places behind one pair's figure, for a reader to check. */

import type { CodingId, SourceId } from '../model/ids.ts';
import { compareRanges } from '../text/range.ts';
import type { CodingColumns } from './coding-columns.ts';
import { reachOf } from './coding-pairs.ts';
import type { Meeting } from './meeting.ts';
import { type Run, runsOf } from './runs.ts';
import type { ReadUnits } from './text-units.ts';
import { type CodersRule, countsTextUnits, type TextUnit, type Unit } from './unit.ts';
import { unitPlaces, unitsOfSource } from './unit-places.ts';

export interface MeetingsInput {
  /** The codings of A and of B under the filter; others are passed over. */
  readonly codings: CodingColumns;
  /** Ids of the codes that count as A, and as B: each a code, with sub-codes also those below it. They share none. */
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly readUnits: ReadUnits;
}

/**
 * As many meetings as the pair's `n`, ordered by source as in the columns, then by start and end; those at one place
 * by coder. O(codings log codings + meetings).
 */
export function meetingsOf(input: MeetingsInput): Meeting[] {
  const { unit } = input;
  const runs = Map.groupBy(runsOf(input.codings, input.coders), (run) => run.source);
  return [...runs].flatMap(([source, runsHere]) => {
    const find = countsTextUnits(unit) ? meetingsInUnits(input, unit, source) : meetingsOfCodings(input);
    return runsHere.flatMap(find).sort(compareRanges);
  });
}

/** Keeps, of each code, the codings that the next ones may still meet. */
function meetingsOfCodings({ codings, a, b, unit }: MeetingsInput): (run: Run) => Meeting[] {
  const { start, end, code, id } = codings;
  const reach = reachOf(unit);
  const meetingOf = (first: number, second: number, ofA: number, ofB: number): Meeting => ({
    source: codings.source[first] as SourceId,
    start: start[first]!,
    end: Math.max(end[first]!, end[second]!),
    a: [id[ofA] as CodingId],
    b: [id[ofB] as CodingId],
  });
  return (run) => {
    const found: Meeting[] = [];
    const open: { a: number[]; b: number[] } = { a: [], b: [] };
    for (const i of run.places) {
      const side = a.has(code[i]!) ? 'a' : b.has(code[i]!) ? 'b' : undefined;
      if (side === undefined) continue;
      const other = side === 'a' ? 'b' : 'a';
      open[other] = open[other].filter((earlier) => start[i]! < end[earlier]! + reach);
      for (const earlier of open[other]) {
        found.push(side === 'a' ? meetingOf(earlier, i, i, earlier) : meetingOf(earlier, i, earlier, i));
      }
      open[side].push(i);
    }
    return found;
  };
}

function meetingsInUnits(input: MeetingsInput, unit: TextUnit, source: number): (run: Run) => Meeting[] {
  const { codings, a, b } = input;
  const units = unitsOfSource(input.readUnits, source, unit);
  return (run) => {
    const ofA = codingsByUnit(run, codings, a, units);
    const ofB = codingsByUnit(run, codings, b, units);
    return [...ofA.keys()]
      .filter((number) => ofB.has(number))
      .map((number) => ({
        source: source as SourceId,
        start: units[2 * number]!,
        end: units[2 * number + 1]!,
        a: ofA.get(number)!,
        b: ofB.get(number)!,
      }));
  };
}

/** The codings of the codes in each unit that has any, by the unit's number. */
function codingsByUnit(run: Run, codings: CodingColumns, codes: ReadonlySet<number>, units: Int32Array) {
  const found = new Map<number, CodingId[]>();
  for (const i of run.places) {
    if (!codes.has(codings.code[i]!)) continue;
    const { start, end } = unitPlaces(units, codings.start[i]!, codings.end[i]!);
    for (let unit = start; unit < end; unit++) {
      const here = found.get(unit);
      if (here) here.push(codings.id[i] as CodingId);
      else found.set(unit, [codings.id[i] as CodingId]);
    }
  }
  return found;
}
